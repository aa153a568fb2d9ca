namespace Indicators.Validation.Rules;

/// <summary>IND4011: two targets for one series and day ask for different amounts: two editions of one target.</summary>
internal sealed class TwoEditions() : CatalogRule("IND4011", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (IGrouping<(SeriesKey, TimePeriod, Type, TimePeriod?), Target> group in context.Catalog.Targets
            .Where(target => target.Goal.FigureOrNull is not null && target.Goal is not MultipleGoal
                && context.Catalog.SuccessorOf(target) is null)
            .GroupBy(target => (target.Series, PeriodOf(context.Catalog, target), target.Goal.GetType(),
                target.Goal.NeedsBaseline ? target.Baseline?.Period : null)))
        {
            Target first = group.First();
            foreach (Target other in group.Skip(1).Where(other => AreEditions(first, other)))
                context.Report(FindingOf(first, other));
        }
    }

    /// <summary>A stock is due on a day; a flow is that of its period, and a total that of its span.</summary>
    private static TimePeriod PeriodOf(IndicatorCatalog catalog, Target target) =>
        catalog.SeriesOf(target).IsPointInTime ? TimePeriod.Day(target.DueDate) : target.DuePeriod;

    /// <summary>A floor and a stretch of one source are one target with two steps; a superseded target says so itself.</summary>
    private static bool AreEditions(Target first, Target other) =>
        first.Goal.FigureOrNull!.Value.Dimension == other.Goal.FigureOrNull!.Value.Dimension
        && (first.Goal.FigureOrNull!.Value.Quantity != other.Goal.FigureOrNull!.Value.Quantity
            || first.Goal.FigureOrNull!.Value.Upper != other.Goal.FigureOrNull!.Value.Upper)
        && !(first.SourceId == other.SourceId && first.Commitment != other.Commitment)
        && first.Supersedes?.TargetId != other.Id && other.Supersedes?.TargetId != first.Id
        && first.ParentId != other.Id && other.ParentId != first.Id;

    private Finding FindingOf(Target first, Target other)
    {
        Finding finding = FindingAt(
            other, "goal", first.Id, FindingFigures.GoalOf(first), first.SourceId ?? "—", other.Id, FindingFigures.GoalOf(other),
                other.SourceId ?? "—");
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(first)] };
    }
}
