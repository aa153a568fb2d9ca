using System.Text.RegularExpressions;

namespace Indicators.Tables.Labels;

/// <summary>Finds units in labels: in brackets, after 单位, behind a comma or a slash, or alone.</summary>
internal static partial class UnitLabels
{
    /// <summary>What 100 is, as heads write it.</summary>
    private static readonly (string Word, IndexBase Base, bool IsOfMonth)[] MovingBases =
    [
        ("上年同月", IndexBase.SamePeriodLastYear, true), ("上年同期", IndexBase.SamePeriodLastYear, false),
            ("上年价格", IndexBase.SamePeriodLastYear, false), ("上年", IndexBase.SamePeriodLastYear, false),
        ("去年同月", IndexBase.SamePeriodLastYear, true), ("去年同期", IndexBase.SamePeriodLastYear, false),
            ("去年", IndexBase.SamePeriodLastYear, false),
        ("上月", IndexBase.PreviousPeriod, true), ("上季", IndexBase.PreviousPeriod, false), ("上期", IndexBase.PreviousPeriod, false),
    ];

    /// <summary>English unit heads of bilingual yearbooks.</summary>
    private static readonly (string English, string Unit)[] English =
    [
        ("100 million yuan", "亿元"), ("10 000 yuan", "万元"), ("10000 yuan", "万元"), ("10 000 persons", "万人"), ("10000 persons", "万人"),
        ("10 000 tons", "万吨"), ("10000 tons", "万吨"), ("persons", "人"), ("person", "人"), ("yuan", "元"), ("per cent", "%"), ("percent", "%"),
        ("percentage", "%"), ("percentage (%)", "%"), ("per 1 000", "‰"), ("per 1000", "‰"), ("per 1,000", "‰"), ("US dollars", "美元"),
            ("USD", "美元"), ("US$", "美元"), ("current US$", "美元"), ("million US dollars", "百万美元"), ("US$ million", "百万美元"),
            ("million US$", "百万美元"), ("US$ billion", "十亿美元"), ("billion US$", "十亿美元"), ("USD million", "百万美元"), ("million USD", "百万美元"),
            ("USD billion", "十亿美元"), ("billion USD", "十亿美元"), ("million persons", "百万人"), ("thousand persons", "千人"),
            ("1 000 persons", "千人"), ("million people", "百万人"), ("thousand tonnes", "千吨"), ("million tonnes", "百万吨"),
            ("thousand tons", "千吨"), ("million tons", "百万吨"),
            ("kilometres", "公里"), ("km", "公里"), ("tonnes", "吨"), ("tons", "吨"), ("households", "户"), ("million yuan", "百万元"),
            ("100 million kwh", "亿千瓦时"), ("sq.km", "平方公里"), ("sq km", "平方公里"),
    ];

    /// <summary>What the calendar's units are as heads: years and months, not units.</summary>
    private static readonly string[] CalendarHeads = ["年", "月", "日", "天", "周", "季度", "时", "分"];

    /// <summary>Reads a text that is nothing but a unit; null where it is not.</summary>
    public static UnitLabel? Whole(string text, UnitSet units)
    {
        string plain = LabelText.Plain(text).Trim();
        if (plain.Length is 0 or > 40)
            return null;
        if (BaseOf(plain) is { } index)
            return index;
        string trimmed = plain.TrimStart('±', '+').Trim();
        foreach ((string english, string unit) in English)
        {
            if (english.Equals(trimmed, StringComparison.OrdinalIgnoreCase))
                return new UnitLabel(Unit.Parse(unit), unit);
        }

        string bare = string.Concat(trimmed.Where(c => c != ' '));
        if (trimmed.Length > 0 && TryUnit(trimmed, bare, units) is { } found)
            return found;
        if (EnglishBehind().Match(plain) is { Success: true } behind)
            return Whole(behind.Groups[1].Value, units);
        (string name, string? other) = LabelText.SplitLanguages(plain);
        return other is null ? null : Whole(name, units);
    }

    /// <summary>True where a head is a unit and cannot be taken for a calendar's head.</summary>
    public static bool IsUnitCell(string text, UnitSet units) => !CalendarHeads.Contains(LabelText.Key(text))
        && Whole(Unbracketed(LabelText.Plain(text)), units) is not null;

    /// <summary>Takes the unit out of a label: 国内生产总值(亿元)_累计值. Null, and the name whole, where it states none.</summary>
    public static UnitLabel? Split(string label, UnitSet units, out string name)
    {
        foreach (Match bracket in Brackets().Matches(label).Reverse())
        {
            if (InBrackets(bracket.Groups[1].Value, units, out string rest) is not { } unit)
                continue;
            name = (label[..bracket.Index] + rest + label[(bracket.Index + bracket.Length)..]).Trim(' ', ',', '_');
            return unit;
        }

        return AtEnd(label, units, out name);
    }

