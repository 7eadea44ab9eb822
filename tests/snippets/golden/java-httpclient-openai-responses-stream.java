import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

public class Chat {
    public static void main(String[] args) throws Exception {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (System.getenv("EXAMPLE_API_KEY") == null) {
            fail("The environment variable EXAMPLE_API_KEY is not set.");
        }
        String body = """
            {
              "model": "vendor/model-1",
              "instructions": "You're terse.",
              "input": [
                {"role": "user", "content": "Say \\"hi\\" to C:\\\\new.\\nIt costs $5, 日本語 🚀"}
              ],
              "temperature": 0.7,
              "max_output_tokens": 256,
              "stream": true
            }""";
        HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/v1/responses"))
            .timeout(Duration.ofSeconds(600))
            .header("Authorization", "Bearer " + System.getenv("EXAMPLE_API_KEY"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() < 200 || response.statusCode() > 299) {
            fail("HTTP " + response.statusCode() + ": " + response.body().collect(Collectors.joining("\n")));
        }

        for (String line : (Iterable<String>) response.body()::iterator) {
            String data = line.replaceFirst("^data:", "").strip();
            if (!data.startsWith("{")) {
                continue;
            }
            JsonElement event = JsonParser.parseString(data);
            String type = textAt(event, "type");
            if (!textAt(event, "error").isEmpty() || type.equals("error") || type.equals("response.failed")) {
                fail(data);
            }
            if (type.equals("response.output_text.delta")) {
                System.out.print(textAt(event, "delta"));
            }
            System.out.flush();
        }
        System.out.println();
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
