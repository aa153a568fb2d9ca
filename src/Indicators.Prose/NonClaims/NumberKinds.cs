using System.Text.RegularExpressions;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>
/// What a number that is no claim is, told by the shape of what it stands in: a document number, a telephone, an address. A row a shape,
/// the first that holds the number wins. Asked only where the numbers passed over are asked for.
/// </summary>
internal static partial class NumberKinds
{
    private const string Year = @"(?:19|20)\d{2}";
    private const string Numeral = "[〇零一二两三四五六七八九十百千]";
    /// <summary>15分钟 of 15分钟生活圈: no date is as short.</summary>
    private const int LongestStretch = 6;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly (Regex Shape, PassedOver Kind)[] Rows =
    [
        (DocumentNumbers(), PassedOver.DocumentNumber),
        (Addresses(), PassedOver.Address),
        (Phones(), PassedOver.Phone),
        (Codes(), PassedOver.Code),
        (Pages(), PassedOver.Page),
        (ListMarkers(), PassedOver.ListMarker),
        (Dates(), PassedOver.Calendar),
        (Names(), PassedOver.Name),
        (Ordinals(), PassedOver.Ordinal),
        (Vague(), PassedOver.Vague),
    ];

    /// <summary>Gives each number the kind of the first shape it stands in; what stands in none keeps its own.</summary>
    public static void Tell(in TextWindow window, List<PassedNumber> passed)
    {
        bool[] told = new bool[passed.Count];
        foreach ((Regex shape, PassedOver kind) in passed.Count == 0 ? [] : Rows)
        {
            foreach (ValueMatch match in shape.EnumerateMatches(window.Text.Span))
                Tell(window.PlaceOf(match.Index), window.EndOf(match.Index + match.Length), kind, passed, told);
        }
    }

    private static void Tell(long start, long end, PassedOver kind, List<PassedNumber> passed, bool[] told)
    {
        for (int i = 0; i < passed.Count; i++)
        {
            PassedNumber number = passed[i];
            if (told[i] || number.Start >= end || start >= number.End || !MayBe(number, kind))
                continue;
            passed[i] = number with { Reason = kind };
            told[i] = true;
        }
    }

    /// <summary>A rate of exchange and a footnote are known; a date and a name are, but where a number of another kind stands in them.</summary>
    private static bool MayBe(PassedNumber number, PassedOver kind) => number.Reason switch
    {
        PassedOver.ExchangeRate or PassedOver.Footnote => false,
        PassedOver.Vague => kind == PassedOver.ListMarker,
        PassedOver.Calendar => kind is PassedOver.DocumentNumber or PassedOver.Phone or PassedOver.Address or PassedOver.Code
            || (kind == PassedOver.Name && number.Literal.AsSpan().IndexOfAny('月', '日') < 0 && number.Literal.Length < LongestStretch),
        PassedOver.Name => (kind != PassedOver.Calendar || char.IsDigit(number.Literal[0]) || number.Literal is ['Q' or 'H', _] || number.Literal[^1] is '年' or '天' or '月'),
        PassedOver.BareUnit => kind != PassedOver.Name,
        PassedOver.Article => kind is PassedOver.ListMarker or PassedOver.Ordinal or PassedOver.Calendar,
        _ => true,
    };

    [GeneratedRegex(@"[〔［\[（(【]\s?" + Year + @"\s?[〕］\]）)】]\s?第?\s?\d{1,5}\s?号|第\s?\d{1,5}\s?号(?=令|公告|文|通告|决定|主席令|国务院令|修正案)|令第?\s?\d{1,5}\s?号", Options)]
    private static partial Regex DocumentNumbers();

    [GeneratedRegex(
        @"(?<=路|街|道|巷|弄|胡同|村)\s?\d{1,5}(?:[-—－]\d{1,4})?\s?(?:号|弄|幢|栋|座)|\d{1,5}\s?(?:号楼|号院|号门|号馆|号厅|单元|室|幢|楼层)"
        + @"|(?<=号|楼|座|幢|栋|厦|层)\s?[A-Za-z]?\d{1,4}(?:楼|层|室|房)",
        Options)]
    private static partial Regex Addresses();

    [GeneratedRegex(
        @"(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<![\d.])[（(]?0\d{1,3}[）)]?[-—－ ]?\d{3,4}[- ]?\d{4}(?:[-—转]\d{1,5})?(?!\d)"
        + @"|(?<!\d)[48]00[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)|(?:电话|热线|传真|手机|联系方式|拨打|致电|专线|Tel|TEL|tel|Fax)[^\d，。；\n]{0,8}\+?\d[\d\- ]{2,18}(?:[、/，]\s?\d[\d\-]{2,18}){0,3}"
        + @"|\d{3,6}[”""]?(?=[\u4e00-\u9fff]{0,6}(?:热线|专线))",
        Options)]
    private static partial Regex Phones();

    [GeneratedRegex(
        @"(?:https?://|www\.)[\x21-\x7e]{1,200}|[A-Za-z0-9_.]{1,40}@[A-Za-z0-9.]{1,60}"
        + @"|(?:GB|ISO|IEC|IEEE|DB|YY|HJ|JB|NB|DL|SL|CJJ|JGJ|QB|CECS|ITU)[/A-Z]{0,6}\s?\d[\d.\-—–:/]{0,20}"
        + @"|(?:编号|代码|证号|批号|账号|帐号|案号|备案号|ICP备|字第|邮编|邮政编码|QQ|ISBN|ISSN|DOI|doi|股票代码|证券代码|序列号|车牌号?|信用代码|身份证号?|条形码|国内统一刊号)[^\d，。；\n]{0,6}[A-Za-z\d][A-Za-z\d.\-—/]{0,30}"
        + @"|(?<![\d.])\d{1,4}(?:[+＋]\d{1,4}){1,8}(?:[+＋][XNn])?(?![\d.%％])|(?<![\d.])\d{1,4}[+＋][XNn]|[“""‘「]\d{2,8}[”""’」]|(?<![\d.,])\d{5,}(?![\d.,%％])"
        + @"|(?<![\d.])\d(?=[+＋-][\u4e00-\u9fff])",
        Options)]
    private static partial Regex Codes();

