{
curl -sS --fail-with-body https://api.example.com/v1/messages \
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
  "temperature": 0.7
}' || printf '\ncurl ended with status %s\n' "$?"
} |
  jq -rRs '
    . as $body | try fromjson catch ($body | halt_error) |
    if .error then tojson | halt_error else . end |
    [.content[] | select(.type == "text").text] | add // ""
  '
