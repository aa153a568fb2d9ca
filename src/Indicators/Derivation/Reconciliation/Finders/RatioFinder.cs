namespace Indicators.Derivation;

/// <summary>Ratio indicators with the levels of their numerator and denominator.</summary>
internal sealed class RatioFinder : SeriesFinder
{
    protected override bool Concerns(SeriesForm series) =>
        series.Key.Transformation == default && series.Indicator is { NumeratorId: not null, DenominatorId: not null };

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series) =>
        from ratio in series.Terms
        let equation = EquationOf(table, relation, series, ratio)
        where equation is not null
        select equation;

    private static Equation? EquationOf(TermTable table, Relation relation, SeriesForm series, Term ratio)
    {
        var below = new SeriesKey(series.Indicator.DenominatorId!, series.Key.SubjectId);
        Term? numerator =
            table.Get(new SeriesKey(series.Indicator.NumeratorId!, series.Key.SubjectId), ratio.Period, ratio.Anchor.SourceId);
        Term? denominator = table.Get(below, ratio.Period, ratio.Anchor.SourceId);
        if (numerator is null || denominator is null || UnitFactors.OfRatio(numerator.Unit, denominator.Unit, ratio.Unit) is not { } factor)
            return null;
        bool isOfFlow = !numerator.Series!.IsPointInTime && denominator.Series!.IsPointInTime;
        if (!isOfFlow || series.Indicator.DenominatorAt == DenominatorTime.YearEnd)
            return new Equation(relation, ProductShape.Of(factor), numerator, denominator, ratio);
        Term? before = ratio.Period is { } period && EarlierPeriod.Before(period) is { } earlier ? table.Get(below, earlier, null) : null;
        return series.Indicator.DenominatorAt == DenominatorTime.MeanOfYearEnds && before is { IsPublished: true }
            && denominator.IsPublished
            ? new Equation(relation, new MeanRatioShape(factor), numerator, before, denominator, ratio)
            : Undeclared(relation.Weaker!(), numerator, [.. new[] { before, denominator }.OfType<Term>().Where(end => end.IsPublished)],
                ratio, factor);
    }

    /// <summary>Over which of its days the state was taken is not said, or only one of the two is published.</summary>
    private static Equation? Undeclared(Relation perHead, Term numerator, Term[] ends, Term ratio, decimal factor)
    {
        if (!numerator.IsPublished || ends.Length == 0)
            return null;
        bool isYear = ratio.Period is { WholeMonths: { } months } && months % 12 == 0;
        return new Equation(perHead, new RatioBetweenShape(factor),
            [ratio, numerator, .. ends])
        { Reason = isYear ? NotCheckedReason.None : NotCheckedReason.AverageOfPeriod };
    }
}
