namespace Indicators.Derivation;

/// <summary>
/// The figures of an equation as they stood at some time: preliminary ones are revised one by one, and a share that was
/// worked out on the preliminary total does not fit the final one.
/// </summary>
internal static class Vintages
{
    /// <summary>
    /// Every source's own figures, beside the results of the others and beside what they were first. Linear in the figures and their
    /// sources.
    /// </summary>
    public static IEnumerable<Interval[]> Of(Term[] terms)
    {
        yield return [.. terms.Select(First)];
        foreach (string source in terms.SelectMany(term => term.Holding.Concat(term.Superseded)).Select(statement => statement.SourceId)
            .OfType<string>().Distinct())
        {
            yield return [.. terms.Select(term => Said(term, source) ?? term.Soft)];
            yield return [.. terms.Select(term => Said(term, source) ?? First(term))];
        }
    }

    private static Interval First(Term term) => term.Superseded.Count > 0 ? term.SoftOf(term.Superseded[0]) : term.Soft;

    /// <summary>What a source said of a value, before its revision where it said both; null where it is silent.</summary>
    private static Interval? Said(Term term, string source)
    {
        if (term.Superseded.FirstOrDefault(statement => statement.SourceId == source) is { } before)
            return term.SoftOf(before);
        return term.Holding.Any(statement => statement.SourceId == source) ? term.Soft : null;
    }
}
