using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Validation;

/// <summary>
/// A <see cref="ValidationReport"/> as a log in the Static Analysis Results Interchange Format (SARIF) 2.1.0, which editors
/// show beside the line and code hosts beside the change.
/// </summary>
/// <remarks>
/// <para>Findings become results with rule, level (error, warning, note), message, place, the places of the numbers set
/// against each other, and a fingerprint that does not change when lines move. Accepted findings are there as suppressed,
/// with the reason.</para>
/// <para>Source of the format: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 plus Errata 01.</para>
/// </remarks>
/// <example><code>
/// ValidationReport report = CatalogValidator.Standard.Validate(catalog);
/// using FileStream file = File.Create("indicators.sarif");
/// new SarifLog(report, new SarifOptions { Folder = "data/catalog" }).WriteTo(file);
/// </code></example>
public sealed class SarifLog
{
    private const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ValidationReport _report;
    private readonly SarifOptions _options;

    /// <summary>Prepares the log of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Language, folder and addresses; null for the defaults.</param>
    public SarifLog(ValidationReport report, SarifOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        _report = report;
        _options = options ?? SarifOptions.Default;
    }

    /// <summary>Writes the log in UTF-8, indented, ending with a line feed. The same report gives the same bytes.</summary>
    /// <param name="utf8">Where to. It is not closed.</param>
    public void WriteTo(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        utf8.Write(ToUtf8());
    }

    /// <summary>The log as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(ToUtf8());

    private ReadOnlySpan<byte> ToUtf8()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema"u8, SchemaAddress);
            json.WriteString("version"u8, "2.1.0"u8);
            json.WriteStartArray("runs"u8);
            WriteRun(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan;
    }

    private void WriteRun(Utf8JsonWriter json)
    {
        var rules = new SarifRules(_report, _options);
        json.WriteStartObject();
        json.WriteStartObject("tool"u8);
        WriteDriver(json, rules);
        json.WriteEndObject();
        WriteInvocation(json);
        json.WriteString("language"u8, SarifText.CodeOf(_options.Language));
        WriteBase(json);
        json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        WriteResults(json, rules);
        json.WriteEndObject();
    }

    private void WriteDriver(Utf8JsonWriter json, SarifRules rules)
    {
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "Indicators"u8);
        json.WriteString("semanticVersion"u8, typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language"u8, SarifText.CodeOf(_options.Language));
        rules.WriteTo(json);
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

    private void WriteBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(SarifUri.BaseId);
        SarifText.Write(json, "description", ValidationWordings.Table["sarif.root"].In(_options.Language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResults(Utf8JsonWriter json, SarifRules rules)
    {
        var results = new SarifResults(json, rules, _options);
        json.WriteStartArray("results"u8);
        foreach (Finding finding in _report.Findings)
            results.Write(finding, null);
        foreach (AcceptedResult accepted in _report.Accepted)
            results.Write(accepted.Finding, accepted.Acceptance);
        json.WriteEndArray();
    }
}
