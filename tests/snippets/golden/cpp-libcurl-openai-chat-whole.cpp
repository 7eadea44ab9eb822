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

std::size_t receive(char* bytes, std::size_t, std::size_t size, void* target)
{
    static_cast<std::string*>(target)->append(bytes, size);
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
  "max_tokens": 256
})json";
    CURL* curl = curl_easy_init();
    curl_slist* headers = nullptr;
    headers = curl_slist_append(headers, (std::string("Authorization: Bearer ") + std::getenv("EXAMPLE_API_KEY")).c_str());
    headers = curl_slist_append(headers, "Content-Type: application/json");
    std::string text;
    curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/v1/chat/completions");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 600L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &text);
    const CURLcode result = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    if (result != CURLE_OK) {
        std::cerr << curl_easy_strerror(result) << '\n';
        return 1;
    }
    if (status < 200 || status > 299) {
        std::cerr << "HTTP " << status << ": " << text << '\n';
        return 1;
    }

    const json answer = json::parse(text, nullptr, false);
    if (text_at(answer, "/choices/0").empty()) {
        std::cerr << text << '\n';
        return 1;
    }
    std::cout << text_at(answer, "/choices/0/message/content") << '\n';
}
