{
curl -sS -N --fail-with-body https://api.example.com/v1/responses \
  -H "Authorization: Bearer ${EXAMPLE_API_KEY:?}" \
  -H "Content-Type: application/json" \
  -d '{
  "model": "vendor/model-1",
  "instructions": "You'\''re terse.",
  "input": [
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "max_output_tokens": 256,
  "stream": true
}' || printf '\ncurl ended with status %s\n' "$?"
} |
  jq -e --unbuffered -Rj '
    if test("^(data|event|id|retry)?:|^\\s*$") then . else [., inputs] | join("\n") | halt_error end |
    select(test("^data: *[{]")) | ltrimstr("data:") | fromjson |
    if .error or .type == "error" or .type == "response.failed" then tojson | halt_error else . end |
    if .type == "response.output_text.delta" then .delta else "" end
  ' && echo
