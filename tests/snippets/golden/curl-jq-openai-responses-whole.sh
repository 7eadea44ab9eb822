{
curl -sS --fail-with-body https://api.example.com/v1/responses \
  -H "Authorization: Bearer ${EXAMPLE_API_KEY:?}" \
  -H "Content-Type: application/json" \
  -d '{
  "model": "vendor/model-1",
  "instructions": "You'\''re terse.",
  "input": [
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "max_output_tokens": 256
}' || printf '\ncurl ended with status %s\n' "$?"
} |
  jq -rRs '
    . as $body | try fromjson catch ($body | halt_error) |
    if .error then tojson | halt_error else . end |
    [.output[].content[]? | select(.type == "output_text").text] | add // ""
  '
