using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>A draft that was checked: a remark on every figure, and what has to be known of the check. Immutable.</summary>
/// <example><code>
/// DraftCheck check = DraftChecker.For(catalog).Check(text, new DateOnly(2025, 1, 20));
/// foreach (DraftRemark remark in check.Faults)
///     Console.WriteLine($"{remark.Literal}: {remark.ToText(Language.English)}");
/// </code></example>
public sealed class DraftCheck
{
    internal DraftCheck(string text, DateOnly? date, ImmutableArray<DraftRemark> remarks, ImmutableArray<Diagnostic> diagnostics)
    {
        Text = text;
        Date = date;
        Remarks = remarks;
        Diagnostics = diagnostics;
    }

    /// <summary>The text that was checked; places are offsets into it.</summary>
    public string Text { get; }

    /// <summary>The date of the draft; null where it has none.</summary>
    public DateOnly? Date { get; }

    /// <summary>The file it was read from; null for a text.</summary>
    public string? File { get; internal init; }

    /// <summary>A remark on every figure, in the order of the text.</summary>
    public ImmutableArray<DraftRemark> Remarks { get; }

    /// <summary>What has to be known: no date, a place that was guessed, tracked changes, a year the catalogue does not have.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The figures that differ or do not compute.</summary>
    public IEnumerable<DraftRemark> Faults => Remarks.Where(remark => remark.IsFault);

    /// <summary>False where the document could not be read; the diagnostics say why.</summary>
    public bool IsReadable => !Diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error);

    /// <summary>How many figures have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int Count(DraftVerdict verdict) => Remarks.Count(remark => remark.Verdict == verdict);
}
