require "json"
require "net/http"

$stdout.sync = true
payload = {
  model: "vendor/model-1",
  max_tokens: 256,
  system: "You're terse.",
  messages: [
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
}
uri = URI("https://api.example.com/v1/messages")
request = Net::HTTP::Post.new(uri)
request["x-api-key"] = ENV.fetch("EXAMPLE_API_KEY")
request["anthropic-version"] = "2023-06-01"
request["Content-Type"] = "application/json"
request.body = JSON.generate(payload)

http = Net::HTTP.new(uri.hostname, uri.port)
http.use_ssl = uri.scheme == "https"
http.open_timeout = 10
http.read_timeout = 600
response = http.request(request)
abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

answer = JSON.parse(response.body)
abort response.body if answer["error"]
answer["content"].each { |block| print block["text"] if block["type"] == "text" }
puts