    /// <summary>The units after 单位: in a line, in order; empty where the line says none.</summary>
    public static IReadOnlyList<UnitLabel> Stated(string line, UnitSet units)
    {
        Match match = Statement().Match(LabelText.Plain(line));
        if (!match.Success)
            return [];
        string text = (match.Groups[1].Value + match.Groups[2].Value).Trim(' ', ']', '。');
        if (!text.Contains('(', StringComparison.Ordinal))
            text = text.TrimEnd(')', ' ');
        if (Whole(text, units) is { } only)
            return [only];
        string[] parts = text.Split('、', ',', ';', '，');
        UnitLabel[] several = [.. parts.Select(part => Whole(part, units)).OfType<UnitLabel>()];
        return several.Length == parts.Length ? several : [];
    }

    /// <summary>True for a line that speaks of units, readable or not.</summary>
    public static bool IsStatement(string line) => Statement().IsMatch(LabelText.Plain(line));

    private static UnitLabel? TryUnit(string text, string bare, UnitSet units)
    {
        if (Unit.TryParse(bare, units, out Unit? unit))
            return new UnitLabel(unit, bare);
        return text != bare && Unit.TryParse(text, units, out unit) ? new UnitLabel(unit, text) : null;
    }

    private static UnitLabel? InBrackets(string content, UnitSet units, out string rest)
    {
        rest = "";
        Match stated = Statement().Match(content);
        if (Whole(stated.Success ? stated.Groups[1].Value : content, units) is { } whole)
            return whole;
        string[] parts = content.Split(',', ';', '，', '、');
        int at = Array.FindIndex(parts, part => Whole(part, units) is not null);
        if (at < 0 || parts.Length < 2 || parts.Count(part => Whole(part, units) is not null) > 1)
            return null;
        rest = "(" + string.Join(',', parts.Where((_, index) => index != at)) + ")";
        return Whole(parts[at], units);
    }

    /// <summary>增长% and 产值,亿元: a unit without brackets needs a mark before it, or is a percent sign.</summary>
    private static UnitLabel? AtEnd(string label, UnitSet units, out string name)
    {
        name = label;
        if (label.Length > 1 && label[^1] is '%' or '‰' && !char.IsDigit(label[^2]))
        {
            name = label[..^1].TrimEnd(' ', ',', '±', '+');
            return Whole(label[^1..], units);
        }

        int at = label.LastIndexOfAny([',', ' ', ':', '，', '/']);
        if (at <= 0 || at == label.Length - 1)
            return null;
        if (label[at] == '/' && at != label.IndexOf('/', StringComparison.Ordinal))
            return null;
        string tail = label[(at + 1)..];
        if (tail.Length < 2 && tail is not ("%" or "‰" or "元" or "人" or "户" or "个" or "家"))
            return null;
        if (CalendarHeads.Contains(tail) || !LabelText.HasHan(label[..at]) || Whole(tail, units) is not { } unit)
            return null;
        name = label[..at].TrimEnd(' ', ',', ':');
        return unit;
    }

    private static UnitLabel? BaseOf(string text)
    {
        Match match = Hundred().Match(string.Concat(text.Where(c => c != ' ')));
        if (!match.Success)
            return null;
        string of = match.Groups[1].Value + match.Groups[2].Value;
        foreach ((string word, IndexBase based, bool isOfMonth) in MovingBases)
        {
            if (of == word)
                return new UnitLabel(StandardUnits.IndexPoint, text, based) { IsOfMonth = isOfMonth };
        }

        return TimePeriod.TryParse(of, out TimePeriod period)
            ? new UnitLabel(StandardUnits.IndexPoint, text, IndexBase.Fixed(period))
            : null;
    }

    /// <summary>(万人) in a cell of its own is 万人; 吨二氧化碳(当量) stays whole.</summary>
    public static string Unbracketed(string text) =>
        text.Length > 2 && text[0] is '(' or '[' && text[^1] is ')' or ']' ? text[1..^1] : text;

    [GeneratedRegex(@"[(\[【]([^()\[\]【】]+(?:\([^()]*\))?[^()\[\]【】]*)[)\]】]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?:计量)?单位\s*:\s*(.+)$|\bUnits?\s*:\s*(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    /// <summary>万人 (10 000 persons): the English stands behind.</summary>
    [GeneratedRegex(@"^(\S*\p{IsCJKUnifiedIdeographs}\S*?)\s*\([A-Za-z0-9 .,/%]+\)$")]
    private static partial Regex EnglishBehind();

    [GeneratedRegex(@"^(?:以)?(?:(\d{4})年?|([上去]\S{1,3}?))(?:为|=|＝)100$")]
    private static partial Regex Hundred();
}
