{
curl -sS -N --fail-with-body https://api.example.com/v1/chat/completions \
  -H "Authorization: Bearer ${EXAMPLE_API_KEY:?}" \
  -H "Content-Type: application/json" \
  -d '{
  "model": "vendor/model-1",
  "messages": [
    {"role": "system", "content": "You'\''re terse."},
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "max_tokens": 256,
  "stream": true,
  "stream_options": {"include_usage": true}
}' || printf '\ncurl ended with status %s\n' "$?"
} |
  jq -e --unbuffered -Rj '
    if test("^(data|event|id|retry)?:|^\\s*$") then . else [., inputs] | join("\n") | halt_error end |
    select(test("^data: *[{]")) | ltrimstr("data:") | fromjson |
    if .error then tojson | halt_error else . end |
    .choices[0]?.delta.content // ""
  ' && echo
