import OpenAI from "openai";

if (!process.env.EXAMPLE_API_KEY) {
  throw new Error("The environment variable EXAMPLE_API_KEY is not set.");
}

const client = new OpenAI({
  baseURL: "https://api.example.com/v1",
  apiKey: process.env.EXAMPLE_API_KEY,
  timeout: 600_000,
});
const stream = await client.chat.completions.create({
  model: "vendor/model-1",
  messages: [
    { role: "system", content: "You're terse." },
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
  max_tokens: 256,
  stream: true,
  stream_options: { include_usage: true },
});
for await (const chunk of stream) {
  process.stdout.write(chunk.choices?.[0]?.delta?.content ?? "");
}
console.log();
