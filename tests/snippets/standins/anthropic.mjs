// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Client } from "../../../client.mjs";

class MessageStream {
  constructor(events) {
    this.events = events;
    this.listeners = [];
  }

  on(name, listener) {
    if (name === "text") this.listeners.push(listener);
  }

  async finalMessage() {
    for await (const event of await this.events) {
      if (event.delta?.type === "text_delta") this.listeners.forEach((listener) => listener(event.delta.text));
    }
  }
}

export default class Anthropic extends Client {
  constructor({ apiKey = process.env.ANTHROPIC_API_KEY, authToken, ...options }) {
    const key = apiKey ? { "X-Api-Key": apiKey } : {};
    const token = authToken ? { Authorization: `Bearer ${authToken}` } : {};
    super({ "anthropic-version": "2023-06-01", ...key, ...token }, options);
    this.messages = {
      create: (body) => this.create("/v1/messages", body),
      stream: (body) => new MessageStream(this.create("/v1/messages", { ...body, stream: true })),
    };
  }
}
