using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Tables.Labels;

/// <summary>Reads what labels, titles, sheet and file names say of a period.</summary>
internal static partial class PeriodLabels
{
    /// <summary>Statistics of a year before or after these are taken for plain numbers.</summary>
    private const int EarliestYear = 1901, LatestYear = 2100;

    private static readonly (string Word, RelativePeriod Meaning)[] Relatives =
    [
        ("1-本月累计", RelativePeriod.ToDate), ("1-本月", RelativePeriod.ToDate), ("1至本月", RelativePeriod.ToDate),
            ("本月止累计", RelativePeriod.ToDate), ("本月累计", RelativePeriod.ToDate),
        ("本年累计", RelativePeriod.ToDate), ("自年初累计", RelativePeriod.ToDate), ("年初至本月累计", RelativePeriod.ToDate),
            ("年初累计", RelativePeriod.ToDate),
        ("自年初至本月止累计", RelativePeriod.ToDate), ("自年初至本月累计", RelativePeriod.ToDate), ("年初至本月", RelativePeriod.ToDate),
            ("本期累计", RelativePeriod.ToDate), ("累计", RelativePeriod.ToDate),
        ("本季止累计", RelativePeriod.ToDate), ("1-本季", RelativePeriod.ToDate), ("本季累计", RelativePeriod.ToDate),
        ("去年1-本月", RelativePeriod.ToDateYearBefore), ("上年1-本月", RelativePeriod.ToDateYearBefore),
            ("上年累计", RelativePeriod.ToDateYearBefore), ("去年累计", RelativePeriod.ToDateYearBefore),
            ("去年同期累计", RelativePeriod.ToDateYearBefore), ("上年同期累计", RelativePeriod.ToDateYearBefore),
        ("本月", RelativePeriod.InPeriod), ("当月", RelativePeriod.InPeriod), ("本季", RelativePeriod.InPeriod), ("当季", RelativePeriod.InPeriod),
            ("本月实际", RelativePeriod.InPeriod),
        ("上年同月", RelativePeriod.MonthYearBefore), ("去年同月", RelativePeriod.MonthYearBefore), ("去年本月", RelativePeriod.MonthYearBefore),
            ("上年本月", RelativePeriod.MonthYearBefore),
        ("上年同期", RelativePeriod.YearBefore), ("去年同期", RelativePeriod.YearBefore), ("上年同期数", RelativePeriod.YearBefore),
            ("去年同期数", RelativePeriod.YearBefore),
        ("上月", RelativePeriod.Previous), ("上季", RelativePeriod.Previous),
        ("上年", RelativePeriod.YearEarlier), ("去年", RelativePeriod.YearEarlier), ("上年全年", RelativePeriod.YearEarlier),
            ("上年实际", RelativePeriod.YearEarlier),
        ("本年", RelativePeriod.Year), ("全年", RelativePeriod.Year), ("本年度", RelativePeriod.Year), ("当年", RelativePeriod.Year),
    ];

    private static readonly string[] EnglishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads a label that is a period and nothing else; null where it is not.</summary>
    public static PeriodPart? Whole(string label)
    {
        string plain = string.Concat(LabelText.Plain(label).Where(c => c != ' '));
        string noted = NoteMark().Replace(plain, "");
        plain = noted.Length > 0 ? noted : plain;
        string mark = SplicedYear().Match(plain) is { Success: true } spliced ? spliced.Value : plain[^TrailingMarks(plain)..];
        string text = plain[..^mark.Length].Trim('(', ')', '〔', '〕');
        if (text.Length is 0 or > 24)
            return null;
        return (Yearly(text) ?? Monthly(text) ?? OfYearAlone(text) ?? English(LabelText.Plain(label)) ?? Relative(text)) is { } part
            ? part with { Mark = mark }
            : null;
    }

    /// <summary>The period a title names, 2021年1-9月 before 2021年 before (2012); null where it names none or two.</summary>
    public static PeriodPart? In(string title)
    {
        string text = string.Concat(LabelText.Plain(title).Where(c => c != ' '));
        if (TenDays().IsMatch(text))
            return null;
        PeriodPart[] found = [.. TitleDates().Matches(text).Select(match => Whole(match.Value)).OfType<PeriodPart>()
            .Where(part => part.Year is not null || part.Whole is not null)];
        PeriodPart[] distinct = [.. found.Distinct()];
        return distinct.Length == 1 ? distinct[0] : distinct.Length == 0 ? InBrackets(text) : null;
    }

