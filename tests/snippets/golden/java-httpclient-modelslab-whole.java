import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

public class Chat {
    public static void main(String[] args) throws Exception {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (System.getenv("EXAMPLE_API_KEY") == null) {
            fail("The environment variable EXAMPLE_API_KEY is not set.");
        }
        String body = """
            {
              "key": \"""" + System.getenv("EXAMPLE_API_KEY") + """
            ",
              "model_id": "vendor/model-1",
              "messages": [
                {"role": "system", "content": "You're terse."},
                {"role": "user", "content": "Say \\"hi\\" to C:\\\\new.\\nIt costs $5, 日本語 🚀"}
              ],
              "temperature": 0.7,
              "max_tokens": 256
            }""";
        HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/api/v7/llm/chat/completions"))
            .timeout(Duration.ofSeconds(600))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() < 200 || response.statusCode() > 299) {
            fail("HTTP " + response.statusCode() + ": " + response.body());
        }

        JsonElement answer = JsonParser.parseString(response.body());
        if (textAt(answer, "choices", 0).isEmpty() && !textAt(answer, "status").equals("success")) {
            fail(response.body());
        }
        System.out.println(textAt(answer, "choices", 0, "message", "content") + textAt(answer, "message"));
    }

    /** What stands at the end of the path, as text; empty where there is nothing. */
    private static String textAt(JsonElement value, Object... path) {
        for (Object step : path) {
            if (step instanceof String name && value.isJsonObject() && value.getAsJsonObject().has(name)) {
                value = value.getAsJsonObject().get(name);
            } else if (step instanceof Integer index && value.isJsonArray() && index < value.getAsJsonArray().size()) {
                value = value.getAsJsonArray().get(index);
            } else {
                return "";
            }
        }
        return value.isJsonPrimitive() ? value.getAsString() : value.isJsonNull() ? "" : value.toString();
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
