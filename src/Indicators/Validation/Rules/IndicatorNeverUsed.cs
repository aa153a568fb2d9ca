namespace Indicators.Validation.Rules;

/// <summary>IND1015: no observation, target, composition or other indicator uses an indicator.</summary>
internal sealed class IndicatorNeverUsed() : CatalogRule("IND1015", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        HashSet<string> used = UsedBy(context.Catalog);
        foreach (Indicator indicator in context.Catalog.Indicators.Where(indicator => !used.Contains(indicator.Id)))
            context.Report(FindingAt(indicator.Location, "id", indicator.Id) with
            { Figures = [FindingFigures.Number(FigureRoles.Stated, indicator.Id, 0)] });
    }

    private static HashSet<string> UsedBy(IndicatorCatalog catalog)
    {
        var used = new HashSet<string>();
        foreach (Series series in catalog.AllSeries)
            Add(series.Key.IndicatorId, series.Transformation, used);
        foreach (Indicator indicator in catalog.Indicators)
            used.UnionWith(new[] { indicator.NumeratorId, indicator.DenominatorId }.OfType<string>());
        foreach (Target target in catalog.Targets)
            AddReferences(target, used);
        foreach (Composition composition in catalog.Compositions)
            used.UnionWith(composition.Parts.Select(part => part.IndicatorId
                ?? composition.WholeIndicatorId).Append(composition.WholeIndicatorId));
        return used;
    }

    private static void AddReferences(Target target, HashSet<string> used)
    {
        if (target.MeasuredBy is { } proxy)
            used.Add(proxy.IndicatorId);
        foreach (RelativeGoal goal in target.AlsoStated.Prepend(target.Goal).OfType<RelativeGoal>())
            Add(goal.Reference.IndicatorId, goal.Reference.Transformation, used);
    }

    private static void Add(string indicator, Transformation transformation, HashSet<string> used)
    {
        used.Add(indicator);
        for (Transformation t = transformation; t != default; t = t.Of)
        {
            if (t.BaseIndicatorId is { } other)
                used.Add(other);
        }
    }
}
