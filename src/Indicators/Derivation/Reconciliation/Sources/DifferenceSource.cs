namespace Indicators.Derivation;

/// <summary>Differences to another period, subject or indicator: increments of levels, points between rates.</summary>
internal sealed class DifferenceSource : IEquationSource
{
    public IEnumerable<Equation> Find(NodeTable table) =>
        from series in table.Series
        where series.Key.Transformation.Kind == TransformationKind.Difference
        from change in series.Nodes
        let equation = EquationOf(table, series, change)
        where equation is not null
        select equation;

    private static DifferenceEquation? EquationOf(NodeTable table, SeriesForm series, Node change)
    {
        Transformation difference = series.Key.Transformation;
        SeriesKey own = series.Key.With(difference.Of);
        var other = new SeriesKey(difference.BaseIndicatorId ?? own.IndicatorId, difference.BaseSubjectId ?? own.SubjectId, difference.Of);
        string? source = change.Anchor.SourceId;
        if (difference.BasePeriod is not null && change.Period is null)
            return null;
        Node? value = table.Get(own, change.Period, source);
        Node? @base = table.Get(other, difference.BasePeriod ?? change.Period, source);
        if (value is null || @base is null || ReferenceEquals(value, @base) || value.Unit.Dimension != @base.Unit.Dimension || value.Unit != @base.Unit)
            return null;
        bool isPoints = change.Unit == StandardUnits.PercentagePoint;
        return new DifferenceEquation(isPoints ? EquationKind.Points : EquationKind.Increment, value, @base, change)
        {
            Reason = own.Transformation.IsLevel ? Basis.OfIncrement(series.Indicator, difference.BasePeriod, change.Period) : NotCheckedReason.None,
            IsDeclared = Basis.IsDeclared(series.Indicator),
            IsAmbiguous = IsAmbiguous(series, difference),
            MeasuredFrom = difference.BasePeriod is not null && own.Transformation.IsLevel && !isPoints ? [@base] : [],
            IsAsPublished = Basis.IsAsPublished(series),
        };
    }

    /// <summary>新增 of a stock may be gross. Points cannot, and a difference to another subject cannot.</summary>
    private static bool IsAmbiguous(SeriesForm series, Transformation difference) =>
        difference.BasePeriod is not null && series.Unit != StandardUnits.PercentagePoint
        && series.IsPointInTime && series.Indicator.GrowthBasis.Scope is null;
}
