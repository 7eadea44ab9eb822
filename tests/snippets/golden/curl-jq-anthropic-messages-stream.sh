{
curl -sS -N --fail-with-body https://api.example.com/v1/messages \
  -H "x-api-key: ${EXAMPLE_API_KEY:?}" \
  -H "anthropic-version: 2023-06-01" \
  -H "Content-Type: application/json" \
  -d '{
  "model": "vendor/model-1",
  "max_tokens": 256,
  "system": "You'\''re terse.",
  "messages": [
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "stream": true
}' || printf '\ncurl ended with status %s\n' "$?"
} |
  jq -e --unbuffered -Rj '
    if test("^(data|event|id|retry)?:|^\\s*$") then . else [., inputs] | join("\n") | halt_error end |
    select(test("^data: *[{]")) | ltrimstr("data:") | fromjson |
    if .error or .type == "error" then tojson | halt_error else . end |
    if .delta.type? == "text_delta" then .delta.text else "" end
  ' && echo
