using System.Globalization;
using Indicators.Prose;

namespace Indicators.Desk.Drafts.Verdicts.Sums;

/// <summary>
/// The three industries are all there are: 6.1:40.2:53.7 is held against their shares, their shares against 100%, their amounts
/// against the whole, whatever a catalogue says of what makes up what.
/// </summary>
internal sealed class IndustryStructure(List<Finding> findings, KnownLevels levels)
{
    private static readonly string[] Industries = ["第一产业", "第二产业", "第三产业"];
    private static readonly string[] Wholes = ["地区生产总值", "国内生产总值", "生产总值"];

    private static readonly string[] ShareNames =
    [
        "{0}占比", "{0}比重", "{0}增加值占比", "{0}增加值比重", "{0}占地区生产总值的比重", "{0}占地区生产总值比重", "{0}增加值占地区生产总值的比重",
        "{0}增加值占地区生产总值比重", "{0}增加值占国内生产总值的比重", "{0}增加值占国内生产总值比重",
    ];

    /// <summary>
    /// A proportion of the three whose numbers are not their shares; null where they may be, or nothing is known of them.
    /// </summary>
    public Finding? Proportion(Finding finding)
    {
        PolicyClaim claim = finding.Claim.Claim;
        if (claim.Parts.Count != Industries.Length || claim.Indicator?.Contains("产业", StringComparison.Ordinal) != true)
            return null;
        var shares = new List<string>();
        var beside = new List<string>();
        for (int i = 0; i < Industries.Length; i++)
        {
            (RationalRange Range, string[] Of)? known = ShareOf(Industries[i], finding);
            if (known is not { } share || !Unsound.AreApart(Adjusted(claim.Parts[i]), share.Range))
                continue;
            shares.Add(Industries[i] + Percent(share.Range, claim.Parts[i].Scale));
            beside.AddRange(share.Of.Except(beside));
        }

        return shares.Count == 0 ? null : Unsound.Of(finding, DraftReason.ProportionAgainstShares, string.Join("、", shares), beside);
    }

    /// <summary>
    /// Marks shares that are not 100% together and amounts that are not the whole; of several the last that the record does not bear out.
    /// </summary>
    public void MarkSums()
    {
        foreach (Found[] group in Groups())
        {
            Found[] open = [.. group.Where(one => levels.IsOpen(one.Index))];
            if (open.Length > 0 && (SumOf(group) ?? OfShares(group)) is var (reason, computed))
                Mark(open[^1].Index, reason, computed, group);
        }
    }

    private void Mark(int index, DraftReason reason, string? computed, Found[] group) =>
        findings[index] = Unsound.Of(
            findings[index], reason, computed, group.Where(one => one.Index != index).Select(one => LiteralOf(one.Index)));

    private string LiteralOf(int index) => findings[index].Claim.Claim.Literal;

    /// <summary>Levels of two or three of the industries that are named alike, of one subject and period.</summary>
    private IEnumerable<Found[]> Groups()
    {
        var groups = new Dictionary<(string Stem, string Subject, TimePeriod Period), SortedDictionary<int, Found>>();
        for (int i = 0; i < findings.Count; i++)
        {
            if (KnownLevels.LevelOf(findings[i]) is not { } level || findings[i].Claim.Claim.Period is not { } period
                || KnownLevels.KeyOf(findings[i]) is not { } key)
                continue;
            int industry = Array.FindIndex(Industries, name => key.Name.Contains(name, StringComparison.Ordinal));
            if (industry < 0)
                continue;
            string stem = key.Name.Replace(Industries[industry], "", StringComparison.Ordinal);
            if (!groups.TryGetValue((stem, key.Subject, period), out SortedDictionary<int, Found>? group))
                groups.Add((stem, key.Subject, period), group = []);
            group.TryAdd(industry, new Found(i, level, stem));
        }

        return groups.Values.Where(group => group.Count > 1).Select(group => group.Values.ToArray());
    }

    /// <summary>Amounts against the whole: more than it, or all three something else.</summary>
    private (DraftReason Reason, string Computed)? SumOf(Found[] group)
    {
        Unit unit = group[0].Level.Unit;
        if (group[0].Level.Dimension == Dimension.Ratio || Array.Exists(group, one => one.Level.Dimension != unit.Dimension)
            || WholeOf(group[0]) is not { } whole
            || whole.Figure.Dimension != unit.Dimension)
            return null;
        RationalRange sum = group.Aggregate(RationalRange.Zero, (all, one) => all + RationalRange.Of(one.Level, unit, FigureReading.Soft));
        bool isMore = sum.Low > whole.In(unit).High;
        bool isLess = group.Length == Industries.Length && sum.High < whole.In(unit).Low;
        return isMore ? (DraftReason.PartsBeyondWhole, whole.Figure.Literal) : isLess
            ? (DraftReason.PartsAgainstWhole, whole.Figure.Literal)
            : null;
    }

    private KnownLevel? WholeOf(Found one)
    {
        string[] names = one.Stem == "增加值" ? Wholes : one.Stem.Length > 1 ? [one.Stem] : [];
        return names.Select(name => levels.Named(name, findings[one.Index])).FirstOrDefault(level => level is not null);
    }

    private static (DraftReason Reason, string? Computed)? OfShares(Found[] group)
    {
        bool areShares = Array.TrueForAll(group, one => one.Level.Dimension == Dimension.Ratio && IsShare(one.Stem));
        if (!areShares)
            return null;
        RationalRange sum = group.Aggregate(
            RationalRange.Zero, (all, one) => all + RationalRange.Of(one.Level, StandardUnits.Percent, FigureReading.Soft));
        Rational whole = Rational.FromDecimal(100m);
        return sum.Low > whole ? (DraftReason.ShareBeyondWhole, null)
            : group.Length == Industries.Length && sum.High < whole ? (DraftReason.SharesShortOfWhole, null)
            : null;
    }

    private static bool IsShare(string stem) =>
        stem.Contains('占') || stem.EndsWith("比重", StringComparison.Ordinal) || stem.EndsWith("份额", StringComparison.Ordinal);

    /// <summary>By what is published as the share, else by the two levels.</summary>
    private (RationalRange Range, string[] Of)? ShareOf(string industry, Finding finding)
    {
        foreach (string name in ShareNames)
        {
            if (levels.Named(string.Format(CultureInfo.InvariantCulture, name, industry), finding) is { Figure: var share }
                && share.Dimension == Dimension.Ratio)
                return (RationalRange.Of(share, StandardUnits.Percent, FigureReading.Soft), [share.Literal]);
        }

        if (levels.Named(industry + "增加值", finding) is not { } part)
            return null;
        foreach (string name in Wholes)
        {
            if (levels.Named(name, finding) is { } whole && whole.Figure.Dimension == part.Figure.Dimension)
                return ShareRange.Of(part.Figure, whole.Figure) is { } range ? (range, [part.Figure.Literal, whole.Figure.Literal]) : null;
        }

        return null;
    }

    /// <summary>
    /// A number of a proportion with a unit of its last digit to either side: one of them is often adjusted, so that all make 100.
    /// </summary>
    private static RationalRange Adjusted(decimal number)
    {
        Rational unit = Rational.Create(1, System.Numerics.BigInteger.Pow(10, number.Scale));
        Rational value = Rational.FromDecimal(number);
        return new RationalRange(value, value - unit, value + unit);
    }

    private static string Percent(RationalRange share, int decimals) =>
        share.Value is { } value
            ? value.Round(Math.Max(decimals, 1), MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + "%"
            : "";

    private readonly record struct Found(int Index, Figure Level, string Stem);
}
