namespace Indicators.Derivation;

/// <summary>贡献率 and 拉动, with the levels they follow from; and 拉动 with 贡献率 and the growth of the whole.</summary>
internal sealed class ContributionFinder : SeriesFinder
{
    protected override bool Concerns(SeriesForm series)
    {
        Transformation transformation = series.Key.Transformation;
        return transformation.Of == default
            && transformation.Kind is TransformationKind.ContributionShare or TransformationKind.ContributionPoints;
    }

    protected override IEnumerable<Equation> FindIn(TermTable table, Relation relation, SeriesForm series)
    {
        foreach (Term contribution in series.Terms.Where(term => term.Period is not null))
        {
            if (FromLevels(table, relation, series, contribution) is { } fromLevels)
                yield return fromLevels;
            if (FromRates(table, relation, series, contribution) is { } fromRates)
                yield return fromRates;
        }
    }

    private static Equation? FromLevels(TermTable table, Relation relation, SeriesForm series, Term contribution)
    {
        if (contribution.Period!.Value.YearBefore() is not { } before || WholeOf(table, series) is not { } whole)
            return null;
        SeriesKey own = series.Key.ToLevel();
        Term?[] levels = [table.Get(own, contribution.Period, null), table.Get(own, before, null),
            table.Get(whole.Key, contribution.Period, null), table.Get(whole.Key, before, null)];
        if (levels.Contains(null) || UnitFactors.Between(levels[0]!.Unit, levels[2]!.Unit) is not { } scale)
            return null;
        bool isShare = series.Key.Transformation.Kind == TransformationKind.ContributionShare;
        NotCheckedReason reason = Basis.OfGrowth(series.Indicator, before, contribution.Period);
        return new Equation(relation, new ContributionShape(isShare, 0.01m * scale), contribution, levels[0]!, levels[1]!, levels[2]!,
            levels[3]!)
        {
            Reason = reason != NotCheckedReason.None ? reason : Basis.OfGrowth(whole.Indicator, before, contribution.Period),
            IsDeclared = Basis.IsDeclared(series.Indicator) && Basis.IsDeclared(whole.Indicator),
            IsOverTime = true,
            IsAsPublished = Basis.IsAsPublished(series) && Basis.IsAsPublished(whole),
        };
    }

    private static Equation? FromRates(TermTable table, Relation relation, SeriesForm series, Term points)
    {
        Transformation transformation = series.Key.Transformation;
        if (transformation.Kind != TransformationKind.ContributionPoints || WholeOf(table, series) is not { } whole)
            return null;
        var shareOf = Transformation.Create(TransformationKind.ContributionShare, baseIndicatorId: transformation.BaseIndicatorId,
            baseSubjectId: transformation.BaseSubjectId);
        Term? share = table.Get(series.Key.With(shareOf), points.Period, null);
        Term? growth = table.Get(whole.Key.With(Transformation.YearOnYearGrowth), points.Period, null);
        return share is null || growth is null ? null : new Equation(relation, relation.Shape, points, share, growth);
    }

    private static SeriesForm? WholeOf(TermTable table, SeriesForm series)
    {
        Transformation transformation = series.Key.Transformation;
        return table.FormOf(new SeriesKey(transformation.BaseIndicatorId!, transformation.BaseSubjectId ?? series.Key.SubjectId));
    }
}
