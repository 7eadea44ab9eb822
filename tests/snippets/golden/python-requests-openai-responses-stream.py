import json
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
    "stream": True,
}
with requests.post(
    "https://api.example.com/v1/responses",
    headers={
        "Authorization": f"Bearer {os.environ['EXAMPLE_API_KEY']}",
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
        if event.get("error") or event.get("type") in ("error", "response.failed"):
            raise SystemExit(f"\n{event}")
        if event.get("type") == "response.output_text.delta":
            print(event["delta"], end="", flush=True)
        is_whole = is_whole or event.get("type") in ("response.completed", "response.incomplete")
print()
if not is_whole:
    raise SystemExit("The answer was cut off.")
