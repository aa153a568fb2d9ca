namespace Indicators.Derivation;

/// <summary>贡献率 and 拉动, with the levels they follow from; and 拉动 with 贡献率 and the growth of the whole.</summary>
internal sealed class ContributionSource : IEquationSource
{
    public IEnumerable<Equation> Find(NodeTable table)
    {
        foreach (SeriesForm series in table.Series.Where(series => IsContribution(series.Key.Transformation)))
        {
            foreach (Node contribution in series.Nodes.Where(node => node.Period is not null))
            {
                if (FromLevels(table, series, contribution) is { } fromLevels)
                    yield return fromLevels;
                if (FromRates(table, series, contribution) is { } fromRates)
                    yield return fromRates;
            }
        }
    }

    private static bool IsContribution(Transformation transformation) =>
        transformation.Of == default && transformation.Kind is TransformationKind.ContributionShare or TransformationKind.ContributionPoints;

    private static ContributionEquation? FromLevels(NodeTable table, SeriesForm series, Node contribution)
    {
        if (contribution.Period!.Value.YearBefore() is not { } before || WholeOf(table, series) is not { } whole)
            return null;
        SeriesKey own = series.Key.ToLevel();
        Node?[] levels = [table.Get(own, contribution.Period, null), table.Get(own, before, null), table.Get(whole.Key, contribution.Period, null), table.Get(whole.Key, before, null)];
        if (levels.Contains(null) || UnitFactors.Between(levels[0]!.Unit, levels[2]!.Unit) is not { } scale)
            return null;
        bool isShare = series.Key.Transformation.Kind == TransformationKind.ContributionShare;
        NotCheckedReason reason = Basis.OfGrowth(series.Indicator, before, contribution.Period);
        return new ContributionEquation(contribution, levels[0]!, levels[1]!, levels[2]!, levels[3]!, isShare, 0.01m * scale)
        {
            Reason = reason != NotCheckedReason.None ? reason : Basis.OfGrowth(whole.Indicator, before, contribution.Period),
            IsDeclared = Basis.IsDeclared(series.Indicator) && Basis.IsDeclared(whole.Indicator),
            MeasuredFrom = [levels[1]!, levels[3]!],
            IsAsPublished = Basis.IsAsPublished(series) && Basis.IsAsPublished(whole),
        };
    }

    private static ContributionOfRateEquation? FromRates(NodeTable table, SeriesForm series, Node points)
    {
        Transformation transformation = series.Key.Transformation;
        if (transformation.Kind != TransformationKind.ContributionPoints || WholeOf(table, series) is not { } whole)
            return null;
        var shareOf = Transformation.Create(TransformationKind.ContributionShare, baseIndicatorId: transformation.BaseIndicatorId, baseSubjectId: transformation.BaseSubjectId);
        Node? share = table.Get(series.Key.With(shareOf), points.Period, null);
        Node? growth = table.Get(whole.Key.With(Transformation.YearOnYearGrowth), points.Period, null);
        return share is null || growth is null ? null : new ContributionOfRateEquation(points, share, growth);
    }

    private static SeriesForm? WholeOf(NodeTable table, SeriesForm series)
    {
        Transformation transformation = series.Key.Transformation;
        return table.FormOf(new SeriesKey(transformation.BaseIndicatorId!, transformation.BaseSubjectId ?? series.Key.SubjectId));
    }
}
