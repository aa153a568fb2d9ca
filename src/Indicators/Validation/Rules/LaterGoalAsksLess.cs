namespace Indicators.Validation.Rules;

/// <summary>IND4006: of two targets of one source for one series, the one due later asks for less.</summary>
internal sealed class LaterGoalAsksLess() : CatalogRule("IND4006", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (IGrouping<(SeriesKey, string, TargetCommitment), Target> group in context.Catalog.Targets
            .Where(target => target is { Goal: LevelGoal { Figure.IsRange: false }, SourceId: not null }
                && context.Catalog.SuccessorOf(target) is null)
            .GroupBy(target => (target.Series, target.SourceId!, target.Commitment)))
            Check(context, [.. group.OrderBy(target => target.DueDate)]);
    }

    private void Check(RuleContext context, Target[] byDue)
    {
        int sign = context.Catalog.SeriesOf(byDue[0])
            .Indicator.Direction switch
        { Direction.Increase => 1, Direction.Decrease => -1, _ => 0 };
        for (int i = 1; i < byDue.Length; i++)
        {
            (Target earlier, Target later) = (byDue[i - 1], byDue[i]);
            bool isComparable = earlier.DueDate < later.DueDate && earlier.DuePeriod.WholeMonths == later.DuePeriod.WholeMonths;
            if (isComparable && Amount(later).CompareTo(Amount(earlier)) * sign < 0)
                context.Report(FindingOf(earlier, later));
        }
    }

    private static Quantity Amount(Target target) => ((LevelGoal)target.Goal).Figure.Quantity;

    private Finding FindingOf(Target earlier, Target later)
    {
        Finding finding = FindingAt(
            later, "goal", earlier.Id, earlier.DuePeriod.ToString(), FindingFigures.GoalOf(earlier),
            later.Id, later.DuePeriod.ToString(), FindingFigures.GoalOf(later));
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(earlier)] };
    }
}
