using Indicators.Desk.Drafts.Verdicts;

namespace Indicators.Desk.Drafts.Writing;

/// <summary>What to write in the place of a figure.</summary>
internal static class SuggestedFigure
{
    /// <summary>The figure as published; after 下降 without its sign. Null where nothing can be said.</summary>
    public static string? Of(Finding finding)
    {
        if (finding.Verdict == DraftVerdict.DoesNotCompute)
            return finding.Reason is DraftReason.GrowthAgainstLevels or DraftReason.ChangeAgainstLevels or DraftReason.ShareAgainstLevels
                ? finding.Computed
                : null;
        if (finding.Verdict != DraftVerdict.Differs || finding.Recorded is not { } recorded)
            return null;
        bool isFall = finding.Claim.Claim.IsDecrease && recorded.Figure.Amount < 0m;
        return isFall ? (-recorded.Figure).Literal : recorded.Figure.Literal;
    }
}
