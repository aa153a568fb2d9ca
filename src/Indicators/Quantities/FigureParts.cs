using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>
/// Where the parts of a figure stand in the text it was read from: what a reader of prose would else have to find again. A
/// part that is not there is an empty range.
/// </summary>
/// <example><code>
/// string text = "超1200多亿元以上，同比增长";
/// Figure.TryReadPrefix(text, UnitSet.Standard, out Figure figure, out int consumed, out FigureParts parts);
/// text[parts.BoundBefore] // 超
/// text[parts.Number]      // 1200
/// text[parts.BoundWithin] // 多
/// text[parts.Unit]        // 亿元
/// text[parts.BoundAfter]  // 以上
/// </code></example>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FigureParts
{
    /// <summary>The bound words before the number, verbs among them included: 力争突破.</summary>
    internal Range BoundBefore { get; init; }

    /// <summary>A currency before the number: CNY, US$.</summary>
    public Range Currency { get; internal init; }

    /// <summary>The number with its sign; of a range, the lower end. Groups and numerals keep their scale: 53亿8000万, 三万亿.</summary>
    public Range Number { get; internal init; }

    /// <summary>The number of the upper end of a range.</summary>
    internal Range UpperNumber { get; init; }

    /// <summary>多, 余 or -odd inside the figure: 10多万辆, 4万余家.</summary>
    internal Range BoundWithin { get; init; }

    /// <summary>The unit with its scale as written, that of the upper end where both have one: 亿元, 万余家, billion.</summary>
    public Range Unit { get; internal init; }

    /// <summary>The bound words after the unit: 以上, 左右, or more.</summary>
    public Range BoundAfter { get; internal init; }

    /// <summary>The resolution in its brackets: （精确到100家）.</summary>
    public Range Resolution { get; internal init; }
}
