import json
import os
import urllib.error
import urllib.request

payload = {
    "model": "vendor/model-1",
    "instructions": "You're terse.",
    "input": [
        {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"},
    ],
    "temperature": 0.7,
    "max_output_tokens": 256,
}
request = urllib.request.Request(
    "https://api.example.com/v1/responses",
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
if answer.get("error"):
    raise SystemExit(answer)
for item in answer["output"]:
    for part in item.get("content") or []:
        if part["type"] == "output_text":
            print(part["text"], end="")
print()
