if (!process.env.EXAMPLE_API_KEY) {
  throw new Error("The environment variable EXAMPLE_API_KEY is not set.");
}

const payload = {
  model: "vendor/model-1",
  instructions: "You're terse.",
  input: [
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
  max_output_tokens: 256,
};
const response = await fetch("https://api.example.com/v1/responses", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.EXAMPLE_API_KEY}`,
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
for (const part of answer.output.flatMap((item) => item.content ?? [])) {
  if (part.type === "output_text") process.stdout.write(part.text);
}
console.log();
