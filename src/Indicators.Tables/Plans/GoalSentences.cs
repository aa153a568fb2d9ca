using System.Text.RegularExpressions;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Plans;

/// <summary>
/// Goals that say in their own cell what the head and the row leave open: 增长6%以上 is growth, 控制在4%以内 is in percent, 50万吨
/// has its unit.
/// </summary>
/// <param name="Text">The goal without the words of growth.</param>
/// <param name="IsGrowth">Growth on the year before.</param>
/// <param name="Falls">The growth is a fall.</param>
/// <param name="Unit">The unit in the cell; or null.</param>
internal sealed partial record GoalSentences(string Text, bool IsGrowth, bool Falls, UnitLabel? Unit)
{
    /// <summary>年均增长6%: every year of the plan.</summary>
    public bool IsAverage { get; private init; }

    private static readonly UnitLabel Percent = new(StandardUnits.Percent, "%");

    /// <summary>True where the goal has no number at all: no unit is needed.</summary>
    public bool IsOfWords => !Text.Any(char.IsAsciiDigit);

    public static GoalSentences Of(string text, UnitSet units)
    {
        string plain = LabelText.Key(text);
        Match growth = Growth().Match(plain);
        if (growth.Success && growth.Groups[3].Value.Contains('%', StringComparison.Ordinal))
            return new GoalSentences(growth.Groups[1].Value + growth.Groups[3].Value, true,
                growth.Groups[2].Value is not ("增长" or "提高" or "增加" or "上升"),
                Percent)
            { IsAverage = plain.Contains("年均", StringComparison.Ordinal) };
        Match own = OwnUnit().Match(plain);
        return new GoalSentences(text, false, false, own.Success ? UnitLabels.Whole(own.Groups[1].Value, units) : null);
    }

    [GeneratedRegex(@"^(力争)?(?:同比|比上年|较上年|年均)?(增长|提高|增加|上升|下降|降低|减少)(\D{0,4}\d.*)$")]
    private static partial Regex Growth();

    [GeneratedRegex(@"\d(%|‰|[^\d\s以左内外上下、,，;；.%‰〕\]]{1,6}?)(?:以[上内下]|左右|[、,，;；〕\]]|$)")]
    private static partial Regex OwnUnit();
}
