require "json"
require "net/http"

$stdout.sync = true
payload = {
  key: ENV.fetch("EXAMPLE_API_KEY"),
  model_id: "vendor/model-1",
  messages: [
    { role: "system", content: "You're terse." },
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
  max_tokens: 256,
  stream: true,
}
uri = URI("https://api.example.com/api/v7/llm/chat/completions")
request = Net::HTTP::Post.new(uri)
request["Content-Type"] = "application/json"
request.body = JSON.generate(payload)

is_whole = false
print_line = lambda do |line|
  data = line.delete_prefix("data:").strip
  is_whole = true if data == "[DONE]"
  next unless data.start_with?("{")

  event = JSON.parse(data)
  abort data if event["error"] || event["status"] == "error"
  print event.dig("choices", 0, "delta", "content")
  is_whole = true if event.dig("choices", 0, "finish_reason")
end

http = Net::HTTP.new(uri.hostname, uri.port)
http.use_ssl = uri.scheme == "https"
http.open_timeout = 10
http.read_timeout = 600
http.request(request) do |response|
  abort "HTTP #{response.code}: #{response.read_body}" unless response.is_a?(Net::HTTPSuccess)

  rest = String.new
  response.read_body do |bytes|
    *lines, rest = (rest + bytes).split("\n", -1)
    lines.each(&print_line)
  end
  print_line.call(rest.to_s)
end
puts
abort "The answer was cut off." unless is_whole
