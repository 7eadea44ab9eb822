import os

from openai import OpenAI

client = OpenAI(
    base_url="https://api.example.com/v1",
    api_key=os.environ["EXAMPLE_API_KEY"],
    timeout=600,
)
response = client.responses.create(
    model="vendor/model-1",
    instructions="You're terse.",
    input=[
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    temperature=0.7,
    max_output_tokens=256,
)
if response.error:
    raise SystemExit(response.to_json())
print(response.output_text)
