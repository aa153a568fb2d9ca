namespace Indicators.Derivation;

/// <summary>
/// The habit of a series: how coarsely the same kind of source rounds its other values. Among 21034.7亿元 and 19876.2亿元 the
/// zeros of 20000亿元 are digits. A speech teaches nothing about a bulletin.
/// </summary>
internal sealed class Habits(IndicatorCatalog catalog)
{
    /// <summary>One other value is no habit.</summary>
    private const int Fewest = 2;

    /// <summary>Reads the zeros of a series' figures as its habit says.</summary>
    public void ApplyTo(SeriesForm series)
    {
        if (series.Terms.Count <= Fewest && series.Terms.Sum(term => term.Count) <= Fewest)
            return;
        if (!series.Terms.Exists(HasRoundZeros))
            return;
        PublishedValue[] said = [.. series.Terms.SelectMany(term => term.Statements).Where(statement => IsPlain(statement.Figure))];
        if (said.Length <= Fewest)
            return;
        foreach (IGrouping<string,
            PublishedValue> alike in said.Where(statement => KindOf(statement) is not null).GroupBy(statement => KindOf(statement)!))
            Apply([.. alike]);
    }

    private static bool HasRoundZeros(Term term)
    {
        return term.Sole is { } sole ? HasRoundZeros(sole.Figure) : term.Statements.Any(statement => HasRoundZeros(statement.Figure));
    }

    private static bool HasRoundZeros(Figure figure) => IsPlain(figure) && RoundZeros.Has(figure);

    /// <summary>The two coarsest resolutions of all tell the coarsest of the others for each: linear.</summary>
    private static void Apply(PublishedValue[] alike)
    {
        if (alike.Length <= Fewest)
            return;
        Quantity[] coarsest = [.. alike.Select(each => each.Figure.SoftResolution).OrderDescending().Take(2)];
        foreach (PublishedValue each in alike.Where(each => RoundZeros.Has(each.Figure)))
            each.ReadAs(RoundZeros.Down(each.Figure, each.Figure.SoftResolution >= coarsest[0] ? coarsest[1] : coarsest[0]));
    }

    private static bool IsPlain(Figure figure) => figure is { Bound: Bound.Exact, IsRange: false, Amount: not 0m };

    /// <summary>By the body that speaks where that is stated, else by who publishes; null where no source is named.</summary>
    private string? KindOf(PublishedValue statement)
    {
        if (catalog.Sources.Find(statement.SourceId) is not { } source)
            return null;
        return source.Authority == SourceAuthority.Unstated ? source.Publisher : Vocabulary.Authorities.CodeOf(source.Authority);
    }
}
