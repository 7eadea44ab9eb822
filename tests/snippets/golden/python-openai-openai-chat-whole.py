import os

from openai import OpenAI

client = OpenAI(
    base_url="https://api.example.com/v1",
    api_key=os.environ["EXAMPLE_API_KEY"],
    timeout=600,
)
completion = client.chat.completions.create(
    model="vendor/model-1",
    messages=[
        {"role": "system", "content": "You're terse."},
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    temperature=0.7,
    max_tokens=256,
)
if not completion.choices:
    raise SystemExit(completion.to_json())
print(completion.choices[0].message.content or "")
