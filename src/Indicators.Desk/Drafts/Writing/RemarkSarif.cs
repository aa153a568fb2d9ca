using System.Text.Json;
using Indicators.Validation;

namespace Indicators.Desk.Drafts.Writing;

/// <summary>A check as a log in the Static Analysis Results Interchange Format, written as the logs of validation are.</summary>
internal sealed class RemarkSarif
{
    private const string Fingerprint = "indicatorsDraft/v1";

    private static readonly DraftVerdict[] Rules =
        [DraftVerdict.Differs, DraftVerdict.DoesNotCompute, DraftVerdict.OtherBasisOrScope, DraftVerdict.NotInTheRecord,
            DraftVerdict.NotRead];

    private readonly Utf8JsonWriter _json;
    private readonly DraftCheck _check;
    private readonly Language _language;
    private readonly SarifPrints _prints = new();

    private RemarkSarif(Utf8JsonWriter json, DraftCheck check, Language language) => (_json, _check, _language) = (json, check, language);

    public static ReadOnlySpan<byte> Log(DraftCheck check, Language language) =>
        SarifRun.Log(language, json => WriteRules(json, language), json => new RemarkSarif(json, check, language).WriteResults());

    private static string IdOf(DraftVerdict verdict) => "draft/" + RemarkJson.Word(verdict).Replace('_', '-');

    private static string LevelOf(DraftVerdict verdict) => verdict switch
    {
        DraftVerdict.Differs => "error",
        DraftVerdict.DoesNotCompute => "warning",
        _ => "note",
    };

    private static void WriteRules(Utf8JsonWriter json, Language language)
    {
        foreach (DraftVerdict verdict in Rules)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, IdOf(verdict));
            SarifText.Write(json, "shortDescription", DraftWordings.Say(language, "sarif.description", verdict.ToText(language)));
            json.WriteStartObject("defaultConfiguration"u8);
            json.WriteString("level"u8, LevelOf(verdict));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private void WriteResults()
    {
        foreach (DraftRemark remark in _check.Remarks.Where(remark => remark.Verdict != DraftVerdict.Agrees))
            Write(remark);
    }

    private void Write(DraftRemark remark)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId"u8, IdOf(remark.Verdict));
        _json.WriteNumber("ruleIndex"u8, Array.IndexOf(Rules, remark.Verdict));
        _json.WriteString("level"u8, LevelOf(remark.Verdict));
        SarifText.Write(_json, "message", $"{remark.Literal}: {RemarkText.Of(remark, _language)}");
        _json.WriteStartArray("locations"u8);
        WriteLocation(remark);
        _json.WriteEndArray();
        _json.WriteStartObject("partialFingerprints"u8);
        _json.WriteString(Fingerprint, _prints.Of(IdentityOf(remark)));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>A region of a document counts in its text; the page and paragraph are the logical location.</summary>
    private void WriteLocation(DraftRemark remark)
    {
        _json.WriteStartObject();
        if (_check.File is { } file)
        {
            string uri = SarifUri.Of("", file);
            _json.WriteStartObject("physicalLocation"u8);
            _json.WriteStartObject("artifactLocation"u8);
            _json.WriteString("uri"u8, uri);
            if (SarifUri.IsRelative(uri))
                _json.WriteString("uriBaseId"u8, SarifUri.BaseId);
            _json.WriteEndObject();
            WriteRegion(remark);
            _json.WriteEndObject();
        }

        _json.WriteStartArray("logicalLocations"u8);
        _json.WriteStartObject();
        _json.WriteString("fullyQualifiedName"u8, PrintableText.Of(remark.Place?.ToText(_language) ?? remark.Sentence));
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteRegion(DraftRemark remark)
    {
        (int line, int column) = CheckListing.LineOf(_check.Text, remark.Start);
        _json.WriteStartObject("region"u8);
        _json.WriteNumber("startLine"u8, line);
        _json.WriteNumber("startColumn"u8, column);
        _json.WriteNumber("charOffset"u8, remark.Start);
        _json.WriteNumber("charLength"u8, remark.End - remark.Start);
        _json.WriteEndObject();
    }

    private static string IdentityOf(DraftRemark remark) =>
        string.Join('\n', remark.Verdict, remark.Literal, remark.Indicator?.Id, remark.Subject?.Id, remark.Period, remark.Sentence);
}
