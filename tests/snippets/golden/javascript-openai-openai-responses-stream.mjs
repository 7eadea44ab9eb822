import OpenAI from "openai";

if (!process.env.EXAMPLE_API_KEY) {
  throw new Error("The environment variable EXAMPLE_API_KEY is not set.");
}

const client = new OpenAI({
  baseURL: "https://api.example.com/v1",
  apiKey: process.env.EXAMPLE_API_KEY,
  timeout: 600_000,
});
const stream = await client.responses.create({
  model: "vendor/model-1",
  instructions: "You're terse.",
  input: [
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
  max_output_tokens: 256,
  stream: true,
});
for await (const event of stream) {
  if (event.type === "error" || event.type === "response.failed") throw new Error(JSON.stringify(event));
  if (event.type === "response.output_text.delta") process.stdout.write(event.delta);
}
console.log();
