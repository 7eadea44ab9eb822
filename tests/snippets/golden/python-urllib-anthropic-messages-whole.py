import json
import os
import urllib.error
import urllib.request

payload = {
    "model": "vendor/model-1",
    "max_tokens": 256,
    "system": "You're terse.",
    "messages": [
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    "temperature": 0.7,
}
request = urllib.request.Request(
    "https://api.example.com/v1/messages",
    data=json.dumps(payload).encode(),
    headers={
        "x-api-key": os.environ["EXAMPLE_API_KEY"],
        "anthropic-version": "2023-06-01",
        "Content-Type": "application/json",
    },
)
try:
    response = urllib.request.urlopen(request, timeout=600)
except urllib.error.HTTPError as error:
    raise SystemExit(f"HTTP {error.code}: {error.read().decode(errors='replace')}") from None
with response:
    answer = json.load(response)
if answer.get("error"):
    raise SystemExit(answer)
for block in answer["content"]:
    if block["type"] == "text":
        print(block["text"], end="")
print()
