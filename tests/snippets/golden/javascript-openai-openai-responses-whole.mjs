import OpenAI from "openai";

if (!process.env.EXAMPLE_API_KEY) {
  throw new Error("The environment variable EXAMPLE_API_KEY is not set.");
}

const client = new OpenAI({
  baseURL: "https://api.example.com/v1",
  apiKey: process.env.EXAMPLE_API_KEY,
  timeout: 600_000,
});
const response = await client.responses.create({
  model: "vendor/model-1",
  instructions: "You're terse.",
  input: [
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
  max_output_tokens: 256,
});
if (response.error) {
  throw new Error(JSON.stringify(response));
}
console.log(response.output_text);
