{
curl -sS --fail-with-body https://api.example.com/v1/chat/completions \
  -H "Authorization: Bearer ${EXAMPLE_API_KEY:?}" \
  -H "Content-Type: application/json" \
  -d '{
  "model": "vendor/model-1",
  "messages": [
    {"role": "system", "content": "You'\''re terse."},
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "max_tokens": 256
}' || printf '\ncurl ended with status %s\n' "$?"
} |
  jq -rRs '
    . as $body | try fromjson catch ($body | halt_error) |
    if (.choices | length) > 0 then . else tojson | halt_error end |
    .choices[0].message.content // ""
  '
