namespace Indicators.Derivation;

/// <summary>Differences to another period, subject or indicator: increments of levels, or points between rates.</summary>
/// <param name="ofPoints">Whether of points.</param>
internal sealed class DifferenceFinder(bool ofPoints) : SeriesFinder
{
    protected override bool Concerns(SeriesForm series) =>
        series.Key.Transformation.Kind == TransformationKind.Difference && series.Unit == StandardUnits.PercentagePoint == ofPoints;

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series) =>
        from change in series.Terms
        let equation = EquationOf(table, relation, series, change)
        where equation is not null
        select equation;

    private static Equation? EquationOf(TermTable table, Relation relation, SeriesForm series, Term change)
    {
        Transformation difference = series.Key.Transformation;
        SeriesKey own = series.Key.With(difference.Of);
        var other = new SeriesKey(difference.BaseIndicatorId ?? own.IndicatorId, difference.BaseSubjectId ?? own.SubjectId, difference.Of);
        string? source = change.Anchor.SourceId;
        if (difference.BasePeriod is not null && change.Period is null)
            return null;
        Term? value = table.Get(own, change.Period, source);
        Term? @base = table.Get(other, difference.BasePeriod ?? change.Period, source);
        if (value is null || @base is null || ReferenceEquals(value, @base) || value.Unit.Dimension != @base.Unit.Dimension
            || value.Unit != @base.Unit)
            return null;
        bool isPoints = change.Unit == StandardUnits.PercentagePoint;
        return new Equation(relation, relation.Shape, value, @base, change)
        {
            Reason = own.Transformation.IsLevel
                ? Basis.OfIncrement(series.Indicator, difference.BasePeriod, change.Period)
                : NotCheckedReason.None,
            IsDeclared = Basis.IsDeclared(series.Indicator),
            IsAmbiguous = IsAmbiguous(series, difference),
            IsOverTime = difference.BasePeriod is not null && own.Transformation.IsLevel && !isPoints,
            IsAsPublished = Basis.IsAsPublished(series),
        };
    }

    /// <summary>新增 of a stock may be gross. Points cannot, and a difference to another subject cannot.</summary>
    private static bool IsAmbiguous(SeriesForm series, Transformation difference) =>
        difference.BasePeriod is not null && series.Unit != StandardUnits.PercentagePoint
        && series.IsPointInTime && series.Indicator.GrowthBasis.Scope is null;
}
