import os

from anthropic import Anthropic, Omit

client = Anthropic(
    base_url="https://api.example.com",
    api_key=os.environ["EXAMPLE_API_KEY"],
    default_headers={
        "Authorization": Omit(),
        "x-api-key": os.environ["EXAMPLE_API_KEY"],
        "anthropic-version": "2023-06-01",
    },
    timeout=600,
)
with client.messages.stream(
    model="vendor/model-1",
    max_tokens=256,
    system="You're terse.",
    messages=[
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    temperature=0.7,
) as stream:
    for text in stream.text_stream:
        print(text, end="", flush=True)
print()
