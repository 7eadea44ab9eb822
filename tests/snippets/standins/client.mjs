// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the stand-ins for the JavaScript SDKs share.

export class Client {
  constructor(ownHeaders, { baseURL, timeout, defaultQuery, defaultHeaders }) {
    if (typeof timeout !== "number") throw new TypeError("timeout");
    this.baseURL = baseURL;
    this.query = defaultQuery ? `?${new URLSearchParams(defaultQuery)}` : "";
    this.headers = new Headers({ "Content-Type": "application/json" });
    for (const [name, value] of Object.entries({ ...ownHeaders, ...defaultHeaders })) {
      if (value === null) this.headers.delete(name);
      else this.headers.set(name, value);
    }
  }

  async post(path, body) {
    const url = this.baseURL + path + this.query;
    const response = await fetch(url, { method: "POST", headers: this.headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response;
  }

  async create(path, body) {
    const response = await this.post(path, body);
    return body.stream ? this.events(await response.text()) : response.json();
  }

  async *events(text) {
    for (const line of text.split(/\r\n|\r|\n/)) {
      const data = line.replace(/^data:/, "").trim();
      if (!data.startsWith("{")) continue;
      const event = JSON.parse(data);
      if (event.error) throw new Error(data);
      yield event;
    }
  }
}
