using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Indicators.Fuzz;

/// <summary>Takes entries and properties out of a JSON document, the outer ones first; cuts text where it is no JSON.</summary>
internal sealed class JsonMinimiser : IMinimiser
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonMinimiser Instance { get; } = new();

    public IEnumerable<string> Smaller(string input) => Parsed(input) is { } document ? Without(document) : TextMinimiser.Instance.Smaller(input);

    private static JsonNode? Parsed(string input)
    {
        try
        {
            JsonNode? node = JsonNode.Parse(input);
            // Duplicate properties only show when an object is looked at.
            _ = node is null ? 0 : Containers(node).Sum(each => each is JsonObject properties ? properties.Count : 0);
            // Halves of pairs of characters show only when the text is written.
            _ = node?.ToJsonString(Plain);
            return node;
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Without(JsonNode document)
    {
        foreach (JsonNode node in Containers(document).ToArray())
        {
            if (node is JsonArray array)
            {
                for (int i = array.Count - 1; i >= 0; i--)
                    yield return Written(document, array, i);
            }
            else if (node is JsonObject properties)
            {
                foreach (string name in properties.Select(property => property.Key).ToArray())
                    yield return Written(document, properties, name);
            }
        }
    }

    private static string Written(JsonNode document, JsonArray array, int index)
    {
        JsonNode? taken = array[index];
        array.RemoveAt(index);
        string text = document.ToJsonString(Plain);
        array.Insert(index, taken);
        return text;
    }

    private static string Written(JsonNode document, JsonObject properties, string name)
    {
        JsonNode? taken = properties[name];
        int index = properties.IndexOf(name);
        properties.Remove(name);
        string text = document.ToJsonString(Plain);
        properties.Insert(index, name, taken);
        return text;
    }

    private static IEnumerable<JsonNode> Containers(JsonNode root)
    {
        var waiting = new Queue<JsonNode>([root]);
        while (waiting.TryDequeue(out JsonNode? node))
        {
            if (node is JsonValue)
                continue;
            yield return node;
            IEnumerable<JsonNode?> inner = node is JsonArray array ? array : ((JsonObject)node).Select(property => property.Value);
            foreach (JsonNode each in inner.OfType<JsonNode>())
                waiting.Enqueue(each);
        }
    }
}
