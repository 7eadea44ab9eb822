require "json"
require "net/http"

$stdout.sync = true
payload = {
  model: "vendor/model-1",
  messages: [
    { role: "system", content: "You're terse." },
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
  max_tokens: 256,
}
uri = URI("https://api.example.com/v1/chat/completions")
request = Net::HTTP::Post.new(uri)
request["Authorization"] = "Bearer #{ENV.fetch("EXAMPLE_API_KEY")}"
request["Content-Type"] = "application/json"
request.body = JSON.generate(payload)

http = Net::HTTP.new(uri.hostname, uri.port)
http.use_ssl = uri.scheme == "https"
http.open_timeout = 10
http.read_timeout = 600
response = http.request(request)
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

answer = JSON.parse(response.body)
abort response.body unless answer["choices"]&.any?
print answer.dig("choices", 0, "message", "content"), "\n"
