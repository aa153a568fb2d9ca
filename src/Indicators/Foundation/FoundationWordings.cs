namespace Indicators;

/// <summary>The wordings of what everything else stands on: severities and errors of reading.</summary>
public static class FoundationWordings
{
    internal static CodeTable<ParseErrorCode> ParseErrorCodes { get; } = new(
        "parse-error-code",
        (ParseErrorCode.None, "none",
            "没有错误。",
            "no error."),
        (ParseErrorCode.Empty, "empty",
            "内容为空；应为数据（例如6200亿元）或时期（例如2024-Q3）。",
            "the text is empty; expected a value such as 6200亿元 or a period such as 2024-Q3."),
        (ParseErrorCode.NumberExpected, "number-expected",
            "此处应为数字。",
            "expected a number."),
        (ParseErrorCode.NumberMalformed, "number-malformed",
            "“{0}”不是数字；请检查数码、千分位和汉字数字。",
            "'{0}' is not a number; check digits, thousands marks and numerals."),
        (ParseErrorCode.TooManyDigits, "too-many-digits",
            "“{0}”的位数超过可精确表示的28至29位；请改用更大的单位。",
            "'{0}' has more digits than can be held exactly (28 or 29); write it in a larger unit."),
        (ParseErrorCode.UnitUnknown, "unit-unknown",
            "单位表中没有“{0}”；请更正，或将该单位加入单位表。",
            "'{0}' is not a unit of this unit set; correct it or add the unit to the set."),
        (ParseErrorCode.UnitAmbiguous, "unit-ambiguous",
            "“{0}”可能是{1}；请写明其中之一。",
            "'{0}' may be {1}; write the one that is meant."),
        (ParseErrorCode.UnitInexact, "unit-inexact",
            "“{0}”的换算系数位数过多，无法精确表示；请改用其他分母单位。",
            "the factor of '{0}' has too many digits to be kept exactly; use another unit below the line."),
        (ParseErrorCode.UnitExpected, "unit-expected",
            "此处应为单位。",
            "expected a unit."),
        (ParseErrorCode.BoundsConflict, "bounds-conflict",
            "“{0}”与前面的界定词矛盾；请只保留一个。",
            "'{0}' contradicts the bound word before it; keep one of the two."),
        (ParseErrorCode.RangeUnitsDiffer, "range-units-differ",
            "“{0}”的单位不能精确换算为区间另一端的单位。",
            "'{0}' has a unit that does not convert exactly into that of the other end of the range."),
        (ParseErrorCode.RangeReversed, "range-reversed",
            "区间终点“{0}”小于起点；请先写较小的一端。",
            "the range ends at '{0}', below its start; write the smaller end first."),
        (ParseErrorCode.RangeEndExpected, "range-end-expected",
            "此处应为区间的上端。",
            "expected the upper end of the range."),
        (ParseErrorCode.ResolutionInvalid, "resolution-invalid",
            "“{0}”不是该数据的精度；请写其单位的10的整数次幂，且不大于末位数字，例如86000家（精确到100家）。",
            "'{0}' is no resolution of this figure; write a power of ten of its unit that is not above its last digit, "
                + "such as (to the nearest 100) after 86,000."),
        (ParseErrorCode.TrailingText, "trailing-text",
            "数据之后有多余的“{0}”。",
            "unexpected '{0}' after the value."),
        (ParseErrorCode.PlainQuantityExpected, "plain-quantity-expected",
            "“{0}”是界定词或区间；此处应为单纯的数量（请改按数据读取）。",
            "'{0}' is a bound or a range; a plain quantity is expected (read it as a Figure instead)."),
        (ParseErrorCode.PeriodExpected, "period-expected",
            "“{0}”不是时期；应为2024、2024-S1、2024-Q3、2024-09、2024-01-01/P9M或2024年1—9月等写法。",
            "'{0}' is not a period; expected 2024, 2024-S1, 2024-Q3, 2024-09, 2024-01-01/P9M or a Chinese form such as 2024年1—9月."),
        (ParseErrorCode.PeriodInvalid, "period-invalid",
            "日历中没有“{0}”；请检查月（1—12）、季（1—4）、日或时长，年份应在1—9999之间。",
            "'{0}' does not exist in the calendar; check the month (1–12), quarter (1–4), day or length, within the years 1–9999."),
        (ParseErrorCode.DocumentDateExpected, "document-date-expected",
            "“{0}”是相对时间；请给出文件日期。",
            "'{0}' is relative; give the document's date."),
        (ParseErrorCode.PeriodReversed, "period-reversed",
            "时期终点“{0}”早于起点；请先写较早的一端。",
            "the period ends with '{0}', before it starts; write the earlier end first."));

    internal static CodeTable<DiagnosticSeverity> Severities { get; } = new(
        "diagnostic-severity",
        (DiagnosticSeverity.Information, "information", "提示", "note"),
        (DiagnosticSeverity.Warning, "warning", "警告", "warning"),
        (DiagnosticSeverity.Error, "error", "错误", "error"));

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        .. ParseErrorCodes.Wordings,
        .. Severities.Wordings,
        ("parse-error.at", "“{0}”第{1}位：{2}", "'{0}' at position {1}: {2}"),
    ]);

    /// <summary>The severity in words: 警告, warning.</summary>
    public static string ToText(this DiagnosticSeverity severity, Language language) => Severities.NameOf(severity, language);

    /// <summary>What is wrong, without the text it is wrong in: see <see cref="ParseError.ToText"/>.</summary>
    public static string ToText(this ParseErrorCode code, Language language) =>
        Phrase.Fill(ParseErrorCodes.NameOf(code, language), ["…", "…"], language);
}
