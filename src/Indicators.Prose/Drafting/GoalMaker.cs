namespace Indicators.Prose.Drafting;

/// <summary>What a target asks for, from the statement of a claim.</summary>
internal static class GoalMaker
{
    private static readonly string[] Sums = ["累计", "合计", "总计", "五年共", "年共"];

    /// <summary>The goal and the transformation of the series it is on; null where there is none.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="figure">Its signed figure, as a catalogue can write it.</param>
    public static (Goal Goal, bool IsOnGrowth)? Of(PolicyClaim claim, Figure figure)
    {
        Dimension dimension = figure.Dimension;
        ClaimStatement statement = claim.Statement;
        return statement.Kind switch
        {
            StatementKind.Level => (IsSum(claim) ? new CumulativeGoal(figure) : new LevelGoal(figure), false),
            StatementKind.Addition => (new CumulativeGoal(figure), false),
            StatementKind.Multiple when dimension == Dimension.Ratio && figure.Amount > 0m => (new MultipleGoal(figure), false),
            StatementKind.Difference when dimension == Dimension.Points && statement.Base is not null => (new ChangeGoal(figure), statement.IsOfGrowth),
            StatementKind.Difference when dimension != Dimension.Points => (new IncreaseGoal(figure, IncreaseScope.Net), false),
            StatementKind.Growth when dimension == Dimension.Ratio => Growth(statement, figure) is { } goal ? (goal, false) : null,
            _ => null,
        };
    }

    /// <summary>True for what runs over its whole span: a sum, or growth on average.</summary>
    public static bool IsOverSpan(Goal goal) => goal is CumulativeGoal or AverageGrowthGoal;

    private static Goal? Growth(in ClaimStatement statement, Figure figure) => statement.Comparison.Kind switch
    {
        ComparisonKind.Since => new ChangeGoal(figure),
        ComparisonKind.Average => new AverageGrowthGoal(figure),
        ComparisonKind.YearOnYear or ComparisonKind.None => new AnnualGrowthGoal(figure),
        _ => null,
    };

    private static bool IsSum(PolicyClaim claim) =>
        claim is { Kind: ClaimKind.Level, Indicator: { } words } && Array.Exists(Sums, sum => words.Contains(sum, StringComparison.Ordinal));
}
