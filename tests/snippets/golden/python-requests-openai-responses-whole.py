import os

import requests

payload = {
    "model": "vendor/model-1",
    "instructions": "You're terse.",
    "input": [
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    "temperature": 0.7,
    "max_output_tokens": 256,
}
response = requests.post(
    "https://api.example.com/v1/responses",
    headers={
        "Authorization": f"Bearer {os.environ['EXAMPLE_API_KEY']}",
    },
    json=payload,
    timeout=(10, 600),
)
if not response.ok:
    raise SystemExit(f"HTTP {response.status_code}: {response.text}")
answer = response.json()
if answer.get("error"):
    raise SystemExit(answer)
for item in answer["output"]:
    for part in item.get("content") or []:
        if part["type"] == "output_text":
            print(part["text"], end="")
print()
