using System.Globalization;
using Indicators.Desk.Drafts.Claims;
using Indicators.Prose.Documents;

namespace Indicators.Desk.Drafts.Writing;

/// <summary>What has to be known of a check as a whole.</summary>
internal static class CheckNotes
{
    public static IEnumerable<Diagnostic> Of(
        IndicatorCatalog catalog, IReadOnlyList<DraftRemark> remarks, DraftPlace place, DateOnly? date, TextDocument? document)
    {
        foreach (Diagnostic one in document?.Diagnostics ?? [])
            yield return one;
        if (catalog.Observations.Count + catalog.Targets.Count == 0)
            yield return Note("IND6506", DiagnosticSeverity.Warning);
        int undated = remarks.Count(remark => remark.Reason == DraftReason.NoDate && remark.Verdict == DraftVerdict.NotRead);
        if (date is null)
            yield return Note("IND6501", DiagnosticSeverity.Warning, undated);
        foreach ((string word, string? id) in place.Guesses)
        {
            yield return id is null
                ? Note("IND6503", DiagnosticSeverity.Warning, word)
                : Note("IND6502", DiagnosticSeverity.Information, word, catalog.Subjects[id].Name);
        }

        int foreign = remarks.Count(remark => remark.Reason == DraftReason.UnknownSubject);
        if (foreign > 0)
            yield return Note("IND6504", DiagnosticSeverity.Warning, foreign);
        foreach (int year in MissingYears(catalog, remarks))
            yield return Note("IND6505", DiagnosticSeverity.Warning, year);
    }

    /// <summary>Years the draft has figures of and the catalogue none at all.</summary>
    private static IEnumerable<int> MissingYears(IndicatorCatalog catalog, IReadOnlyList<DraftRemark> remarks)
    {
        int[] asked = [.. remarks.Where(remark => remark.Verdict == DraftVerdict.NotInTheRecord && remark.Period is not null)
            .Select(remark => remark.Period!.Value.EndYear).Distinct().Order()];
        if (asked.Length == 0)
            return [];
        HashSet<int> known = [.. catalog.Observations.Where(one => one is { Period: not null, Status: not ObservationStatus.Derived })
            .Select(one => one.Period!.Value.EndYear)];
        known.UnionWith(catalog.Targets.Select(target => target.DueDate.Year));
        return asked.Where(year => !known.Contains(year));
    }

    private static Diagnostic Note(string id, DiagnosticSeverity severity, params ReadOnlySpan<object> arguments) => new(
        new DiagnosticDescriptor(id, severity, DraftWordings.Table[id]),
        null,
        [.. arguments.ToArray().Select(one => one is LocalizedText name
            ? name.In(Language.Chinese)
            : Convert.ToString(one, CultureInfo.InvariantCulture) ?? "")]);
}
