namespace Indicators.Derivation;

/// <summary>Ratio indicators with the levels of their numerator and denominator.</summary>
internal sealed class RatioSource : IEquationSource
{
    public IEnumerable<Equation> Find(NodeTable table) =>
        from series in table.Series
        where series.Key.Transformation == default && series.Indicator is { NumeratorId: not null, DenominatorId: not null }
        from ratio in series.Nodes
        let equation = EquationOf(table, series, ratio)
        where equation is not null
        select equation;

    private static RatioEquation? EquationOf(NodeTable table, SeriesForm series, Node ratio)
    {
        Node? numerator = table.Get(new SeriesKey(series.Indicator.NumeratorId!, series.Key.SubjectId), ratio.Period, ratio.Anchor.SourceId);
        Node? denominator = table.Get(new SeriesKey(series.Indicator.DenominatorId!, series.Key.SubjectId), ratio.Period, ratio.Anchor.SourceId);
        if (numerator is null || denominator is null || UnitFactors.OfRatio(numerator.Unit, denominator.Unit, ratio.Unit) is not { } factor)
            return null;
        bool onAverage = !numerator.Series!.IsPointInTime && denominator.Series!.IsPointInTime;
        return new RatioEquation(EquationKind.Ratio, numerator, denominator, ratio, factor)
        {
            Reason = onAverage ? NotCheckedReason.AverageOfPeriod : NotCheckedReason.None,
        };
    }
}
