import os

import requests

payload = {
    "model": "vendor/model-1",
    "max_tokens": 256,
    "system": "You're terse.",
    "messages": [
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    "temperature": 0.7,
}
response = requests.post(
    "https://api.example.com/v1/messages",
    headers={
        "x-api-key": os.environ["EXAMPLE_API_KEY"],
        "anthropic-version": "2023-06-01",
    },
    json=payload,
    timeout=(10, 600),
)
if not response.ok:
    raise SystemExit(f"HTTP {response.status_code}: {response.text}")
answer = response.json()
if answer.get("error"):
    raise SystemExit(answer)
for block in answer["content"]:
    if block["type"] == "text":
        print(block["text"], end="")
print()
