namespace Indicators.Derivation;

/// <summary>Shares in another indicator or subject, with the levels of part and whole.</summary>
internal sealed class ShareSource : IEquationSource
{
    public IEnumerable<Equation> Find(NodeTable table) =>
        from series in table.Series
        where series.Key.Transformation.Kind == TransformationKind.Share
        from share in series.Nodes
        let equation = EquationOf(table, series, share)
        where equation is not null
        select equation;

    private static RatioEquation? EquationOf(NodeTable table, SeriesForm series, Node share)
    {
        Transformation of = series.Key.Transformation;
        var whole = new SeriesKey(of.BaseIndicatorId ?? series.Key.IndicatorId, of.BaseSubjectId ?? series.Key.SubjectId, of.Of);
        Node? numerator = table.Get(series.Key.With(of.Of), share.Period, share.Anchor.SourceId);
        Node? denominator = table.Get(whole, share.Period, share.Anchor.SourceId);
        if (numerator is null || denominator is null || UnitFactors.OfRatio(numerator.Unit, denominator.Unit, share.Unit) is not { } factor)
            return null;
        return new RatioEquation(EquationKind.Share, numerator, denominator, share, factor);
    }
}
