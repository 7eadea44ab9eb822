import os

import requests

payload = {
    "key": os.environ["EXAMPLE_API_KEY"],
    "model_id": "vendor/model-1",
    "messages": [
        {"role": "system", "content": "You're terse."},
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    "temperature": 0.7,
    "max_tokens": 256,
}
response = requests.post(
    "https://api.example.com/api/v7/llm/chat/completions",
    json=payload,
    timeout=(10, 600),
)
if not response.ok:
    raise SystemExit(f"HTTP {response.status_code}: {response.text}")
answer = response.json()
if answer.get("choices"):
    print(answer["choices"][0]["message"].get("content") or "")
elif answer.get("status") == "success":
    print(answer["message"])
else:
    raise SystemExit(answer)
