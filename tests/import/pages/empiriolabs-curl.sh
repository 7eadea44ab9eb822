curl https://api.empiriolabs.ai/v1/chat/completions \
  -H "Authorization: Bearer $EMPIRIOLABS_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{
    "model": "deepseek-v3-2",
    "messages": [
      {"role": "user", "content": "Write a haiku about the ocean."}
    ]
  }'
