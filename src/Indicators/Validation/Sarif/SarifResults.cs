using System.Text.Json;

namespace Indicators.Validation;

/// <summary>Writes findings as results.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, SarifRules rules, SarifOptions options)
{
    private readonly SarifFingerprint _fingerprints = new();

    /// <summary>Writes a finding; suppressed where it is accepted.</summary>
    public void Write(Finding finding, AcceptedFinding? accepted)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Id);
        json.WriteNumber("ruleIndex"u8, rules.IndexOf(finding.Id));
        json.WriteString("level"u8, SarifRules.LevelOf(finding.Severity));
        SarifText.Write(json, "message", FindingText.Whole(finding, options.Language));
        WriteLocations(finding);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString(SarifFingerprint.Name, _fingerprints.Of(finding));
        json.WriteEndObject();
        WriteSuppressions(accepted);
        WriteSuspects(finding);
        json.WriteEndObject();
    }

    /// <summary>SARIF has no word for it: a property of the result, in the form of the records of findings.</summary>
    private void WriteSuspects(Finding finding)
    {
        if (finding.Suspects.IsEmpty)
            return;
        json.WriteStartObject("properties"u8);
        json.WriteStartArray("suspects"u8);
        foreach (Suspicion suspicion in finding.Suspects)
            JsonSerializer.Serialize(json, SuspicionRecord.Of(suspicion), ValidationJsonContext.Default.SuspicionRecord);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLocations(Finding finding)
    {
        json.WriteStartArray("locations"u8);
        if (finding.Location is { } location)
            WriteLocation(location, null, null);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations"u8);
        int id = 0;
        foreach (FindingFigure figure in finding.Figures.Where(figure => figure.Location is not null))
            WriteLocation(figure.Location!, id++, FindingText.Of(figure, options.Language));
        json.WriteEndArray();
    }

    private void WriteLocation(SourceLocation location, int? id, string? message)
    {
        json.WriteStartObject();
        if (id is { } number)
            json.WriteNumber("id"u8, number);
        if (location.File is { } file)
            WritePhysical(file, location);
        json.WriteStartArray("logicalLocations"u8);
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName"u8, PrintableText.Of(location.Path));
        json.WriteEndObject();
        json.WriteEndArray();
        if (message is not null)
            SarifText.Write(json, "message", message);
        json.WriteEndObject();
    }

    private void WritePhysical(string file, SourceLocation location)
    {
        string uri = SarifUri.Of(options.Folder, file);
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, uri);
        if (SarifUri.IsRelative(uri))
            json.WriteString("uriBaseId"u8, SarifUri.BaseId);
        json.WriteEndObject();
        if (location.Line > 0)
            WriteRegion(location);
        json.WriteEndObject();
    }

    private void WriteRegion(SourceLocation location)
    {
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, location.Line);
        if (location.Column > 0)
            json.WriteNumber("startColumn"u8, location.Column);
        json.WriteEndObject();
    }

    /// <summary>Empty where nothing is suppressed: either every result of a run states its suppressions or none does.</summary>
    private void WriteSuppressions(AcceptedFinding? accepted)
    {
        json.WriteStartArray("suppressions"u8);
        if (accepted is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, "inSource"u8);
            json.WriteString("status"u8, "accepted"u8);
            json.WriteString("justification"u8, PrintableText.OfLines(accepted.Reason.In(options.Language)));
            if (accepted.Location is { } location)
            {
                json.WritePropertyName("location"u8);
                WriteLocation(location, null, null);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
