namespace Indicators.Derivation;

/// <summary>
/// Wholes and their parts, as compositions declare them, with the growth of all of them on one basis. Only amounts that add
/// up: of averages, rates and what is counted a head the whole may grow faster than every part, as people move between them.
/// </summary>
internal sealed class GrowthOfPartsFinder : Finder
{
    public override IEnumerable<Equation> Find(TermTable table, Relation relation) =>
        from composition in table.Catalog.Compositions
        where composition.Kind == CompositionKind.Complete && (composition.IsOverChildren || composition.Parts.Count > 1)
            && composition.Parts.All(part => part.Times is null)
            && composition.Parts.Select(part => part.IndicatorId ?? composition.WholeIndicatorId).Append(composition.WholeIndicatorId)
                .All(id => AddsUp(table, id))
        from series in table.Catalog.SeriesOfIndicator(composition.WholeIndicatorId)
        where IsGrowth(series.Transformation) && (composition.WholeSubjectId ?? series.Key.SubjectId) == series.Key.SubjectId
        let form = table.FormOf(series.Key)
        where form is not null
        from whole in form.Terms
        where whole.Period is { } period && composition.HoldsFor(period)
        let equation = EquationOf(table, relation, composition, whole)
        where equation is not null
        select equation;

    private static bool IsGrowth(Transformation growth) =>
        growth is
        {
            Kind: TransformationKind.GrowthOnYear or TransformationKind.GrowthOnPrevious or TransformationKind.GrowthSince,
            IsAnnualised: false
        } && growth.Of == default;

    /// <summary>
    /// Amounts, none of them negative, and not money in single yuan: no region's total is written so, what is earned a head is.
    /// </summary>
    private static bool AddsUp(TermTable table, string indicatorId) =>
        Basis.IsNeverNegative(table.Catalog, indicatorId) && table.Catalog.Indicators[indicatorId].Unit is { IsAdditive: true } unit
        && unit.Dimension.Denominator is null && !(unit.Dimension.IsMoney && unit.Scale == UnitScale.One);

    private static Equation? EquationOf(TermTable table, Relation relation, Composition composition, Term whole)
    {
        IReadOnlyList<CompositionPart> named = table.Catalog.PartsOf(composition, whole.Series!.Key.SubjectId, whole.Period);
        if (named.Count < 2)
            return null;
        var parts = new List<Term>();
        foreach (CompositionPart part in named)
        {
            SeriesKey key = part.SeriesFor(composition.WholeIndicatorId, whole.Series.Key.SubjectId).With(whole.Series.Key.Transformation);
            if (table.Published(key, whole) is not { } term)
                return null;
            parts.Add(term);
        }

        if (!LevelsAddUp(table, composition, named, whole))
            return null;

        TimePeriod? from = EarlierPeriod.OfGrowth(whole.Series.Key.Transformation, whole.Period);
        bool isBroken = parts.Append(whole).Any(term => Basis.HasBreak(term.Series!.Indicator, from, whole.Period));
        return new Equation(relation, relation.Shape, [whole, .. parts])
        {
            ItemId = composition.Id,
            Reason = isBroken ? NotCheckedReason.Break : NotCheckedReason.None,
        };
    }

    /// <summary>False where the levels of the same time are published and do not make the whole: then they are no parts of it.</summary>
    private static bool LevelsAddUp(TermTable table, Composition composition, IReadOnlyList<CompositionPart> named, Term growth)
    {
        Term? whole = table.Published(growth.Series!.Key.ToLevel(), growth);
        Term?[] parts =
            [.. named.Select(part => table.Published(part.SeriesFor(composition.WholeIndicatorId, growth.Series.Key.SubjectId), growth))];
        if (whole is null || parts.Contains(null))
            return true;
        var sum = new Interval(0m, 0m);
        foreach (Term part in parts.OfType<Term>())
            sum += UnitFactors.Between(whole.Unit, part.Unit) is { } factor ? part.Soft.Times(factor) : default;
        return sum.Times(0.9m).Hull(sum.Times(1.1m)).Meets(whole.Soft);
    }
}
