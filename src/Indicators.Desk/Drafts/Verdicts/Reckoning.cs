using Indicators.Desk.Drafts.Record;
using Indicators.Desk.Drafts.Verdicts.Sums;
using Indicators.Prose;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>
/// Holds the figures of a draft against each other and against the levels of the record: growth and change against the levels of two
/// years, shares against their levels, parts against their whole. A figure that the record bears out is left alone.
/// </summary>
internal sealed class Reckoning(IndicatorCatalog catalog, CompositionIndex compositions, List<Finding> findings, KnownLevels levels)
{
    private const decimal Whole = 100m;

    /// <summary>Words of a proportion whose numbers are shares of one whole.</summary>
    private static readonly string[] StructureWords = ["结构", "构成", "三次产业", "比重"];

    private readonly IndustryStructure _industries = new(findings, levels);

    public void Mark()
    {
        for (int i = 0; i < findings.Count; i++)
        {
            if (findings[i].Verdict is not (DraftVerdict.NotInTheRecord or DraftVerdict.OtherBasisOrScope))
                continue;
            findings[i] = Shares(findings[i]) ?? Part(findings[i], i) ?? Changes(findings[i])
                ?? ShareRange.Check(findings[i], Before(i), levels)
                ?? _industries.Proportion(findings[i]) ?? findings[i];
        }

        _industries.MarkSums();
        new CompositionSums(catalog, compositions, findings, levels).Mark();
    }

    /// <summary>The level that stands before a figure in its sentence.</summary>
    private KnownLevel? Before(int index) =>
        index > 0 && findings[index - 1].Claim.Sentence == findings[index].Claim.Sentence
        && findings[index - 1].Claim.Claim.Period == findings[index].Claim.Claim.Period
            ? levels.At(index - 1)
            : null;

    private Finding? Changes(Finding finding)
    {
        PolicyClaim claim = finding.Claim.Claim;
        ClaimStatement statement = claim.Statement;
        if (statement.Figure is not { } figure || claim.Period is not { } period || KnownLevels.KeyOf(finding) is not { } key)
            return null;
        TimePeriod before = statement.Base ?? period.SamePeriodLastYear();
        if (levels.InDraft(key.Name, key.Subject, period) is not { } at
            || levels.InDraft(key.Name, key.Subject, before) is not { } atBefore)
            return null;
        (Finding now, Finding then) = (findings[at], findings[atBefore]);
        (Figure level, Figure last) = (KnownLevels.LevelOf(now)!.Value, KnownLevels.LevelOf(then)!.Value);
        if (level.Dimension != last.Dimension)
            return null;
        return statement.Kind switch
        {
            StatementKind.Growth when statement.Comparison.Kind is ComparisonKind.YearOnYear or ComparisonKind.Since or ComparisonKind.None
                && statement.Basis is ComparisonBasis.Unstated or ComparisonBasis.Nominal
                && GrowthCheck.Of(figure, level, last) is { } growth =>
                    Failing(finding, DraftReason.GrowthAgainstLevels, growth, now, then),
            StatementKind.Difference when statement.Comparison.Kind != ComparisonKind.Subject && !statement.IsOfGrowth
                && ChangeCheck.Of(figure, level, last) is { } change =>
                    Failing(finding, DraftReason.ChangeAgainstLevels, change, now, then),
            _ => null,
        };
    }

    private static Finding Failing(Finding finding, DraftReason reason, string computed, params Finding[] beside) =>
        Unsound.Of(finding, reason, computed, beside.Select(one => one.Claim.Claim.Literal));

    private static Finding? Shares(Finding finding)
    {
        PolicyClaim claim = finding.Claim.Claim;
        bool isShare = claim.Kind == ClaimKind.Share && claim.Statement.Figure is { } figure && figure.Dimension == Dimension.Ratio
            && figure.Quantity.TryIn(StandardUnits.Percent, out Quantity share) && share.Amount > Whole;
        DraftReason reason = isShare ? DraftReason.ShareBeyondWhole : OfStructure(claim.Parts, claim.Indicator ?? "");
        return reason == DraftReason.None ? null : Unsound.Of(finding, reason, null, [claim.Literal]);
    }

    /// <summary>6.1:40.2:63.7: parts of a hundred within a tenth of it, which each may be rounded by half its last digit.</summary>
    private static DraftReason OfStructure(IReadOnlyList<decimal> parts, string name)
    {
        if (parts.Count < 3)
            return DraftReason.None;
        decimal sum = parts.Sum();
        byte scale = (byte)Math.Min(parts.Max(part => (int)part.Scale), 20);
        decimal rounding = parts.Count * new decimal(5, 0, 0, isNegative: false, (byte)(scale + 1));
        bool isStructure = Math.Abs(sum - Whole) <= Whole / 10m
            && Array.Exists(StructureWords, word => name.Contains(word, StringComparison.Ordinal));
        if (!isStructure || Math.Abs(sum - Whole) <= rounding)
            return DraftReason.None;
        return sum > Whole ? DraftReason.ShareBeyondWhole : DraftReason.SharesShortOfWhole;
    }

    private Finding? Part(Finding finding, int index)
    {
        PolicyClaim claim = finding.Claim.Claim;
        if (!claim.IsPart || claim.Statement.Kind != StatementKind.Level || claim.Statement.Figure is not { } part)
            return null;
        for (int i = index - 1; i >= 0 && findings[i].Claim.Sentence == finding.Claim.Sentence; i--)
        {
            PolicyClaim whole = findings[i].Claim.Claim;
            if (whole.IsPart || whole.Statement is not { Kind: StatementKind.Level, Figure: { } figure } || whole.Period != claim.Period
                || figure.Dimension != part.Dimension)
                continue;
            bool isBeyond = part.IsMoreThan(figure, FigureReading.Soft) == true;
            return isBeyond ? Failing(finding, DraftReason.PartBeyondWhole, whole.Literal, findings[i]) : null;
        }

        return null;
    }
}
