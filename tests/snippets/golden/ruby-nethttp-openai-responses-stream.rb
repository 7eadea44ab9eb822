require "json"
require "net/http"

$stdout.sync = true
payload = {
  model: "vendor/model-1",
  instructions: "You're terse.",
  input: [
    { role: "user", content: "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
  ],
  temperature: 0.7,
  max_output_tokens: 256,
  stream: true,
}
uri = URI("https://api.example.com/v1/responses")
request = Net::HTTP::Post.new(uri)
request["Authorization"] = "Bearer #{ENV.fetch("EXAMPLE_API_KEY")}"
request["Content-Type"] = "application/json"
request.body = JSON.generate(payload)

is_whole = false
print_line = lambda do |line|
  data = line.delete_prefix("data:").strip
  next unless data.start_with?("{")

  event = JSON.parse(data)
  abort data if event["error"] || %w[error response.failed].include?(event["type"])
  print event["delta"] if event["type"] == "response.output_text.delta"
  is_whole = true if %w[response.completed response.incomplete].include?(event["type"])
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
