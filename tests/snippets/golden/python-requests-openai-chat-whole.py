import os

import requests

payload = {
    "model": "vendor/model-1",
    "messages": [
        {"role": "system", "content": "You're terse."},
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    "temperature": 0.7,
    "max_tokens": 256,
}
response = requests.post(
    "https://api.example.com/v1/chat/completions",
    headers={
        "Authorization": f"Bearer {os.environ['EXAMPLE_API_KEY']}",
    },
    json=payload,
    timeout=(10, 600),
)
if not response.ok:
    raise SystemExit(f"HTTP {response.status_code}: {response.text}")
answer = response.json()
if not answer.get("choices"):
    raise SystemExit(answer)
print(answer["choices"][0]["message"].get("content") or "")
