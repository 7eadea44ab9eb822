curl https://api.therouter.ai/v1/chat/completions \
  -H "Authorization: Bearer $THEROUTER_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{
    "model": "deepseek/deepseek-v3.2",
    "stream": true,
    "messages": [{"role": "user", "content": "Explain MoE load balancing in 200 words."}]
  }'
