using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Desk.Drafts.Writing;

/// <summary>A check in JSON.</summary>
internal static class RemarkJson
{
    private const string Format = "indicators-draft-check/1";

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    public static string Line(DraftRemark remark, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, OneLine))
            Write(json, remark, language, Format);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static ReadOnlySpan<byte> Whole(DraftCheck check, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            WriteText(json, "file", check.File);
            WriteText(json, "date", check.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            WriteCounts(json, check);
            WriteNotes(json, check, language);
            json.WriteStartArray("figures");
            foreach (DraftRemark remark in check.Remarks)
                Write(json, remark, language, null);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan;
    }

    /// <summary>agrees, not_in_the_record.</summary>
    public static string Word(Enum value) => string.Concat(value.ToString().Select(
        (c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));

    private static void WriteCounts(Utf8JsonWriter json, DraftCheck check)
    {
        json.WriteStartObject("counts");
        foreach (DraftVerdict verdict in Enum.GetValues<DraftVerdict>())
            json.WriteNumber(Word(verdict), check.Count(verdict));
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, DraftCheck check, Language language)
    {
        json.WriteStartArray("notes");
        foreach (Diagnostic one in check.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Id);
            json.WriteString("severity", Word(one.Severity));
            json.WriteString("message", one.ToText(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DraftRemark remark, Language language, string? format)
    {
        json.WriteStartObject();
        if (format is not null)
            json.WriteString("format", format);
        json.WriteNumber("start", remark.Start);
        json.WriteNumber("end", remark.End);
        json.WriteString("figure", remark.Literal);
        json.WriteString("verdict", Word(remark.Verdict));
        WriteText(json, "reason", remark.Reason == DraftReason.None ? null : Word(remark.Reason));
        WriteText(json, "slip", remark.Slip == DraftSlip.None ? null : Word(remark.Slip));
        WriteText(json, "indicator", remark.Indicator?.Id);
        WriteText(json, "subject", remark.Subject?.Id);
        WriteText(json, "period", remark.Period?.ToString());
        WriteText(json, "published", remark.Published?.Literal);
        WriteText(json, "source", remark.Source?.Id);
        WriteText(json, "target", remark.Target?.Id);
        WriteText(json, "difference", remark.Difference?.ToString());
        WriteText(json, "write", remark.Suggestion);
        WriteText(json, "place", remark.Place?.ToString());
        json.WriteString("sentence", remark.Sentence);
        json.WriteString("message", RemarkText.Of(remark, language));
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, text);
    }
}
