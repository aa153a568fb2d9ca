using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>The characters of Chinese numbers, as the scanner asks for them; their values are the figure grammar's.</summary>
internal static class Numerals
{
    /// <summary>The characters of a number below ten thousand.</summary>
    public static CharacterSet Places { get; } = new("一二三四五六七八九十百千两〇零");

    /// <summary>Every numeral.</summary>
    public const string All = "〇零○一二两兩三四五六七八九壹贰叁肆伍陆柒捌玖十百千拾佰仟万萬亿億";

    public static bool IsNumeral(char c) => IsChineseDigit(c) || IsPlace(c) || IsGroup(c);

    public static bool IsChineseDigit(char c) =>
        c is '〇' or '零' or '○' or '一' or '二' or '两' or '兩' or '三' or '四' or '五' or '六' or '七' or '八' or '九'
            or '壹' or '贰' or '叁' or '肆' or '伍' or '陆' or '柒' or '捌' or '玖';

    /// <summary>A scale that may stand without a number: 百, 千, 万, 亿.</summary>
    public static bool IsScale(char c) => c is '百' or '千' || IsGroup(c);

    private static bool IsPlace(char c) => c is '十' or '百' or '千' or '拾' or '佰' or '仟';

    private static bool IsGroup(char c) => c is '万' or '萬' or '亿' or '億';
}
