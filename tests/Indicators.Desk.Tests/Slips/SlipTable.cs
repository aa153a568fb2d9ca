using System.Globalization;

namespace Indicators.Desk.Tests.Slips;

/// <summary>The slips offices make with figures, a row each.</summary>
internal static class SlipTable
{
    public static IReadOnlyList<PlantedSlip> Rows { get; } =
    [
        new("亿 for 万", "万误作亿", place => place.With(Replaced(place.Figure.Literal, '万', '亿'))),
        new("万 for 亿", "亿误作万", place => place.With(Replaced(place.Figure.Literal, '亿', '万'))),
        new("ten times too large", "大了十倍", place => place.With(WithNumber(place, number => number * 10m))),
        new("ten times too small", "小了十倍", place => place.With(WithNumber(place, number => number / 10m))),
        new("decimal point left out", "漏了小数点", place => place.With(WithDigits(place, digits => digits.Contains('.', StringComparison.Ordinal) ? digits.Replace(".", "", StringComparison.Ordinal) : null))),
        new("first two digits transposed", "前两位颠倒", place => place.With(WithDigits(place, digits => Transposed(digits, 0)))),
        new("last two digits transposed", "末两位颠倒", place => place.With(WithDigits(place, digits => Transposed(digits, digits.Length - 2)))),
        new("first digit dropped", "漏了首位", place => place.With(WithDigits(place, digits => digits.Length > 2 && digits[1] is not ('0' or '.') ? digits[1..] : null))),
        new("second digit dropped", "漏了第二位", place => place.With(WithDigits(place, digits => digits.Length > 2 && char.IsDigit(digits[1]) && digits[1] != digits[0] ? digits.Remove(1, 1) : null))),
        new("last digit of a whole number dropped", "整数漏了末位", place => place.With(WithDigits(place, digits => digits.Length > 1 && !digits.Contains('.', StringComparison.Ordinal) ? digits[..^1] : null))),
        new("a digit written twice", "多写一位", place => place.With(WithDigits(place, digits => digits.Insert(1, digits[..1])))),
        new("first digit wrong", "首位写错", place => place.With(WithDigits(place, digits => Changed(digits, 0)))),
        new("second digit wrong", "第二位写错", place => place.With(WithDigits(place, digits => digits.Length > 1 && char.IsDigit(digits[1]) ? Changed(digits, 1) : null))),
        new("last digit wrong", "末位写错", place => place.With(WithDigits(place, digits => Changed(digits, digits.Length - 1)))),
        new("a rise told as a fall, a fall as a rise", "升降写反", Turned),
        new("% for 个百分点", "百分点误作百分号", place => Points(place, "个百分点", "%")),
        new("个百分点 for %", "百分号误作百分点", place => place.Observation.Series.Transformation.IsGrowth ? Points(place, "%", "个百分点") : null),
        new("last year's figure", "用了上年的数", place => place.With(place.In(place.Observation.Period?.SamePeriodLastYear()))),
        new("the figure of two years before", "用了前年的数", place => place.With(place.In(place.Observation.Period?.ShiftYears(-2)))),
        new("another place's figure", "用了别处的数", place => place.With(place.OfOthers(one => one.Series.IndicatorId == place.Observation.Series.IndicatorId).FirstOrDefault())),
        new("another indicator's figure", "用了别的指标的数", place => place.With(place.OfOthers(one => one.Series.SubjectId == place.Observation.Series.SubjectId && one.Figure.Unit == place.Figure.Unit).FirstOrDefault())),
        new("a figure since revised", "用了修订前的数", place => place.With(place.Catalog.ObservationsOf(place.Observation.Series)
            .FirstOrDefault(one => one.Period == place.Observation.Period && place.Catalog.PublishedOn(one) < place.Catalog.PublishedOn(place.Observation)))),
        new("bound word left out", "漏了界定词", place => place.Figure.Bound == Bound.Exact || place.Observation.Series.Transformation.IsRank ? null : place.With(Bare(place))),
        new("bound word added", "多了界定词", place => CanBeBound(place) ? place.With("超" + place.Figure.Literal) : null),
        new("bound word of the other side", "界定词写反", place => place.Figure.Bound is Bound.Above or Bound.AtLeast ? place.With("不足" + Bare(place)) : null),
        new("a digit more than published", "比公布的多一位", place => place.Figure is { IsRange: false, Bound: Bound.Exact } && !place.Observation.Series.Transformation.IsRank
            ? place.With(WithDigits(place, digits => digits.Contains('.', StringComparison.Ordinal) ? digits + "3" : digits + ".3")) : null),
        new("year wrong", "年份写错", place => OfAnotherYear(place)),
        new("place wrong", "地区写错", place => place.With(place.OfOthers(one => one.Series.IndicatorId == place.Observation.Series.IndicatorId).LastOrDefault()) is null
            ? null : place.Writer.Write(place.OfOthers(one => one.Series.IndicatorId == place.Observation.Series.IndicatorId).Last() with { Figure = place.Figure })),
        new("indicator wrong", "指标写错", place => place.OfOthers(one => one.Series.SubjectId == place.Observation.Series.SubjectId && one.Figure.Unit == place.Figure.Unit).LastOrDefault() is { } other
            && !other.Figure.Quantity.Equals(place.Figure.Quantity) ? place.Writer.Write(other with { Figure = place.Figure }) : null),
        new("two neighbours swapped", "相邻两数互换", Swapped),
        new("元 for 美元 or another unit", "单位写错", place => place.With(OtherUnit(place.Figure.Literal))),
        new("on the period before for on the year", "同比误作环比", place => place.Sentence.Contains("同比", StringComparison.Ordinal) ? place.Sentence.Replace("同比", "环比", StringComparison.Ordinal) : null),
        new("rank off by one", "位次差一", place => place.Observation.Series.Transformation.IsRank ? place.With(WithDigits(place, digits => Number(Parsed(digits) + 1m))) : null),
    ];

