namespace Indicators.Desk.Drafts.Record;

/// <summary>What the goals of a target say as figures: every wording of it, floor and stretch apart.</summary>
internal static class TargetStatements
{
    public static IEnumerable<(StatementForm Form, Figure Figure)> Of(Target target) =>
        target.AlsoStated.Prepend(target.Goal).SelectMany(goal => Of(goal, target));

    private static IEnumerable<(StatementForm Form, Figure Figure)> Of(Goal goal, Target target) => goal switch
    {
        LevelGoal level => [(StatementForm.Of(target.Series.Transformation), level.Figure)],
        CumulativeGoal sum => [(StatementForm.Of(target.Series.Transformation), sum.Total)],
        IncreaseGoal increase => [(new StatementForm(FormKind.Increase) { Base = target.Baseline?.Period }, increase.Amount)],
        MultipleGoal multiple => [(new StatementForm(FormKind.Multiple) { Base = target.Baseline?.Period }, Times(multiple.Factor))],
        ChangeGoal { IsInPoints: true } points => [(Changed(FormKind.Difference, target), points.Change)],
        ChangeGoal change => [(Changed(FormKind.GrowthSince, target), change.Change)],
        AnnualGrowthGoal growth => [(new StatementForm(FormKind.GrowthOnYear), growth.Rate)],
        AverageGrowthGoal average => [(new StatementForm(FormKind.AverageGrowth), average.Rate)],
        RankGoal rank => [(new StatementForm(FormKind.Rank) { Universe = rank.Universe ?? target.Series.Transformation.Universe },
            RankText.Top(rank.Rank))],
        FloorStretchGoal both => Of(both.Floor, target).Concat(Of(both.Stretch, target)),
        _ => [],
    };

    /// <summary>A bare factor of 2 is told as 2倍.</summary>
    private static Figure Times(Figure factor) =>
        factor.Dimension == Dimension.Ratio || factor.IsRange ? factor : new Figure(factor.Amount, StandardUnits.Multiple, factor.Bound);

    private static StatementForm Changed(FormKind kind, Target target) => new(kind)
    {
        Base = target.Baseline?.Period,
        IsOfGrowth = target.Series.Transformation.IsGrowth,
    };
}
