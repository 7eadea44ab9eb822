import os

from openai import APIError, OpenAI

client = OpenAI(
    base_url="https://api.example.com/v1",
    api_key=os.environ["EXAMPLE_API_KEY"],
    timeout=600,
)
stream = client.chat.completions.create(
    model="vendor/model-1",
    messages=[
        {"role": "system", "content": "You're terse."},
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    temperature=0.7,
    max_tokens=256,
    stream=True,
    stream_options={"include_usage": True},
)
try:
    for chunk in stream:
        if chunk.choices and chunk.choices[0].delta:
            print(chunk.choices[0].delta.content or "", end="", flush=True)
except APIError as error:
    raise SystemExit(f"\n{error.body or error}") from None
print()
