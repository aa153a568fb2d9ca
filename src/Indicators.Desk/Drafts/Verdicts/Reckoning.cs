using Indicators.Desk.Drafts.Names;
using Indicators.Prose;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>
/// Holds the figures of a draft against each other: growth and change against the levels of two years, parts against their
/// whole. A figure that the record bears out is left alone.
/// </summary>
internal sealed class Reckoning(List<Finding> findings)
{
    private readonly Dictionary<(string Indicator, string Subject, TimePeriod Period), Finding> _levels = [];

    public void Mark()
    {
        foreach (Finding finding in findings)
        {
            if (finding.Claim.Claim is { Statement: { Kind: StatementKind.Level, Figure: not null }, Period: { } period } && KeyOf(finding) is { } topic)
                _levels.TryAdd((topic.Indicator, topic.Subject, period), finding);
        }

        for (int i = 0; i < findings.Count; i++)
        {
            if (findings[i].Verdict is not (DraftVerdict.NotInTheRecord or DraftVerdict.OtherBasisOrScope))
                continue;
            findings[i] = Shares(findings[i]) ?? Part(findings[i], i) ?? Changes(findings[i]) ?? findings[i];
        }
    }

    /// <summary>The indicator and subject of the record, or for want of them the words of the draft.</summary>
    private static (string Indicator, string Subject)? KeyOf(Finding finding)
    {
        PolicyClaim claim = finding.Claim.Claim;
        return claim.Indicator is { } words ? (FoldedText.Fold(words), FoldedText.Fold(claim.Subject ?? "")) : null;
    }

    private Finding? Changes(Finding finding)
    {
        PolicyClaim claim = finding.Claim.Claim;
        ClaimStatement statement = claim.Statement;
        if (statement.Figure is not { } figure || claim.Period is not { } period || KeyOf(finding) is not { } topic)
            return null;
        TimePeriod before = statement.Base ?? period.SamePeriodLastYear();
        if (!_levels.TryGetValue((topic.Indicator, topic.Subject, period), out Finding? now) || !_levels.TryGetValue((topic.Indicator, topic.Subject, before), out Finding? then))
            return null;
        (Figure level, Figure last) = (now.Claim.Claim.Statement.Figure!.Value, then.Claim.Claim.Statement.Figure!.Value);
        if (level.Dimension != last.Dimension)
            return null;
        return statement.Kind switch
        {
            StatementKind.Growth when statement.Comparison.Kind is ComparisonKind.YearOnYear or ComparisonKind.Since or ComparisonKind.None
                && statement.Basis is ComparisonBasis.Unstated or ComparisonBasis.Nominal
                && GrowthCheck.Of(figure, level, last) is { } growth => Failing(finding, DraftReason.GrowthAgainstLevels, growth, now, then),
            StatementKind.Difference when statement.Comparison.Kind != ComparisonKind.Subject && !statement.IsOfGrowth
                && ChangeCheck.Of(figure, level, last) is { } change => Failing(finding, DraftReason.ChangeAgainstLevels, change, now, then),
            _ => null,
        };
    }

    private static Finding Failing(Finding finding, DraftReason reason, string computed, params Finding[] beside) => finding with
    {
        Verdict = DraftVerdict.DoesNotCompute,
        Reason = reason,
        Computed = computed,
        Beside = [.. beside.Select(one => one.Claim.Claim.Literal)],
    };

    private static Finding? Shares(Finding finding)
    {
        const decimal whole = 100m;
        const decimal rounding = 0.5m;
        PolicyClaim claim = finding.Claim.Claim;
        bool isShare = claim.Kind == ClaimKind.Share && claim.Statement.Figure is { } figure && figure.Dimension == Dimension.Ratio
            && figure.Quantity.TryIn(StandardUnits.Percent, out Quantity share) && share.Amount > whole;
        decimal sum = claim.Parts.Count > 2 ? claim.Parts.Sum() : 0m;
        bool isStructure = sum > whole + rounding && sum <= whole + (whole / 10m);
        return isShare || isStructure
            ? finding with { Verdict = DraftVerdict.DoesNotCompute, Reason = DraftReason.ShareBeyondWhole, Beside = [claim.Literal] }
            : null;
    }

    private Finding? Part(Finding finding, int index)
    {
        PolicyClaim claim = finding.Claim.Claim;
        if (!claim.IsPart || claim.Statement.Kind != StatementKind.Level || claim.Statement.Figure is not { } part)
            return null;
        for (int i = index - 1; i >= 0 && findings[i].Claim.Sentence == finding.Claim.Sentence; i--)
        {
            PolicyClaim whole = findings[i].Claim.Claim;
            if (whole.IsPart || whole.Statement is not { Kind: StatementKind.Level, Figure: { } figure } || whole.Period != claim.Period || figure.Dimension != part.Dimension)
                continue;
            bool isBeyond = part.IsMoreThan(figure, FigureReading.Soft) == true;
            return isBeyond ? Failing(finding, DraftReason.PartBeyondWhole, whole.Literal, findings[i]) : null;
        }

        return null;
    }
}
