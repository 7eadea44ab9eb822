import os

from openai import OpenAI

client = OpenAI(
    base_url="https://api.example.com/v1",
    api_key=os.environ["EXAMPLE_API_KEY"],
    timeout=600,
)
stream = client.responses.create(
    model="vendor/model-1",
    instructions="You're terse.",
    input=[
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    temperature=0.7,
    max_output_tokens=256,
    stream=True,
)
for event in stream:
    if event.type in ("error", "response.failed"):
        raise SystemExit(f"\n{event.to_json()}")
    if event.type == "response.output_text.delta":
        print(event.delta, end="", flush=True)
print()
