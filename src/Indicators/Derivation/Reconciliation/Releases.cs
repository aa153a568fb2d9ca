using NodaTime;

namespace Indicators.Derivation;

/// <summary>Which releases figures stand in. What is revised from one to the next, a change of one release is not measured from.</summary>
internal sealed class Releases(IndicatorCatalog catalog)
{
    /// <summary>
    /// True where what a change is measured from stands in other releases than the change and its result, and of other days.
    /// </summary>
    public bool AreApart(Equation equation)
    {
        if (!equation.MeasuredFrom.Any() || !equation.MeasuredFrom.All(term => term.IsPublished))
            return false;
        HashSet<string> own = [.. equation.Terms.Except(equation.MeasuredFrom).SelectMany(SourcesOf)];
        HashSet<string> former = [.. equation.MeasuredFrom.SelectMany(SourcesOf)];
        return own.Count > 0 && former.Count > 0 && !own.Overlaps(former)
            && !own.Select(DayOf).OfType<LocalDate>().Intersect(former.Select(DayOf).OfType<LocalDate>()).Any();
    }

    /// <summary>The day a source is of; null where only its month or year is known, or nothing.</summary>
    public LocalDate? DayOf(string source) => catalog.Sources.Find(source)?.Published is { Days: 1 } day ? day.End : null;

    private static IEnumerable<string> SourcesOf(Term term) => term.Holding.Select(statement => statement.SourceId).OfType<string>();
}
