namespace Indicators.Prose.Drafting;

/// <summary>What a claim leaves open.</summary>
internal static class ClaimGaps
{
    public static MissingParts Of(PolicyClaim claim) =>
        (claim.Indicator is null ? MissingParts.Indicator : MissingParts.None)
        | (claim.Subject is null ? MissingParts.Subject : MissingParts.None)
        | (claim.Period is null ? MissingParts.Period : MissingParts.None)
        | (claim.Figure is null ? MissingParts.Figure : MissingParts.None)
        | (IsDescription(claim) ? MissingParts.Statement : MissingParts.None)
        | OfStatement(claim);

    /// <summary>投资5亿元以上的项目, 千亿级: a line or a class. A duration or a measure of a thing is a figure all the same.</summary>
    public static bool IsDescription(PolicyClaim claim)
    {
        if (claim.Kind != ClaimKind.Other || claim.Figure is not { } figure)
            return false;
        bool isPure = figure.Dimension.IsMoney || figure.Dimension == Dimension.Ratio;
        return isPure || claim.Bound != Bound.Exact;
    }

    private static MissingParts OfStatement(PolicyClaim claim)
    {
        ClaimStatement statement = claim.Statement;
        return statement.Kind switch
        {
            StatementKind.Growth when statement.Transformation is null => MissingParts.Comparison,
            StatementKind.Difference when statement.Transformation is null => MissingParts.Comparison,
            StatementKind.Multiple when statement.Base is null => MissingParts.Comparison,
            StatementKind.Rank when statement.Comparison.Name is null => MissingParts.Universe,
            StatementKind.Contribution => MissingParts.Whole,
            _ => MissingParts.None,
        };
    }
}
