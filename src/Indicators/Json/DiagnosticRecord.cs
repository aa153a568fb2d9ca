using System.Collections.Immutable;
using System.Text.Json;

namespace Indicators.Json;

/// <summary>
/// A <see cref="Diagnostic"/> as it is written to JSON: flat, with its message in both languages. The names of the
/// properties do not change.
/// </summary>
/// <param name="Id">The kind of finding, such as <c>IND0030</c>.</param>
/// <param name="Severity">How much it matters: <c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Path">The JSON path of the place; null where it has none.</param>
/// <param name="File">The file; null where it has none.</param>
/// <param name="Line">The line, counted from 1; 0 where it is not known.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 where it is not known.</param>
/// <param name="Message">The message in both languages.</param>
/// <param name="Arguments">The values the message names.</param>
/// <example><code>
/// DiagnosticRecord.Of(diagnostic).WriteTo(writer);
/// </code></example>
public sealed record DiagnosticRecord(
    string Id,
    string Severity,
    string? Path,
    string? File,
    int Line,
    int Column,
    LocalizedText Message,
    ImmutableArray<string> Arguments)
{
    /// <summary>Writes the record as JSON, with the escaping and indentation of the writer and without reflection.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, this, ResultsJsonContext.Default.DiagnosticRecord);

    /// <summary>The record of a finding.</summary>
    public static DiagnosticRecord Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new DiagnosticRecord(
            diagnostic.Id,
            SeverityWord.Of(diagnostic.Severity),
            diagnostic.Location?.Path,
            diagnostic.Location?.File,
            diagnostic.Location?.Line ?? 0,
            diagnostic.Location?.Column ?? 0,
            new LocalizedText(diagnostic.ToText(Language.Chinese), diagnostic.ToText(Language.English)),
            diagnostic.Arguments);
    }

    /// <summary>True for a record of the same finding.</summary>
    public bool Equals(DiagnosticRecord? other) =>
        other is not null && Id == other.Id && Severity == other.Severity && Path == other.Path && File == other.File
        && Line == other.Line && Column == other.Column && Message == other.Message
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, File, Line, Column, Message);
}
