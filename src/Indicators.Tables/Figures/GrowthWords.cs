using System.Text.RegularExpressions;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Figures;

/// <summary>Growth that a cell says in words: 增长2.1%, 下降5.2, ↑3.4.</summary>
internal static partial class GrowthWords
{
    private static readonly string[] Falls = ["下降", "降低", "减少", "下跌", "回落", "↓"];

    /// <summary>The number with its sign. Under a head of levels only one with a sign of percent is surely growth; null else.</summary>
    public static CellNumber? Read(SheetCell cell, MeasureRole role)
    {
        if (cell.Kind != CellKind.Text || role is not (MeasureRole.Value or MeasureRole.GrowthOnYear or MeasureRole.Expected))
            return null;
        Match match = Words().Match(LabelText.Key(cell.Shown));
        string suffix = match.Groups[3].Value;
        if (!match.Success || (role != MeasureRole.GrowthOnYear && suffix.Length == 0))
            return null;
        bool falls = Array.IndexOf(Falls, match.Groups[1].Value) >= 0;
        return new CellNumber((falls ? "-" : "") + match.Groups[2].Value) { Suffix = suffix };
    }

    /// <summary>True for growth said in words.</summary>
    public static bool Are(string text) => Words().IsMatch(LabelText.Key(text));

    [GeneratedRegex(@"^(?:同比|比上年|较上年|可比)?(增长|上升|提高|增加|上涨|下降|降低|减少|下跌|回落|↑|↓)(\d+(?:\.\d+)?)(%|‰|个百分点|百分点|倍)?$")]
    private static partial Regex Words();
}
