namespace Indicators.Validation;

/// <summary>
/// Folds what one cause brings about many times, such as a column entered twice, into its first finding with their number.
/// </summary>
internal static class Folding
{
    /// <summary>Fewer are read as quickly as a count.</summary>
    private const int Fewest = 3;

    private const int FiguresShown = 24;

    /// <summary>Folds the findings that have one rule and one cause.</summary>
    public static void Fold(List<Finding> findings)
    {
        var causes = findings.Where(finding => finding.Cause is not null).GroupBy(finding => (finding.Id, finding.Cause))
            .Where(group => group.Count() >= Fewest).ToList();
        if (causes.Count == 0)
            return;
        HashSet<Finding> folded = new(ReferenceEqualityComparer.Instance);
        var first = new List<Finding>();
        foreach (var cause in causes)
        {
            // By what they say and not by their places: the order of files and entries decides nothing.
            Finding[] all = [.. cause.OrderBy(finding => string.Join('\n', finding.Diagnostic.Arguments), StringComparer.Ordinal)];
            folded.UnionWith(all);
            first.Add(all[0] with
            { Count = all.Length, Figures = [.. all.SelectMany(finding => finding.Figures).Distinct().Take(FiguresShown)] });
        }

        findings.RemoveAll(folded.Contains);
        findings.AddRange(first);
    }
}
