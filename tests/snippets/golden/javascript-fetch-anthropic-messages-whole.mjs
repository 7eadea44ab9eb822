if (!process.env.EXAMPLE_API_KEY) {
  throw new Error("The environment variable EXAMPLE_API_KEY is not set.");
}

const payload = {
  model: "vendor/model-1",
  max_tokens: 256,
  system: "You're terse.",
  messages: [
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
};
const response = await fetch("https://api.example.com/v1/messages", {
  method: "POST",
  headers: {
    "x-api-key": process.env.EXAMPLE_API_KEY,
    "anthropic-version": "2023-06-01",
    "Content-Type": "application/json",
  },
  body: JSON.stringify(payload),
  signal: AbortSignal.timeout(600_000),
});
if (!response.ok) {
  throw new Error(`HTTP ${response.status}: ${await response.text()}`);
}
const answer = await response.json();
if (answer.error) {
  throw new Error(JSON.stringify(answer));
}
for (const block of answer.content) {
  if (block.type === "text") process.stdout.write(block.text);
}
console.log();