    private static string? Replaced(string text, char from, char to) => text.Contains(from, StringComparison.Ordinal) ? text.Replace(from, to) : null;

    private static string? WithNumber(SlipPlace place, Func<decimal, decimal> change) =>
        place.Observation.Series.Transformation.IsRank ? null : WithDigits(place, digits => Number(change(Parsed(digits))));

    /// <summary>The literal with its only row of digits changed; null where it has none or several.</summary>
    private static string? WithDigits(SlipPlace place, Func<string, string?> change)
    {
        string literal = place.Figure.Literal.TrimStart('-');
        int start = literal.IndexOfAny([.. "0123456789"]);
        if (start < 0 || place.Figure.IsRange)
            return null;
        int end = start;
        while (end < literal.Length && (char.IsAsciiDigit(literal[end]) || literal[end] == '.'))
            end++;
        string digits = literal[start..end];
        bool isOne = literal[end..].IndexOfAny([.. "0123456789"]) < 0;
        return isOne && change(digits) is { } changed && Parsed(changed) != Parsed(digits) ? literal[..start] + changed + literal[end..] : null;
    }

    private static string? Transposed(string digits, int at)
    {
        if (at < 0 || at + 1 >= digits.Length || !char.IsDigit(digits[at]) || !char.IsDigit(digits[at + 1]) || digits[at] == digits[at + 1] || digits[at + 1] == '0')
            return null;
        return digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..];
    }

    /// <summary>The next digit; 9 becomes 8.</summary>
    private static string Changed(string digits, int at) =>
        digits[..at] + (digits[at] == '9' ? '8' : (char)(digits[at] + 1)) + digits[(at + 1)..];

    private static string? Turned(SlipPlace place)
    {
        (string From, string To)[] verbs = [("同比增长", "同比下降"), ("同比下降", "同比增长"), ("提高", "下降"), ("高于", "低于"), ("增加", "减少"), ("年均增长", "年均下降")];
        (string from, string to) = Array.Find(verbs, verb => place.Sentence.Contains(verb.From + Magnitude(place), StringComparison.Ordinal));
        return from is null || place.Figure.Amount == 0m ? null : place.Sentence.Replace(from, to, StringComparison.Ordinal);
    }

    private static string Magnitude(SlipPlace place) => place.Figure.Literal.TrimStart('-');

    private static string? Points(SlipPlace place, string from, string to) =>
        place.Figure.Literal.EndsWith(from, StringComparison.Ordinal) ? place.With(place.Figure.Literal.TrimStart('-').Replace(from, to, StringComparison.Ordinal)) : null;

    private static string Bare(SlipPlace place)
    {
        string literal = place.Figure.Literal;
        string[] words = ["超过", "突破", "超", "约", "近", "逾", "达到", "不足", "左右", "以上", "以下", "多", "余", "以内"];
        return words.Aggregate(literal, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
    }

    private static bool CanBeBound(SlipPlace place) =>
        place.Figure is { Bound: Bound.Exact, IsRange: false } && place.Figure.Amount > 0m && !place.Observation.Series.Transformation.IsRank
        && char.IsAsciiDigit(place.Figure.Literal[0]) && !place.Figure.Literal.Contains('/', StringComparison.Ordinal);

    private static string? OfAnotherYear(SlipPlace place)
    {
        if (place.Observation.Period is not { } period)
            return null;
        TimePeriod wrong = period.ShiftYears(1);
        bool isTrue = place.Catalog.At(place.Observation.Series, wrong) is { } other && other.Figure.Quantity.Equals(place.Figure.Quantity);
        return isTrue ? null : place.Writer.Write(new Observation(place.Observation.Series, wrong, place.Figure));
    }

    /// <summary>The next statement of the same subject and period is said in the same sentence, each with the other's figure.</summary>
    private static string? Swapped(SlipPlace place)
    {
        Observation? other = place.OfOthers(one => one.Series.SubjectId == place.Observation.Series.SubjectId).FirstOrDefault(one => !one.Figure.Quantity.Equals(place.Figure.Quantity));
        if (other is null || place.Writer.Write(place.Observation with { Figure = other.Figure }) is not { } first || place.Writer.Write(other with { Figure = place.Figure }) is not { } second)
            return null;
        return first.TrimEnd('。') + "；" + second;
    }

    private static string? OtherUnit(string literal) =>
        literal.EndsWith('元') && !literal.EndsWith("美元", StringComparison.Ordinal) ? literal[..^1] + "美元"
        : literal.EndsWith('家') ? literal[..^1] + "人"
        : literal.EndsWith('辆') ? literal[..^1] + "台"
        : null;

    private static decimal Parsed(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private static string Number(decimal number) => (number / 1.0000000000m).ToString("0.##########", CultureInfo.InvariantCulture);
}
