using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Validation;

/// <summary>
/// A <see cref="Finding"/> as it is written to JSON: flat, with its message in both languages. The names of the properties
/// do not change.
/// </summary>
/// <param name="Id">The rule, such as <c>IND3001</c>.</param>
/// <param name="Severity">How much it matters: <c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Path">The JSON path of the place; null where it has none.</param>
/// <param name="File">The file; null where it has none.</param>
/// <param name="Line">The line, counted from 1; 0 where it is not known.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 where it is not known.</param>
/// <param name="Message">The message in both languages.</param>
/// <param name="Figures">The numbers that are set against each other.</param>
/// <param name="Subject">The subject it is about; left out where it is about none.</param>
/// <param name="Derivation">The steps from one number to the other; left out where there are none.</param>
/// <param name="Hint">A guess at the slip; left out where there is none.</param>
/// <param name="Accepted">Why it is left as it is; left out where it is not accepted.</param>
/// <param name="Count">How many of one kind and cause it stands for; left out where it is one.</param>
/// <param name="Suspects">The smallest sets of figures that explain it, the likeliest first; left out where there are none.</param>
/// <example><code>
/// FindingRecord.Of(finding).WriteTo(writer);
/// </code></example>
public sealed record FindingRecord(
    string Id,
    string Severity,
    string? Path,
    string? File,
    int Line,
    int Column,
    LocalizedText Message,
    ImmutableArray<FindingFigureRecord> Figures,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Subject = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<LocalizedText>? Derivation = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalizedText? Hint = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AcceptanceRecord? Accepted = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Count = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SuspicionRecord>? Suspects = null)
{
    /// <summary>
    /// The id of this form, described in docs/indicators-findings.schema.json. A reader ignores properties it does not know.
    /// </summary>
    [JsonPropertyOrder(-1)]
    public string Format { get; } = "indicators-findings/1";

    /// <summary>Writes the record as JSON, with the escaping and indentation of the writer and without reflection.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, this, ValidationJsonContext.Default.FindingRecord);

    /// <summary>The records of a report: first its findings, then those that are accepted.</summary>
    public static IEnumerable<FindingRecord> Of(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Findings.Select(Of).Concat(report.Accepted.Select(Of));
    }

    /// <summary>The record of an accepted finding.</summary>
    public static FindingRecord Of(AcceptedResult accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return Of(accepted.Finding) with { Accepted = new AcceptanceRecord(accepted.Acceptance.Reason, accepted.Acceptance.SourceId) };
    }

    /// <summary>The record of a finding.</summary>
    public static FindingRecord Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        SourceLocation? at = finding.Location;
        return new FindingRecord(
            finding.Id,
            SeverityWord.Of(finding.Severity),
            at?.Path,
            at?.File,
            at?.Line ?? 0,
            at?.Column ?? 0,
            new LocalizedText(finding.ToText(Language.Chinese), finding.ToText(Language.English)),
            [.. finding.Figures.Select(FindingFigureRecord.Of)],
            finding.SubjectId,
            finding.Derivation.IsEmpty ? null : finding.Derivation,
            finding.Hint,
            Count: finding.Count > 1 ? finding.Count : null,
            Suspects: finding.Suspects.IsEmpty ? null : [.. finding.Suspects.Select(SuspicionRecord.Of)]);
    }

    /// <summary>True for a record of the same finding.</summary>
    public bool Equals(FindingRecord? other) =>
        other is not null && Id == other.Id && Severity == other.Severity && Path == other.Path && File == other.File
        && Line == other.Line && Column == other.Column && Message == other.Message && Subject == other.Subject
        && Hint == other.Hint && Count == other.Count && Accepted == other.Accepted
        && Figures.AsSpan().SequenceEqual(other.Figures.AsSpan())
        && (Derivation ?? []).SequenceEqual(other.Derivation ?? []) && (Suspects ?? []).SequenceEqual(other.Suspects ?? []);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, File, Line, Column, Message);
}
