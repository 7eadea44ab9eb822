# Reference SGLang launch (FP8). See HF model card for exact tensor-parallel sizing.
python -m sglang.launch_server \
  --model deepseek-ai/DeepSeek-V3.2 \
  --tp 8 \
  --trust-remote-code \
  --port 30000

# Then call it through TheRouter as model="deepseek/deepseek-v3.2"
# with TheRouter configured to use your self-hosted endpoint as the upstream.
