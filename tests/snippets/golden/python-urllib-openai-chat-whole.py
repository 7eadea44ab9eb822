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
    answer = json.load(response)
if not answer.get("choices"):
    raise SystemExit(answer)
print(answer["choices"][0]["message"].get("content") or "")