    /// <summary>The period a label begins or ends with beside a name: 2021年增加值, 产量2020年; null where there is none.</summary>
    public static PeriodPart? Split(string label, out string name)
    {
        name = label;
        Match match = LeadingDate().Match(label);
        if (!match.Success)
            match = TrailingDate().Match(label);
        if (!match.Success || TenDays().IsMatch(label) || Whole(match.Groups[1].Value) is not { } part)
            return null;
        string rest = (label[..match.Index] + label[(match.Index + match.Length)..]).Trim(' ', '_', '-', ',', ':');
        if (rest.Length == 0)
            return null;
        name = rest;
        return part;
    }

    /// <summary>True for four digits that may be a year as well as a number.</summary>
    public static bool IsYearNumber(string text) => text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && IsYear(year);

    /// <summary>2020 of 2020 ①, 2018* and 2017[1].</summary>
    public static string WithoutMarks(string text) =>
        text.Length > 4 && char.IsAsciiDigit(text[0]) ? NoteMark().Replace(text, "").TrimEnd('*', '†', ' ') : text;

    private static int TrailingMarks(string text) => text.Length - text.TrimEnd('*', '†', '‡').Length;

    private static PeriodPart? Yearly(string text)
    {
        Match match = YearText().Match(text);
        if (match.Success && Number(match, 1) is var year && IsYear(year))
            return PeriodPart.OfYear(year) with { IsEnd = match.Groups[2].Length > 0 };
        match = UnsettledYear().Match(text);
        if (match.Success && IsYear(Number(match, 1)))
            return PeriodPart.OfYear(Number(match, 1)) with
            {
                Status = match.Groups[2].Value is "e" or "E" ? ObservationStatus.Estimated : ObservationStatus.Forecast,
            };
        match = FiscalYear().Match(text);
        if (match.Success && Number(match, 1) is var start && IsYear(start) && FollowsOn(start, match.Groups[2].Value))
            return new PeriodPart { Year = start, IsFiscal = true };
        match = YearRange().Match(text);
        if (match.Success && IsYear(Number(match, 1)) && IsYear(Number(match, 2)) && Number(match, 1) < Number(match, 2))
            return new PeriodPart { Whole = TimePeriod.Years(Number(match, 1), Number(match, 2)) };
        if (Interval().IsMatch(text) && TimePeriod.TryParse(text, out TimePeriod span))
            return new PeriodPart { Whole = span };
        return Planned().IsMatch(text) && TimePeriod.TryParse(text, out TimePeriod plan) ? new PeriodPart { Whole = plan } : null;
    }

    private static PeriodPart? Monthly(string text)
    {
        Match match = DayText().Match(text);
        if (match.Success)
            return Day(match);
        match = MonthText().Match(text);
        if (match.Success && IsYear(Number(match, 1)) && IsMonth(Number(match, 2)))
            return PeriodPart.OfMonths(Number(match, 1), Number(match, 2), Number(match, 2)) with { IsEnd = match.Groups[3].Length > 0 };
        int prefix = YearPrefix(text, out int? year);
        return OfMonths(text[prefix..], year);
    }

    private static PeriodPart? OfMonths(string text, int? year)
    {
        Match match = MonthRange().Match(text);
        if (match.Success && MonthOf(match.Groups[1].Value) is var first && MonthOf(match.Groups[2].Value) is var last && first >= 1
            && last is >= 1 and <= 12 && first < last)
            return PeriodPart.OfMonths(year, first, last, isRange: true);
        match = OneMonth().Match(text);
        if (match.Success && MonthOf(match.Groups[1].Value) is >= 1 and <= 12 and var month)
            return OfMonth(year, month, match.Groups[2].Value, match.Groups[3].Value);
        match = QuarterText().Match(text);
        if (match.Success && QuarterOf(match.Groups[1].Value) is >= 1 and <= 4 and var quarter)
            return PeriodPart.OfMonths(year, quarter * 3 - 2, quarter * 3);
        match = QuarterRange().Match(text);
        if (match.Success && QuarterOf(match.Groups[1].Value) is >= 2 and <= 4 and var to)
            return PeriodPart.OfMonths(year, 1, to * 3, isRange: true);
        return text switch
        {
            "上半年" => PeriodPart.OfMonths(year, 1, 6, isRange: true),
            "下半年" => PeriodPart.OfMonths(year, 7, 12, isRange: true),
            "全年" when year is not null => PeriodPart.OfYear(year.Value),
            _ => null,
        };
    }

