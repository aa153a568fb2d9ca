namespace Indicators;

/// <summary>
/// The wordings of bound words, scales and readings, as a reader is told of them; how a figure itself is written is its own business.
/// </summary>
public static class QuantityWordings
{
    internal static CodeTable<Bound> Bounds { get; } = new(
        "bound",
        (Bound.Exact, "exact", "等于", "exactly"),
        (Bound.About, "about", "约", "about"),
        (Bound.Above, "above", "超过", "more than"),
        (Bound.AtLeast, "at-least", "不低于", "at least"),
        (Bound.Below, "below", "不足", "less than"),
        (Bound.Near, "near", "接近", "nearly"),
        (Bound.AtMost, "at-most", "不超过", "at most"),
        (Bound.AFewMoreThan, "a-few-more-than", "多于", "a little more than"));

    internal static CodeTable<FigureReading> Readings { get; } = new(
        "figure-reading",
        (FigureReading.Hard, "hard", "末位的一半", "half a unit of the last digit"),
        (FigureReading.Soft, "soft", "含取整与截断", "rounding and cutting off allowed"),
        (FigureReading.Written, "written", "原数", "as written"));

    internal static CodeTable<UnitScale> Scales { get; } = new(
        "unit-scale",
        (UnitScale.One, "one", "一", "one"),
        (UnitScale.Hundred, "hundred", "百", "hundred"),
        (UnitScale.Thousand, "thousand", "千", "thousand"),
        (UnitScale.TenThousand, "ten-thousand", "万", "ten thousand"),
        (UnitScale.HundredThousand, "hundred-thousand", "十万", "hundred thousand"),
        (UnitScale.Million, "million", "百万", "million"),
        (UnitScale.TenMillion, "ten-million", "千万", "ten million"),
        (UnitScale.HundredMillion, "hundred-million", "亿", "hundred million"),
        (UnitScale.Billion, "billion", "十亿", "billion"),
        (UnitScale.TenBillion, "ten-billion", "百亿", "ten billion"),
        (UnitScale.HundredBillion, "hundred-billion", "千亿", "hundred billion"),
        (UnitScale.Trillion, "trillion", "万亿", "trillion"));

    private static IEnumerable<(string Key, string Zh, string En)> Dimensions =>
    [
        ("dimension.number", "不带单位的数", "a plain number"),
        ("dimension.ratio", "百分比或倍数（%、倍）", "a percentage or multiple (%, 倍)"),
        ("dimension.points", "百分点", "percentage points (个百分点)"),
        ("dimension.mass", "质量（克、吨）", "a mass (克, 吨)"),
        ("dimension.length", "长度（米）", "a length (米)"),
        ("dimension.area", "面积（平方米、公顷、亩）", "an area (平方米, 公顷, 亩)"),
        ("dimension.volume", "体积（立方米）", "a volume (立方米)"),
        ("dimension.duration", "时长（秒、小时、天）", "a duration (秒, 小时, 天)"),
        ("dimension.calendar-duration", "年月数（个月、年）", "months or years (个月, 年)"),
        ("dimension.energy", "能量（焦、千瓦时）", "energy (焦, 千瓦时)"),
        ("dimension.power", "功率（瓦、千瓦）", "power (瓦, 千瓦)"),
        ("dimension.data", "数据量（比特、字节）", "an amount of data (比特, 字节)"),
        ("dimension.index", "指数（点）", "an index (点)"),
        ("dimension.temperature", "温度（℃）", "a temperature (℃)"),
        ("dimension.sound-level", "声级（分贝）", "a sound level (分贝)"),
        ("dimension.money", "金额（{0}）", "money ({0})"),
        ("dimension.count", "以“{0}”计的个数", "a number of things counted in '{0}'"),
        ("dimension.quotient", "以“{0}”计的比值", "a quotient in '{0}'"),
        ("dimension.other", "以“{0}”计的量", "a quantity in '{0}'"),
    ];

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new([.. Bounds.Wordings, .. Readings.Wordings, .. Scales.Wordings, .. Dimensions]);

    /// <summary>The dimension in words, with the units it is written in: 百分点, money (元).</summary>
    public static string ToText(this Dimension dimension, Language language)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        if (Table.Contains($"dimension.{dimension.Code}"))
            return Table.ToText($"dimension.{dimension.Code}", language);
        string unit = StandardUnits.BaseOf(dimension)?.Symbol
            ?? dimension.Code[(dimension.Code.IndexOf(':', StringComparison.Ordinal) + 1)..];
        string row = dimension.IsQuotient ? "quotient" : dimension.IsMoney ? "money" : dimension.IsCount ? "count" : "other";
        return Table.ToText($"dimension.{row}", language, unit);
    }

    /// <summary>The bound in words: 不低于, at least.</summary>
    public static string ToText(this Bound bound, Language language) => Bounds.NameOf(bound, language);

    /// <summary>The reading in words.</summary>
    public static string ToText(this FigureReading reading, Language language) => Readings.NameOf(reading, language);

    /// <summary>The scale in words: 万, ten thousand.</summary>
    public static string ToText(this UnitScale scale, Language language) => Scales.NameOf(scale, language);
}