    [GeneratedRegex(
        @"(?:^|(?<=[见（(，。；\s附]))(?:表|图|附表|附图|附件|专栏|图表)\s?[：:]?\s?(?:\d{1,3}(?:[-.—]\d{1,3})?|" + Numeral + @"{1,3})|第\s?(?:\d{1,4}|" + Numeral + @"{1,4})\s?(?:页|版)|(?<=\s|^)\d{1,3}\s?版"
        + @"|^\s*[-—－]{1,2}\s?\d{1,4}\s?[-—－]{1,2}\s*$|^\s*(?:\d{1,3}|第\s?\d{1,4}\s?页\s?/?\s?共\s?\d{1,4}\s?页)\s*$|共\s?\d{1,4}\s?页",
        Options | RegexOptions.Multiline)]
    private static partial Regex Pages();

    [GeneratedRegex(
        @"^\s*[#*]{0,6}\s*(?:[（(【]\s?(?:\d{1,3}|" + Numeral + @"{1,3})\s?[）)】]|(?:\d{1,3}|" + Numeral + @"{1,3})[、.．)）](?!\d)|[①-⑳⑴-⒇⒈-⒛❶-❿]|第" + Numeral + @"{1,3}(?:章|节|部分|篇|条|编))"
        + @"|^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s|[\u4e00-\u9fff])|(?<=^|[，。；：:、\s“‘（(*>])" + Numeral + @"{1,2}(?=是|则|要(?!求)|来|曰|靠)|(?<=[。；：:，\s])[（(](?:\d{1,2}|" + Numeral + @"{1,2})[）)](?=[\u4e00-\u9fff])|[①-⑳⑴-⒇]",
        Options | RegexOptions.Multiline)]
    private static partial Regex ListMarkers();

    [GeneratedRegex(
        Year + @"\s?[-/.—·]\s?\d{1,2}\s?[-/.—·]\s?\d{1,2}(?!\d)|(?<![\d.])\d{1,2}\s?[:：]\s?\d{2}(?:[:：]\d{2})?(?![\d.])|(?<![\d.,A-Za-z])" + Year + @"(?:\s?[-—–~～至]{1,2}\s?(?:" + Year + @"|\d{2}))?(?![\d.,%％A-Za-z])|(?<![\d.])\d{1,2}[./]\d{1,2}(?=\s*(?:$|—|-))"
        + @"|(?<![A-Za-z\d])(?:\d{2}|" + Year + @")?[HQ][1-4](?![A-Za-z\d])|\d{1,2}\s?世纪|" + Numeral + @"{1,3}世纪|(?:上午|下午|晚上|凌晨|中午|晚|早)\s?(?:\d{1,2}|" + Numeral + @"{1,3})(?:时|点)(?:\d{1,2}分|半)?|(?<!第)" + Numeral + @"{1,3}(?:年|天|个月|周|月)(?:之?内|来|间|前|后|里|时间)?",
        Options | RegexOptions.Multiline)]
    private static partial Regex Dates();

    [GeneratedRegex(
        @"(?<![\d.])[Vv]?\d{1,2}\.0(?=版|时代|[”""’」》\s，。、；]|$|[\u4e00-\u9fff])|[A-Za-z]{1,8}[-–—.]?\d[\dA-Za-z\-]{0,12}|(?<![\d.])\d{1,4}(?:\.\d)?(?:G|K|D|P|Pro|H|C|N|A|B)(?![A-Za-z%/])"
        + @"|(?<![\d.,])\d{1,4}强|(?<![\d.])\d{1,3}型|(?<![\d.])\d{1,2}(?:\.\d)?代(?!表)|(?<![\d.月])\d{1,4}号|\d{1,4}(?:国道|省道|县道|站台|号线|路公交)|\d{1,3}(?:分钟|小时)[\u4e00-\u9fff]{0,4}圈"
        + @"|双\s?(?:11|12|十一|十二)|(?<![\d.])0\d(?![\d.年月日])|(?:尼龙|央视|卫视|波音|空客|长征|神舟|嫦娥|天舟|天问|风云|北斗|东风)\s?\d{1,4}|(?<=风力|震级|烈度|[三四五]星|等级)\s?\d{1,2}(?:[-—~～至]\d{1,2})?级",
        Options | RegexOptions.Multiline)]
    private static partial Regex Names();

    [GeneratedRegex("(?:" + Numeral + @"|\d)位数|(?<=" + Numeral + @")[几数多](?=[年天个])", Options)]
    private static partial Regex Vague();

    [GeneratedRegex(
        @"第\s?(?:\d{1,5}|" + Numeral + @"{1,6})[\u4e00-\u9fff]?|" + Numeral + @"{1,4}(?=届|次会议|次全会|次全体|中全会|次代表大会)|(?<=届|会)" + Numeral + @"{1,3}次(?=会议|全会|全体)|\d{1,2}(?=届|中全会|次会议|次全会)",
        Options)]
    private static partial Regex Ordinals();
}