    /// <summary>6月当月 leaves nothing to ask, nor does 6月累计.</summary>
    private static PeriodPart OfMonth(int? year, int month, string end, string window) => window switch
    {
        "累计" => PeriodPart.OfMonths(year, 1, month, isRange: true),
        { Length: > 0 } => PeriodPart.OfMonths(year, month, month, isRange: true),
        _ => PeriodPart.OfMonths(year, month, month) with { IsEnd = end.Length > 0 },
    };

    /// <summary>A year in Chinese digits, and other forms the library's own reader knows.</summary>
    private static PeriodPart? OfYearAlone(string text) =>
        ChineseYear().IsMatch(text) && TimePeriod.TryParse(text, out TimePeriod period) ? PeriodPart.OfYear(period.EndYear) : null;

    private static PeriodPart? English(string text)
    {
        Match match = EnglishMonth().Match(text);
        if (!match.Success)
            return null;
        int month = Array.IndexOf(EnglishMonths, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
        return PeriodPart.OfMonths(year, month, month);
    }

    private static PeriodPart? Relative(string text)
    {
        foreach ((string word, RelativePeriod meaning) in Relatives)
        {
            if (text == word)
                return new PeriodPart { Relative = meaning };
        }

        return null;
    }

    private static PeriodPart? Day(Match match)
    {
        int year = Number(match, 1), month = Number(match, 2), day = Number(match, 3);
        if (!IsYear(year) || !IsMonth(month) || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new PeriodPart { Whole = TimePeriod.Day(new DateOnly(year, month, day)) };
    }

    private static PeriodPart? InBrackets(string text)
    {
        string[] distinct = [.. BareYears().Matches(text).Select(match => match.Value).Distinct()];
        return distinct.Length == 1 && IsYear(int.Parse(distinct[0], CultureInfo.InvariantCulture)) ? Whole(distinct[0]) : null;
    }

    private static int YearPrefix(string text, out int? year)
    {
        year = null;
        Match match = LeadingYear().Match(text);
        if (!match.Success || !IsYear(Number(match, 1)))
            return 0;
        year = Number(match, 1);
        return match.Length;
    }

    private static bool FollowsOn(int start, string end) =>
        (start + 1).ToString(CultureInfo.InvariantCulture).EndsWith(end, StringComparison.Ordinal);

    private static int MonthOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : HanNumber(text);

    private static int QuarterOf(string text) => MonthOf(text);

    private static int HanNumber(string text) => text switch
    {
        "十" => 10,
        "十一" => 11,
        "十二" => 12,
        { Length: 1 } => "一二三四五六七八九".IndexOf(text[0], StringComparison.Ordinal) + 1,
        _ => 0,
    };

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static bool IsYear(int year) => year is >= EarliestYear and <= LatestYear;

    private static bool IsMonth(int month) => month is >= 1 and <= 12;

    /// <summary>4月下旬 is no month.</summary>
    [GeneratedRegex(@"月(?:份)?[上中下]旬")]
    private static partial Regex TenDays();

    [GeneratedRegex(@"(?:\[\d{1,3}\]|[①-⑳])+$")]
    private static partial Regex NoteMark();

    /// <summary>2018(普查,后同): the years from here on are of another census or revision.</summary>
    [GeneratedRegex(@"(?<=\d{4}年?)\([^()]*(?:后同|普查|修订|调整)[^()]*\)$")]
    private static partial Regex SplicedYear();

    [GeneratedRegex(@"^(\d{4})(?:\.0)?(?:年度|年)?(末|底)?$")]
    private static partial Regex YearText();

    /// <summary>2021e, 2022E, 2023(F).</summary>
    [GeneratedRegex(@"^(\d{4})年?\(?([eEfF])$")]
    private static partial Regex UnsettledYear();

    [GeneratedRegex(@"^(?:FY)?(\d{4})[/／-](\d{2}|\d{4})(?:年度?)?$")]
    private static partial Regex FiscalYear();

    [GeneratedRegex(@"^(\d{4})年?[-—–~～至](\d{4})年?(?:累计|合计)?$")]
    private static partial Regex YearRange();

    /// <summary>As a catalogue writes what no word names: 2021-01-01/P5Y.</summary>
    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}/P\d{1,3}[YM]$")]
    private static partial Regex Interval();

    [GeneratedRegex(@"^[“""]?十[一二三四五六]五")]
    private static partial Regex Planned();

    [GeneratedRegex(@"^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T?00:00:00|00:00)?$")]
    private static partial Regex DayText();

    [GeneratedRegex(@"^(\d{4})(?:[-/年]|\.(?=\d\d$)|M|(?=\d\d$))(\d{1,2})月?(?:份)?(末|底)?$")]
    private static partial Regex MonthText();

    [GeneratedRegex(@"^(\d{4})年?[-/]?(?=[\d一二三四前第上下全十QqSH])")]
    private static partial Regex LeadingYear();

    [GeneratedRegex(@"^(\d{1,2}|十[一二]?|[一二三四五六七八九])月?(?:份)?[-—–－~～至、](\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?(?:累计)?$")]
    private static partial Regex MonthRange();

    [GeneratedRegex(@"^(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?(末|底)?(当月|当期|本月|累计)?$")]
    private static partial Regex OneMonth();

    [GeneratedRegex(@"^(?:第|[Qq])?([1-4一二三四])(?:季度|季|(?<=[Qq][1-4]))$")]
    private static partial Regex QuarterText();

    [GeneratedRegex(@"^(?:前|(?:1|一|第一)[-—–~至]第?)([2-4二三四])(?:个)?季度?$")]
    private static partial Regex QuarterRange();

    [GeneratedRegex(@"^[二一]([〇零○0]?[〇零○一二三四五六七八九]{2,3})年$")]
    private static partial Regex ChineseYear();

    /// <summary>January 2019, Jan†, and 2019 Jan, as national offices write it.</summary>
    [GeneratedRegex(@"^(?:(?<year>\d{4})[ -])?(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?[†*]?"
        + @"(?:(?(year)(?!))[ -]*(?<year>\d{4}))?[†*]?$", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishMonth();

    [GeneratedRegex(
        @"\d{4}年?[-—–~～至]\d{4}年|\d{4}年(?:\d{1,2}(?:月?[-—–~至]\d{1,2})?月份?|[上下]半年|前[二三]季度|第?[一二三四1-4]季度|末|底|度)?"
        + @"|(?<!\d)\d{4}[-/]\d{1,2}月?(?![\d-])|(?<![\d.])(?:19|20)\d{2}Q[1-4]|[二一][〇零○][一二三四五六七八九〇零○]{2}年"
        + @"|(?<![\d])20\d{2}(?:0[1-9]|1[0-2])(?!\d)")]
    private static partial Regex TitleDates();

    [GeneratedRegex(@"(?<![\d.])(?:19|20)\d{2}(?![\d.]|=)")]
    private static partial Regex BareYears();

    [GeneratedRegex(
        @"^(\d{4}年(?:\d{1,2}(?:[-—–~至]\d{1,2})?月(?:份|末|底)?|[上下]半年|前[二三]季度|第?[一二三四1-4]季度|末|底)?|\d{1,2}[-—–~至]\d{1,2}月份?"
        + @"|[上下]半年|前[二三]季度|第?[一二三四]季度|\d{1,2}月(?:份|末|底)?(?=[^\d平均])|本月止累计|1-本月累计|1-本月|本月|当月|[上去]年同[期月]|[本上去当]年(?=(?:决算|执行|预算|实际|完成|计划|目标|"
        + @"实绩|数|值"
        + @"|预计)))(?!比|[同以]|增长|±|=)[ _-]?")]
    private static partial Regex LeadingDate();

    [GeneratedRegex(@"[ _(-]?(\d{4}年(?:\d{1,2}(?:[-—–~至]\d{1,2})?月份?|[上下]半年|前[二三]季度|第?[一二三四1-4]季度|末|底)?|1-本月|本月止累计|本月|当月)\)?$")]
    private static partial Regex TrailingDate();
}
