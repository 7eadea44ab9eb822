// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Client } from "../../client.mjs";

export default class OpenAI extends Client {
  constructor({ apiKey, ...options }) {
    super({ Authorization: `Bearer ${apiKey}` }, options);
    this.chat = { completions: { create: (body) => this.create("/chat/completions", body) } };
    this.responses = {
      create: async (body) => {
        const answer = await this.create("/responses", body);
        if (!body.stream) {
          const parts = answer.output.flatMap((item) => item.content ?? []);
          answer.output_text = parts.filter((part) => part.type === "output_text").map((part) => part.text).join("");
        }
        return answer;
      },
    };
  }
}
