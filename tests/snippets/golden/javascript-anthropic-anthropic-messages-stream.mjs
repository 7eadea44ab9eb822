import Anthropic from "@anthropic-ai/sdk";

if (!process.env.EXAMPLE_API_KEY) {
  throw new Error("The environment variable EXAMPLE_API_KEY is not set.");
}

const client = new Anthropic({
  baseURL: "https://api.example.com",
  apiKey: process.env.EXAMPLE_API_KEY,
  defaultHeaders: {
    Authorization: null,
    "x-api-key": process.env.EXAMPLE_API_KEY,
    "anthropic-version": "2023-06-01",
  },
  timeout: 600_000,
});
const stream = client.messages.stream({
  model: "vendor/model-1",
  max_tokens: 256,
  system: "You're terse.",
  messages: [
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
});
stream.on("text", (text) => process.stdout.write(text));
await stream.finalMessage();
console.log();
