using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Validation;

/// <summary>
/// What every log of the house has around its rules and results: format, tool, language, the base of relative addresses. The checks of
/// other packages are written by it too.
/// </summary>
internal static class SarifRun
{
    private const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The log in UTF-8, indented, ending with a line feed.</summary>
    /// <param name="language">The language of its messages.</param>
    /// <param name="writeRules">Writes the objects of the rules.</param>
    /// <param name="writeResults">Writes the objects of the results.</param>
    public static ReadOnlySpan<byte> Log(Language language, Action<Utf8JsonWriter> writeRules, Action<Utf8JsonWriter> writeResults)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema"u8, SchemaAddress);
            json.WriteString("version"u8, "2.1.0"u8);
            json.WriteStartArray("runs"u8);
            Write(json, language, writeRules, writeResults);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, Language language, Action<Utf8JsonWriter> writeRules,
        Action<Utf8JsonWriter> writeResults)
    {
        json.WriteStartObject();
        json.WriteStartObject("tool"u8);
        WriteDriver(json, language, writeRules);
        json.WriteEndObject();
        WriteInvocation(json);
        json.WriteString("language"u8, SarifText.CodeOf(language));
        WriteBase(json, language);
        json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        json.WriteStartArray("results"u8);
        writeResults(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDriver(Utf8JsonWriter json, Language language, Action<Utf8JsonWriter> writeRules)
    {
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "Indicators"u8);
        json.WriteString("semanticVersion"u8, typeof(SarifRun).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language"u8, SarifText.CodeOf(language));
        json.WriteStartArray("rules"u8);
        writeRules(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The log is that of an analysis that ran to its end; what it found is no failure of the tool.</summary>
    private static void WriteInvocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, true);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteBase(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(SarifUri.BaseId);
        SarifText.Write(json, "description", ValidationWordings.Table["sarif.root"].In(language));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
