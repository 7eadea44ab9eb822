#include <curl/curl.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>
#include <string>

using nlohmann::json;

namespace {

// What stands at the end of the path, as text; empty where there is nothing.
std::string text_at(const json& value, const char* path)
{
    const json::json_pointer pointer(path);
    if (!value.contains(pointer) || value.at(pointer).is_null())
        return {};
    const json& found = value.at(pointer);
    return found.is_string() ? found.get<std::string>() : found.dump();
}

struct Reader {
    CURL* curl = nullptr;
    std::string rest; // of a line that is not yet complete, or all of an answer that is an error
    std::string error;
};

// Prints the text in a line of the stream. False when the line says that something went wrong.
bool print_line(const std::string& line)
{
    const json event = json::parse(line.substr(line.rfind("data:", 0) == 0 ? 5 : 0), nullptr, false);
    if (!event.is_object())
        return true;
    if (!text_at(event, "/error").empty())
        return false;
    std::cout << text_at(event, "/choices/0/delta/content") << std::flush;
    return true;
}

std::size_t receive(char* bytes, std::size_t, std::size_t size, void* target)
{
    Reader& reader = *static_cast<Reader*>(target);
    reader.rest.append(bytes, size);
    long status = 0;
    curl_easy_getinfo(reader.curl, CURLINFO_RESPONSE_CODE, &status);
    if (status < 200 || status > 299)
        return size;
    std::size_t end;
    while ((end = reader.rest.find('\n')) != std::string::npos) {
        const std::string line = reader.rest.substr(0, end);
        reader.rest.erase(0, end + 1);
        if (!print_line(line)) {
            reader.error = line;
            return 0;
        }
    }
    return size;
}

} // namespace

int main()
{
    if (!std::getenv("EXAMPLE_API_KEY")) {
        std::cerr << "The environment variable EXAMPLE_API_KEY is not set.\n";
        return 1;
    }
    const std::string body = R"json({
  "model": "vendor/model-1",
  "messages": [
    {"role": "system", "content": "You're terse."},
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "max_tokens": 256,
  "stream": true,
  "stream_options": {"include_usage": true}
})json";
    CURL* curl = curl_easy_init();
    curl_slist* headers = nullptr;
    headers = curl_slist_append(headers, (std::string("Authorization: Bearer ") + std::getenv("EXAMPLE_API_KEY")).c_str());
    headers = curl_slist_append(headers, "Content-Type: application/json");
    Reader reader;
    reader.curl = curl;
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/v1/chat/completions");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 600L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &reader);
    const CURLcode result = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    if (result == CURLE_OK && status >= 200 && status <= 299 && !print_line(reader.rest))
        reader.error = reader.rest;
    if (!reader.error.empty()) {
        std::cerr << '\n' << reader.error << '\n';
        return 1;
    }
    if (result != CURLE_OK) {
        std::cerr << curl_easy_strerror(result) << '\n';
        return 1;
    }
    if (status < 200 || status > 299) {
        std::cerr << "HTTP " << status << ": " << reader.rest << '\n';
        return 1;
    }
    std::cout << '\n';
}
