using Indicators.Prose;

namespace Indicators.Desk.Drafts.Verdicts.Sums;

/// <summary>Holds 占…的比重 against the two levels it is a share of.</summary>
internal static class ShareRange
{
    private static readonly string[] Ends = ["的比重", "的比例", "的份额", "比重", "比例", "份额"];
    private static readonly string[] PartEnds = ["", "增加值"];

    private static readonly RationalRange Hundred = RationalRange.Exactly(100m);

    /// <summary>The share in percent with the range that rounding leaves; null where the whole may be nothing.</summary>
    public static RationalRange? Of(Figure part, Figure whole)
    {
        RationalRange all = RationalRange.Of(whole, whole.Unit, FigureReading.Soft);
        return all.IsPositive ? Hundred * (RationalRange.Of(part, whole.Unit, FigureReading.Soft) / all) : null;
    }

    /// <summary>A share that its levels do not give; null where it may be right or they are not known.</summary>
    /// <param name="finding">The share.</param>
    /// <param name="before">What stands before it in its sentence, of which 占…的比重 without more is said; null where nothing does.</param>
    /// <param name="levels">The levels.</param>
    public static Finding? Check(Finding finding, KnownLevel? before, KnownLevels levels)
    {
        PolicyClaim claim = finding.Claim.Claim;
        if (claim.Kind != ClaimKind.Share || claim.Statement.Figure is not { IsRange: false } share || share.Dimension != Dimension.Ratio
            || claim.Indicator is not { } name)
            return null;
        int at = name.IndexOf('占', StringComparison.Ordinal);
        if (at < 0 || at == name.Length - 1)
            return null;
        string rest = name[(at + 1)..];
        string whole = Array.Find(Ends, end => rest.EndsWith(end, StringComparison.Ordinal)) is { } found ? rest[..^found.Length] : rest;
        KnownLevel? part = at == 0
            ? before
            : PartEnds.Select(end => levels.Named(name[..at] + end, finding)).FirstOrDefault(level => level is not null);
        if (part is not { Figure: var some } || some.Dimension == Dimension.Ratio || levels.Named(whole, finding) is not { Figure: var all }
            || some.Dimension != all.Dimension)
            return null;
        return Held(finding, share, some, all);
    }

    private static Finding? Held(Finding finding, Figure share, Figure part, Figure whole)
    {
        if (Of(part, whole) is not { Value: { } value } range
            || !Unsound.AreApart(RationalRange.Of(share, StandardUnits.Percent, FigureReading.Soft), range))
            return null;
        int decimals = Math.Clamp((int)share.Amount.Scale, 1, 4);
        string computed = value.Round(decimals, MidpointRounding.AwayFromZero)
            .ToString(System.Globalization.CultureInfo.InvariantCulture) + "%";
        return Unsound.Of(finding, DraftReason.ShareAgainstLevels, computed, [part.Literal, whole.Literal]);
    }
}
