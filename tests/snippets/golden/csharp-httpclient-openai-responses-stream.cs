using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

class Chat
{
    static async Task<int> Main()
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("EXAMPLE_API_KEY")))
        {
            return Fail("The environment variable EXAMPLE_API_KEY is not set.");
        }
        var payload = new
        {
            model = "vendor/model-1",
            instructions = "You're terse.",
            input = new object[]
            {
                new { role = "user", content = "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀" },
            },
            temperature = 0.7,
            max_output_tokens = 256,
            stream = true,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/v1/responses");
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(payload));
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + Environment.GetEnvironmentVariable("EXAMPLE_API_KEY"));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        using var handler = new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(10) };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(600) };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        if (!response.IsSuccessStatusCode)
        {
            return Fail($"HTTP {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }

        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync() is string line)
        {
            var data = (line.StartsWith("data:", StringComparison.Ordinal) ? line.Substring(5) : line).Trim();
            if (!data.StartsWith('{'))
            {
                continue;
            }
            using var document = JsonDocument.Parse(data);
            var chunk = document.RootElement;
            var type = TextAt(chunk, "type");
            if (TextAt(chunk, "error") != "" || type == "error" || type == "response.failed")
            {
                return Fail(data);
            }
            if (type == "response.output_text.delta")
            {
                Console.Write(TextAt(chunk, "delta"));
            }
        }
        Console.WriteLine();
        return 0;
    }

    /// <summary>What stands at the end of the path, as text; empty where there is nothing.</summary>
    static string TextAt(JsonElement value, params object[] path)
    {
        foreach (var step in path)
        {
            if (step is string name && value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member))
            {
                value = member;
            }
            else if (step is int index && value.ValueKind == JsonValueKind.Array && index < value.GetArrayLength())
            {
                value = value[index];
            }
            else
            {
                return "";
            }
        }
        return value.ToString();
    }

    static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
