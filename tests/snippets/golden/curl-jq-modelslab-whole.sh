{
curl -sS --fail-with-body https://api.example.com/api/v7/llm/chat/completions \
  -H "Content-Type: application/json" \
  -d '{
  "key": "'"${EXAMPLE_API_KEY:?}"'",
  "model_id": "vendor/model-1",
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
    if (.choices | length) > 0 or .status == "success" then . else tojson | halt_error end |
    .choices[0]?.message.content // .message // ""
  '
