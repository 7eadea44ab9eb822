import json
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
    "stream": True,
}
with requests.post(
    "https://api.example.com/v1/messages",
    headers={
        "x-api-key": os.environ["EXAMPLE_API_KEY"],
        "anthropic-version": "2023-06-01",
    },
    json=payload,
    stream=True,
    timeout=(10, 600),
) as response:
    if not response.ok:
        raise SystemExit(f"HTTP {response.status_code}: {response.text}")
    is_whole = False
    for line in response.iter_lines():
        data = line.removeprefix(b"data:").strip()
        if not data.startswith(b"{"):
            continue
        event = json.loads(data)
        if event.get("error") or event.get("type") == "error":
            raise SystemExit(f"\n{event}")
        delta = event.get("delta") or {}
        if delta.get("type") == "text_delta":
            print(delta["text"], end="", flush=True)
        is_whole = is_whole or event.get("type") == "message_stop"
print()
if not is_whole:
    raise SystemExit("The answer was cut off.")
