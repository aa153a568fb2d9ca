using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>
/// Writes the little YAML that settings need: properties, lists of properties, every text in quotes, so that no text becomes
/// a number, a date or a truth on the way.
/// </summary>
internal sealed class YamlText
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new();

    public YamlText Add(string name, string? text, int level = 0) => text is null ? this : AddPlain(name, Quoted(text), level);

    /// <summary>A number or a truth, as it is.</summary>
    public YamlText AddPlain(string name, string value, int level = 0)
    {
        _text.Append(' ', level * 2).Append(name).Append(": ").Append(value).Append('\n');
        return this;
    }

    public YamlText Open(string name, int level = 0)
    {
        _text.Append(' ', level * 2).Append(name).Append(":\n");
        return this;
    }

    /// <summary>An entry of a list whose first property stands behind the dash.</summary>
    public YamlText Item(string name, string text, int level = 1)
    {
        _text.Append(' ', (level - 1) * 2).Append("- ").Append(name).Append(": ").Append(Quoted(text)).Append('\n');
        return this;
    }

    public YamlText Item(string text)
    {
        _text.Append("- ").Append(Quoted(text)).Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>A text in quotes as JSON writes it, which YAML reads too.</summary>
    private static string Quoted(string text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Unescaped))
            json.WriteStringValue(text);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
