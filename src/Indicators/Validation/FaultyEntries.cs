using System.Globalization;

namespace Indicators.Validation;

/// <summary>The entries of a catalogue's files that have errors: what rules say about them may only follow from those.</summary>
internal sealed class FaultyEntries
{
    /// <summary>
    /// Rules that judge by what is not there: indicators nobody uses, acceptances no finding uses, parts of a target or sources that are
    /// missing. Where entries were left out they cannot know.
    /// </summary>
    private static readonly string[] OfAbsence = ["IND1015", "IND1050", "IND4008", "IND5003"];

    private readonly HashSet<(string? File, string Entry)> _entries;

    public FaultyEntries(IEnumerable<Finding> faults) =>
        _entries = [.. faults.Where(fault => fault.Severity == DiagnosticSeverity.Error
            && fault.Location is not null).Select(fault => EntryOf(fault.Location!))];

    /// <summary>True for a finding that may only follow from these: it is at one of them, or about what is missing.</summary>
    public bool Explain(Finding finding) =>
        (_entries.Count > 0 && OfAbsence.Contains(finding.Id))
        || (finding.Location is { } location && _entries.Contains(EntryOf(location)));

    /// <summary>File, section and position: of <c>$.targets[3].goal</c>, <c>$.targets[3]</c>. In a file of lines, the line.</summary>
    private static (string? File, string Entry) EntryOf(SourceLocation location)
    {
        int end = location.Path.IndexOf(']', StringComparison.Ordinal);
        return (location.File, end < 0 ? location.Line.ToString(CultureInfo.InvariantCulture) : location.Path[..(end + 1)]);
    }
}
