namespace Indicators.Prose.Tokens;

/// <summary>What the head of a column says of the numbers below it: 增长（%）, 总量（亿元）, 2024年.</summary>
internal sealed record TableHead(Unit? Unit, ClaimKind? Kind, ClaimComparison Comparison, TimePeriod? Period)
{
    private static readonly string[] Growths = ["增长", "增速", "增幅", "涨幅", "降幅", "同比", "环比", "±%", "升降"];
    private static readonly string[] Shares = ["占比", "比重", "份额", "率"];

    /// <summary>True where it says anything of its numbers.</summary>
    public bool Tells => Unit is not null || Kind is not null || Period is not null;

    public static TableHead Of(ReadOnlySpan<char> text, UnitSet units, DateOnly? date)
    {
        Unit? unit = TableText.UnitInBrackets(text, units, out _);
        ClaimKind? kind = Has(text, Growths) ? ClaimKind.Growth : Has(text, Shares) ? ClaimKind.Share : null;
        bool isRatio = unit is null || unit.Dimension == Dimension.Ratio;
        TimePeriod? period = TimePeriod.TryReadPrefix(text.Trim(), date, out TimePeriod named, out int length) && length > 1 ? named : null;
        ClaimComparison comparison = kind != ClaimKind.Growth || !isRatio ? default
            : text.Contains("环比", StringComparison.Ordinal) ? ClaimComparison.Previous : ClaimComparison.YearOnYear;
        return new TableHead(unit ?? (kind is null ? null : StandardUnits.Percent), isRatio ? kind : null, comparison, period);
    }

    private static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
