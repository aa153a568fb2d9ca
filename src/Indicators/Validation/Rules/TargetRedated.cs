namespace Indicators.Validation.Rules;

/// <summary>IND4012: one source sets the same level for a later day than another: a target that was dated anew.</summary>
internal sealed class TargetRedated() : CatalogRule("IND4012", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (IGrouping<(SeriesKey, Quantity), Target> group in context.Catalog.Targets
            .Where(target => target is { Evaluation: TargetEvaluation.AtDue, Goal: LevelGoal { Figure: { IsRange: false } goal } }
                && IsToBeReached(goal.Bound))
            .GroupBy(target => (target.Series, ((LevelGoal)target.Goal).Figure.Quantity)))
        {
            Target[] byDue = [.. group.OrderBy(target => target.DueDate)];
            for (int i = 1; i < byDue.Length; i++)
            {
                if (byDue[i - 1].DueDate < byDue[i].DueDate && byDue[i - 1].SourceId != byDue[i].SourceId)
                    context.Report(FindingOf(byDue[i - 1], byDue[i]));
            }
        }
    }

    /// <summary>A limit may be set again in every plan.</summary>
    private static bool IsToBeReached(Bound bound) => bound is not (Bound.AtLeast or Bound.AtMost or Bound.Below);

    private Finding FindingOf(Target earlier, Target later)
    {
        Finding finding = FindingAt(
            later, later.Due is null ? "span" : "due", earlier.Id, earlier.DuePeriod.ToString(), FindingFigures.GoalOf(earlier), later.Id,
                later.DuePeriod.ToString());
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(earlier)] };
    }
}
