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
  stream: true,
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

async function* linesOf(stream) {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split(/\r\n|\r|\n/);
    rest = lines.pop();
    yield* lines;
  }
  yield rest;
}

let isWhole = false;
for await (const line of linesOf(response.body)) {
  const data = line.replace(/^data:/, "").trim();
  if (!data.startsWith("{")) continue;
  const event = JSON.parse(data);
  if (event.error || event.type === "error" || event.type === "response.failed") throw new Error(data);
  if (event.type === "response.output_text.delta") process.stdout.write(event.delta);
  isWhole ||= event.type === "response.completed" || event.type === "response.incomplete";
}
console.log();
if (!isWhole) {
  throw new Error("The answer was cut off.");
}
