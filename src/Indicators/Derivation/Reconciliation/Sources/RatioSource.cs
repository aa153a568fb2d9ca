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

    private static Equation? EquationOf(NodeTable table, SeriesForm series, Node ratio)
    {
        var below = new SeriesKey(series.Indicator.DenominatorId!, series.Key.SubjectId);
        Node? numerator = table.Get(new SeriesKey(series.Indicator.NumeratorId!, series.Key.SubjectId), ratio.Period, ratio.Anchor.SourceId);
        Node? denominator = table.Get(below, ratio.Period, ratio.Anchor.SourceId);
        if (numerator is null || denominator is null || UnitFactors.OfRatio(numerator.Unit, denominator.Unit, ratio.Unit) is not { } factor)
            return null;
        bool isOfFlow = !numerator.Series!.IsPointInTime && denominator.Series!.IsPointInTime;
        if (!isOfFlow || series.Indicator.DenominatorAt == DenominatorTime.YearEnd)
            return new RatioEquation(EquationKind.Ratio, numerator, denominator, ratio, factor);
        Node? before = ratio.Period is { } period && EarlierPeriod.Before(period) is { } earlier ? table.Get(below, earlier, null) : null;
        return series.Indicator.DenominatorAt == DenominatorTime.MeanOfYearEnds && before is { IsPublished: true } && denominator.IsPublished
            ? new MeanRatioEquation(numerator, before, denominator, ratio, factor)
            : Undeclared(numerator, [.. new[] { before, denominator }.OfType<Node>().Where(end => end.IsPublished)], ratio, factor);
    }

    /// <summary>Over which of its days the state was taken is not said, or only one of the two is published.</summary>
    private static PerHeadEquation? Undeclared(Node numerator, Node[] ends, Node ratio, decimal factor)
    {
        if (!numerator.IsPublished || ends.Length == 0)
            return null;
        bool isYear = ratio.Period is { WholeMonths: { } months } && months % 12 == 0;
        return new PerHeadEquation(numerator, ends, ratio, factor) { Reason = isYear ? NotCheckedReason.None : NotCheckedReason.AverageOfPeriod };
    }
}
