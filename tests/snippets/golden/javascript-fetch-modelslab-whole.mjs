if (!process.env.EXAMPLE_API_KEY) {
  throw new Error("The environment variable EXAMPLE_API_KEY is not set.");
}

const payload = {
  key: process.env.EXAMPLE_API_KEY,
  model_id: "vendor/model-1",
  messages: [
    { role: "system", content: "You're terse." },
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
  max_tokens: 256,
};
const response = await fetch("https://api.example.com/api/v7/llm/chat/completions", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify(payload),
  signal: AbortSignal.timeout(600_000),
});
if (!response.ok) {
  throw new Error(`HTTP ${response.status}: ${await response.text()}`);
}
const answer = await response.json();
if (!answer.choices?.length && answer.status !== "success") {
  throw new Error(JSON.stringify(answer));
}
console.log(answer.choices?.[0].message.content ?? answer.message ?? "");
