using System.Globalization;

namespace Indicators;

/// <summary>Why a text could not be read: what is wrong, where, and what was expected there.</summary>
/// <param name="Code">What is wrong; <see cref="ParseErrorCode.None"/> when nothing is.</param>
/// <param name="Position">Where, as an index into the input (UTF-16 code units, or bytes for UTF-8 input).</param>
/// <param name="Length">How much of the input is concerned; 0 where something is missing.</param>
/// <param name="Candidates">For an ambiguity, the readings to choose from; otherwise null.</param>
public readonly record struct ParseError(ParseErrorCode Code, int Position, int Length = 0, string? Candidates = null)
{
    /// <summary>The error in a language: what is wrong, at which position, and what would be right.</summary>
    /// <param name="language">The language of the message.</param>
    /// <param name="input">The text that was read, quoted in the message.</param>
    public string ToText(Language language, ReadOnlySpan<char> input)
    {
        string found = Length > 0 && Position + Length <= input.Length ? input.Slice(Position, Length).ToString() : "";
        string quoted = input.Length <= 80 ? input.ToString() : string.Concat(input[..79], "…");
        return language == Language.English
            ? string.Create(CultureInfo.InvariantCulture, $"'{quoted}' at position {Position}: {English(found)}")
            : string.Create(CultureInfo.InvariantCulture, $"“{quoted}”第{Position}位：{Chinese(found)}");
    }

    private string English(string found) => Code switch
    {
        ParseErrorCode.None => "no error.",
        ParseErrorCode.Empty => "the text is empty; expected a value such as 6200亿元 or a period such as 2024-Q3.",
        ParseErrorCode.NumberExpected => "expected a number.",
        ParseErrorCode.NumberMalformed => $"'{found}' is not a number; check digits, thousands marks and numerals.",
        ParseErrorCode.TooManyDigits => $"'{found}' has more digits than can be held exactly (28 or 29); write it in a larger unit.",
        ParseErrorCode.UnitUnknown => $"'{found}' is not a unit of this unit set; correct it or add the unit to the set.",
        ParseErrorCode.UnitAmbiguous => $"'{found}' may be {Candidates}; write the one that is meant.",
        ParseErrorCode.UnitInexact => $"the factor of '{found}' has too many digits to be kept exactly; use another unit below the line.",
        ParseErrorCode.UnitExpected => "expected a unit.",
        ParseErrorCode.BoundsConflict => $"'{found}' contradicts the bound word before it; keep one of the two.",
        ParseErrorCode.RangeUnitsDiffer => $"'{found}' has a unit that does not convert exactly into that of the other end of the range.",
        ParseErrorCode.RangeReversed => $"the range ends at '{found}', below its start; write the smaller end first.",
        ParseErrorCode.RangeEndExpected => "expected the upper end of the range.",
        ParseErrorCode.ResolutionInvalid => $"'{found}' is no resolution of this figure; write a power of ten of its unit that is not above its last digit, such as (to the nearest 100) after 86,000.",
        ParseErrorCode.TrailingText => $"unexpected '{found}' after the value.",
        ParseErrorCode.PlainQuantityExpected => $"'{found}' is a bound or a range; a plain quantity is expected (read it as a Figure instead).",
        ParseErrorCode.PeriodExpected => $"'{found}' is not a period; expected 2024, 2024-S1, 2024-Q3, 2024-09, 2024-01-01/P9M or a Chinese form such as 2024年1—9月.",
        ParseErrorCode.PeriodInvalid => $"'{found}' does not exist in the calendar; check the month (1–12), quarter (1–4), day or length, within the years 1–9999.",
        ParseErrorCode.DocumentDateExpected => $"'{found}' is relative; give the document's date.",
        ParseErrorCode.PeriodReversed => $"the period ends with '{found}', before it starts; write the earlier end first.",
        _ => $"unreadable '{found}'.",
    };

    private string Chinese(string found) => Code switch
    {
        ParseErrorCode.None => "没有错误。",
        ParseErrorCode.Empty => "内容为空；应为数据（例如6200亿元）或时期（例如2024-Q3）。",
        ParseErrorCode.NumberExpected => "此处应为数字。",
        ParseErrorCode.NumberMalformed => $"“{found}”不是数字；请检查数码、千分位和汉字数字。",
        ParseErrorCode.TooManyDigits => $"“{found}”的位数超过可精确表示的28至29位；请改用更大的单位。",
        ParseErrorCode.UnitUnknown => $"单位表中没有“{found}”；请更正，或将该单位加入单位表。",
        ParseErrorCode.UnitAmbiguous => $"“{found}”可能是{Candidates}；请写明其中之一。",
        ParseErrorCode.UnitInexact => $"“{found}”的换算系数位数过多，无法精确表示；请改用其他分母单位。",
        ParseErrorCode.UnitExpected => "此处应为单位。",
        ParseErrorCode.BoundsConflict => $"“{found}”与前面的界定词矛盾；请只保留一个。",
        ParseErrorCode.RangeUnitsDiffer => $"“{found}”的单位不能精确换算为区间另一端的单位。",
        ParseErrorCode.RangeReversed => $"区间终点“{found}”小于起点；请先写较小的一端。",
        ParseErrorCode.RangeEndExpected => "此处应为区间的上端。",
        ParseErrorCode.ResolutionInvalid => $"“{found}”不是该数据的精度；请写其单位的10的整数次幂，且不大于末位数字，例如86000家（精确到100家）。",
        ParseErrorCode.TrailingText => $"数据之后有多余的“{found}”。",
        ParseErrorCode.PlainQuantityExpected => $"“{found}”是界定词或区间；此处应为单纯的数量（请改按数据读取）。",
        ParseErrorCode.PeriodExpected => $"“{found}”不是时期；应为2024、2024-S1、2024-Q3、2024-09、2024-01-01/P9M或2024年1—9月等写法。",
        ParseErrorCode.PeriodInvalid => $"日历中没有“{found}”；请检查月（1—12）、季（1—4）、日或时长，年份应在1—9999之间。",
        ParseErrorCode.DocumentDateExpected => $"“{found}”是相对时间；请给出文件日期。",
        ParseErrorCode.PeriodReversed => $"时期终点“{found}”早于起点；请先写较早的一端。",
        _ => $"无法读取“{found}”。",
    };
}
