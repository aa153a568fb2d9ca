namespace Indicators;

/// <summary>The wordings of bound words, scales and readings, as a reader is told of them; how a figure itself is written is its own business.</summary>
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

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new([.. Bounds.Wordings, .. Readings.Wordings, .. Scales.Wordings]);

    /// <summary>The bound in words: 不低于, at least.</summary>
    public static string ToText(this Bound bound, Language language) => Bounds.NameOf(bound, language);

    /// <summary>The reading in words.</summary>
    public static string ToText(this FigureReading reading, Language language) => Readings.NameOf(reading, language);

    /// <summary>The scale in words: 万, ten thousand.</summary>
    public static string ToText(this UnitScale scale, Language language) => Scales.NameOf(scale, language);
}
