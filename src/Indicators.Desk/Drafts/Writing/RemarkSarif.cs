using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Desk.Drafts.Writing;

/// <summary>A check as a log in the Static Analysis Results Interchange Format, by the conventions of the logs of validation.</summary>
internal sealed class RemarkSarif
{
    private const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string BaseId = "%SRCROOT%";
    private const string Fingerprint = "indicatorsDraft/v1";

    private static readonly DraftVerdict[] Rules =
        [DraftVerdict.Differs, DraftVerdict.DoesNotCompute, DraftVerdict.OtherBasisOrScope, DraftVerdict.NotInTheRecord, DraftVerdict.NotRead];

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly DraftCheck _check;
    private readonly Language _language;
    private readonly Dictionary<string, int> _seen = [];

    private RemarkSarif(Utf8JsonWriter json, DraftCheck check, Language language) => (_json, _check, _language) = (json, check, language);

    public static ReadOnlySpan<byte> Log(DraftCheck check, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
            new RemarkSarif(json, check, language).Write();
        buffer.Write("\n"u8);
        return buffer.WrittenSpan;
    }

    private static string IdOf(DraftVerdict verdict) => "draft/" + RemarkJson.Word(verdict).Replace('_', '-');

    private static string LevelOf(DraftVerdict verdict) => verdict switch
    {
        DraftVerdict.Differs => "error",
        DraftVerdict.DoesNotCompute => "warning",
        _ => "note",
    };

    private string Tag => _language.Tag == "zh" ? "zh-CN" : _language.Tag == "en" ? "en-US" : _language.Tag;

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", SchemaAddress);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", true);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteString("language", Tag);
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
        foreach (DraftRemark remark in _check.Remarks.Where(remark => remark.Verdict != DraftVerdict.Agrees))
            Write(remark);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "Indicators");
        _json.WriteString("semanticVersion", typeof(RemarkSarif).Assembly.GetName().Version!.ToString(3));
        _json.WriteString("language", Tag);
        _json.WriteStartArray("rules");
        foreach (DraftVerdict verdict in Rules)
        {
            _json.WriteStartObject();
            _json.WriteString("id", IdOf(verdict));
            WriteMessage("shortDescription", DraftWordings.Say(_language, "sarif.description", verdict.ToText(_language)));
            _json.WriteStartObject("defaultConfiguration");
            _json.WriteString("level", LevelOf(verdict));
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Write(DraftRemark remark)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", IdOf(remark.Verdict));
        _json.WriteNumber("ruleIndex", Array.IndexOf(Rules, remark.Verdict));
        _json.WriteString("level", LevelOf(remark.Verdict));
        WriteMessage("message", $"{remark.Literal}: {remark.ToText(_language)}");
        _json.WriteStartArray("locations");
        WriteLocation(remark);
        _json.WriteEndArray();
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString(Fingerprint, FingerprintOf(remark));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>A region of a document counts in its text; the page and paragraph are the logical location.</summary>
    private void WriteLocation(DraftRemark remark)
    {
        _json.WriteStartObject();
        if (_check.File is { } file)
        {
            _json.WriteStartObject("physicalLocation");
            _json.WriteStartObject("artifactLocation");
            _json.WriteString("uri", string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
            if (!Path.IsPathRooted(file))
                _json.WriteString("uriBaseId", BaseId);
            _json.WriteEndObject();
            WriteRegion(remark);
            _json.WriteEndObject();
        }

        _json.WriteStartArray("logicalLocations");
        _json.WriteStartObject();
        _json.WriteString("fullyQualifiedName", PrintableText.Of(remark.Place?.ToText(_language) ?? remark.Sentence));
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteRegion(DraftRemark remark)
    {
        (int line, int column) = CheckListing.LineOf(_check.Text, remark.Start);
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", line);
        _json.WriteNumber("startColumn", column);
        _json.WriteNumber("charOffset", remark.Start);
        _json.WriteNumber("charLength", remark.End - remark.Start);
        _json.WriteEndObject();
    }

    private string FingerprintOf(DraftRemark remark)
    {
        string identity = string.Join('\n', remark.Verdict, remark.Literal, remark.Indicator?.Id, remark.Subject?.Id, remark.Period, remark.Sentence);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
        int count = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return $"{hash}:{count}";
    }

    private void WriteMessage(string property, string text)
    {
        _json.WriteStartObject(property);
        _json.WriteString("text", PrintableText.OfLines(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        _json.WriteEndObject();
    }
}
