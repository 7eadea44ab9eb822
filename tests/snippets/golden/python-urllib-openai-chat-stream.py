import json
import os
import urllib.error
import urllib.request

payload = {
    "model": "vendor/model-1",
    "messages": [
        {"role": "system", "content": "You're terse."},
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    "temperature": 0.7,
    "max_tokens": 256,
    "stream": True,
    "stream_options": {"include_usage": True},
}
request = urllib.request.Request(
    "https://api.example.com/v1/chat/completions",
    data=json.dumps(payload).encode(),
    headers={
        "Authorization": f"Bearer {os.environ['EXAMPLE_API_KEY']}",
        "Content-Type": "application/json",
    },
)
try:
    response = urllib.request.urlopen(request, timeout=600)
except urllib.error.HTTPError as error:
    raise SystemExit(f"HTTP {error.code}: {error.read().decode(errors='replace')}") from None
with response:
    is_whole = False
    for line in response:
        data = line.removeprefix(b"data:").strip()
        if data == b"[DONE]":
            is_whole = True
            break
        if not data.startswith(b"{"):
            continue
        event = json.loads(data)
        if event.get("error"):
            raise SystemExit(f"\n{event}")
        for choice in (event.get("choices") or [])[:1]:
            print((choice.get("delta") or {}).get("content") or "", end="", flush=True)
            is_whole = is_whole or bool(choice.get("finish_reason"))
print()
if not is_whole:
    raise SystemExit("The answer was cut off.")
