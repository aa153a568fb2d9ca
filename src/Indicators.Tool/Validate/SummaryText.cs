using Indicators.Validation;

namespace Indicators.Tool;

/// <summary>
/// validate --summary: how many relations failed, held or could not be verified, by relation, subject, source and period.
/// </summary>
internal sealed class SummaryText(TextWriter output, IndicatorCatalog catalog, Language language)
{
    /// <summary>Beyond so many rows of one kind only those that fail are worth a line.</summary>
    private const int RowsShown = 20;

    private const int NoColumn = -1;

    public void Write(ValidationSummary summary)
    {
        Line(language.Say("summary.total", summary.Total.Failed, summary.Total.Held, summary.Total.Unverifiable));
        Write("summary.by-relation", summary.ByRelation, count => count.Name!.In(language));
        Write("summary.by-subject", summary.BySubject, count => Named(catalog.Subjects.Find(count.Key)?.Name.In(language), count.Key));
        Write("summary.by-source", summary.BySource, count => Named(catalog.Sources.Find(count.Key)?.Title, count.Key));
        Write("summary.by-period", summary.ByPeriod, count => count.Key);
    }

    private static string Named(string? name, string id) => name is null ? id : $"{name} ({id})";

    private void Write(string title, IReadOnlyList<RelationCount> counts, Func<RelationCount, string> nameOf)
    {
        if (counts.Count == 0)
            return;
        Line(language.Say(title));
        IEnumerable<string[]> rows = counts.Take(RowsShown).Select(count => new[]
        {
            PrintableText.Of(nameOf(count)), language.Say("summary.failed", count.Failed), language.Say("summary.held", count.Held),
            language.Say("summary.unverifiable", count.Unverifiable),
        });
        foreach (string row in Columns.Align([.. rows], NoColumn))
            Line("    " + row);
        if (counts.Count > RowsShown)
            Line("    " + language.Say("summary.more", counts.Count - RowsShown));
    }

    private void Line(string text) => output.Write(text + "\n");
}
