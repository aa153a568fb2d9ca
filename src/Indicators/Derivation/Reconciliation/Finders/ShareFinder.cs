namespace Indicators.Derivation;

/// <summary>Shares in another indicator or subject, with the levels of part and whole.</summary>
internal sealed class ShareFinder : SeriesFinder
{
    protected override bool Concerns(SeriesForm series) => series.Key.Transformation.Kind == TransformationKind.Share;

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series) =>
        from share in series.Terms
        let equation = EquationOf(table, relation, series, share)
        where equation is not null
        select equation;

    private static Equation? EquationOf(TermTable table, Relation relation, SeriesForm series, Term share)
    {
        Transformation of = series.Key.Transformation;
        var whole = new SeriesKey(of.BaseIndicatorId ?? series.Key.IndicatorId, of.BaseSubjectId ?? series.Key.SubjectId, of.Of);
        Term? numerator = table.Get(series.Key.With(of.Of), share.Period, share.Anchor.SourceId);
        Term? denominator = table.Get(whole, share.Period, share.Anchor.SourceId);
        if (numerator is null || denominator is null || UnitFactors.OfRatio(numerator.Unit, denominator.Unit, share.Unit) is not { } factor)
            return null;
        return new Equation(relation, ProductShape.Of(factor), numerator, denominator, share);
    }
}
