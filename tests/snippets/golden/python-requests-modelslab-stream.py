import json
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
    "stream": True,
}
with requests.post(
    "https://api.example.com/api/v7/llm/chat/completions",
    json=payload,
    stream=True,
    timeout=(10, 600),
) as response:
    if not response.ok:
        raise SystemExit(f"HTTP {response.status_code}: {response.text}")
    is_whole = False
    for line in response.iter_lines():
        data = line.removeprefix(b"data:").strip()
        if data == b"[DONE]":
            is_whole = True
            break
        if not data.startswith(b"{"):
            continue
        event = json.loads(data)
        if event.get("error") or event.get("status") == "error":
            raise SystemExit(f"\n{event}")
        for choice in (event.get("choices") or [])[:1]:
            print((choice.get("delta") or {}).get("content") or "", end="", flush=True)
            is_whole = is_whole or bool(choice.get("finish_reason"))
print()
if not is_whole:
    raise SystemExit("The answer was cut off.")
