using System.Text.Json;

namespace Indicators.Json;

/// <summary>Tells a file of a catalogue from any other JSON that lies beside it.</summary>
internal static class ForeignJson
{
    /// <summary>
    /// True where the file is to be read: its object has a property of a catalogue, or one that is nearly written so, or it
    /// cannot be told since it is not JSON. What is left is somebody else's.
    /// </summary>
    public static bool IsCatalog(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, LocatedReader.Options);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                return json.TokenType == JsonTokenType.None;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (Belongs(json.GetString()!))
                    return true;
                json.Skip();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What is wrong with it is said when it is read.
            return true;
        }

        return false;
    }

    private static bool Belongs(string property) =>
        property != "$schema" && Suggestion.For(property, DocumentReader.Shape.Names) is { } near && near != "$schema"
        && near != "revision";
}
