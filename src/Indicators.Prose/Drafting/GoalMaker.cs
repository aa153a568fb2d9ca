using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Drafting;

/// <summary>What a target asks for, from the statement of a claim.</summary>
internal static class GoalMaker
{
    /// <summary>The goal, and the transformation of the series it is on; null where there is none.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="figure">Its signed figure, as a catalogue can write it.</param>
    public static (Goal Goal, Transformation Series)? Of(PolicyClaim claim, Figure figure)
    {
        Dimension dimension = figure.Dimension;
        ClaimStatement statement = claim.Statement;
        return statement.Kind switch
        {
            StatementKind.Level => (IsSum(claim) ? new CumulativeGoal(figure) : new LevelGoal(figure), Transformation.Level),
            StatementKind.Addition => (new CumulativeGoal(figure), Transformation.Level),
            StatementKind.Multiple when dimension == Dimension.Ratio && figure.Amount > 0m =>
                (new MultipleGoal(figure), Transformation.Level),
            StatementKind.Difference when dimension != Dimension.Points =>
                (new IncreaseGoal(figure, ScopeOf(statement)), Transformation.Level),
            StatementKind.Difference when statement.Base is not null => (new ChangeGoal(figure), SeriesOfPoints(statement)),
            StatementKind.Growth when dimension == Dimension.Ratio => Growth(statement, figure),
            StatementKind.Rank => (new RankGoal((int)figure.Amount), ObservationDraft.Rank(statement)),
            _ => null,
        };
    }

    /// <summary>True for what runs over its whole span: a sum, or growth on average.</summary>
    public static bool IsOverSpan(Goal goal) => goal is CumulativeGoal or AverageGrowthGoal;

    /// <summary>到2027年新增600家 leaves open what is counted.</summary>
    private static IncreaseScope ScopeOf(in ClaimStatement statement) =>
        statement.Base is null ? IncreaseScope.Unspecified : IncreaseScope.Net;

    private static Transformation SeriesOfPoints(in ClaimStatement statement) =>
        statement.IsOfGrowth ? Transformation.YearOnYearGrowth : Transformation.Level;

    /// <summary>A growth on a stated basis is asked of the series of that basis: 居民收入实际增长5%.</summary>
    private static (Goal, Transformation)? Growth(in ClaimStatement statement, Figure figure)
    {
        if (statement.Basis != ComparisonBasis.Unstated || statement.Comparison.Kind == ComparisonKind.Previous)
            return statement.Transformation is { } growth ? (new LevelGoal(figure), growth) : null;
        return statement.Comparison.Kind switch
        {
            ComparisonKind.Since => (new ChangeGoal(figure), Transformation.Level),
            ComparisonKind.Average => (new AverageGrowthGoal(figure), Transformation.Level),
            ComparisonKind.YearOnYear or ComparisonKind.None => (new AnnualGrowthGoal(figure), Transformation.Level),
            _ => null,
        };
    }

    private static bool IsSum(PolicyClaim claim) =>
        claim is { Kind: ClaimKind.Level, Indicator: { } words }
        && PolicyLexicon.Default.Tables[WordSet.TotalWord].IsIn(words);
}
