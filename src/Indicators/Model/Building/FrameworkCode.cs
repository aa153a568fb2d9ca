using System.Globalization;
using System.Text;

namespace Indicators;

/// <summary>
/// Matches a framework's code against its tiers. A code is never parsed: 1650 is 16 and 50 because the tiers say so, 八大 is
/// a tier of eight, 3×5 three tiers of five.
/// </summary>
internal sealed class FrameworkCode
{
    /// <summary>A code is a few characters; beyond that it is matched no more than any other text.</summary>
    private const int LongestCode = 200;

    private const string ProductSigns = "×*✕╳Xx乘";

    private static readonly string[] OpenSpellings = ["X", "N", "若干", "一批", "多"];

    /// <summary>Words that hold a numeral and count nothing: the size class in 3个万亿级.</summary>
    private static readonly string[] SizeWords = ["亿级", "万级", "千级", "百级"];

    private readonly string _code;
    private readonly IReadOnlyList<Tier> _tiers;

    /// <summary>Where it was tried in vain: a word may also be a spelling, and nothing is tried twice.</summary>
    private readonly HashSet<(int Position, int Index)> _tried = [];

    private FrameworkCode(string code, IReadOnlyList<Tier> tiers) => (_code, _tiers) = (code, tiers);

    public static bool Matches(string code, IReadOnlyList<Tier> tiers)
    {
        string plain = Plain(code);
        return plain.Length <= LongestCode && new FrameworkCode(plain, tiers).Matches(0, 0);
    }

    /// <summary>True where the code has a number, or a letter for one.</summary>
    public static bool Counts(string code) => Plain(code).Any(c => !IsWord(c));

    private bool Matches(int position, int index)
    {
        if (position == _code.Length)
            return _tiers.Skip(index).All(IsUnwritten);
        if (!_tried.Add((position, index)))
            return false;
        if (index < _tiers.Count)
        {
            foreach (string spelling in Spellings(_tiers[index]))
            {
                if (string.CompareOrdinal(_code, position, spelling, 0, spelling.Length) == 0
                    && Matches(position + spelling.Length, index + 1))
                    return true;
            }

            if (MatchesProduct(position, index) || (IsUnwritten(_tiers[index]) && Matches(position, index + 1)))
                return true;
        }

        return IsWord(_code[position]) && Matches(position + 1, index);
    }

    /// <summary>An open tier that states no code of its own may be left out of the code: it counts nothing.</summary>
    private static bool IsUnwritten(Tier tier) => tier is { IsOpen: true, Code: null };

    /// <summary>
    /// 3×5 is three tiers of five, a tier of three and one of fifteen, or one tier of fifteen, whose parts, if any, are three of five.
    /// </summary>
    private bool MatchesProduct(int position, int index)
    {
        if (!TryReadProduct(position, out int groups, out int each, out int end))
            return false;
        Tier tier = _tiers[index];
        int all = groups * each;
        bool areGroups = index + groups <= _tiers.Count && _tiers.Skip(index).Take(groups).All(one => one.Count == each);
        if (areGroups && Matches(end, index + groups))
            return true;
        bool areBoth = index + 1 < _tiers.Count && tier.Count == groups && _tiers[index + 1].Count == all;
        if (areBoth && Matches(end, index + 2))
            return true;
        bool isWhole = tier.Count == all && (tier.Tiers.Count == 0 || AreGroups(tier.Tiers, groups, each));
        return isWhole && Matches(end, index + 1);
    }

    /// <summary>3×5, 三乘五; 双十 is two of ten.</summary>
    private bool TryReadProduct(int position, out int groups, out int each, out int end)
    {
        each = end = 0;
        if (_code[position] == '双')
        {
            groups = 2;
            return TryReadNumber(_code, position + 1, out each, out end);
        }

        return TryReadNumber(_code, position, out groups, out int sign) && sign < _code.Length && ProductSigns.Contains(_code[sign])
            && TryReadNumber(_code, sign + 1, out each, out end);
    }

    private static bool AreGroups(IReadOnlyList<Tier> tiers, int groups, int each) =>
        tiers.Count == groups && tiers.All(tier => tier.Count == each);

    private static bool TryReadNumber(string code, int start, out int number, out int end)
    {
        end = start;
        while (end < code.Length && end - start < 4 && (char.IsAsciiDigit(code[end]) || ChineseNumerals.IsNumeral(code[end])))
            end++;
        ReadOnlySpan<char> digits = code.AsSpan(start, end - start);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            || ChineseNumerals.TryParseBelowTenThousand(digits, out number);
    }

    /// <summary>How a part may be written; what the tier states itself is the only way for it.</summary>
    private static string[] Spellings(Tier tier)
    {
        if (tier.Code is not null)
            return [Plain(tier.Code)];
        if (tier.IsOpen)
            return OpenSpellings;
        string digits = tier.CodeText.Replace(".", "", StringComparison.Ordinal);
        return tier.Count is { } count ? [digits, .. ChineseSpellings(count)] : [tier.CodeText, digits];
    }

    private static string[] ChineseSpellings(int count) => count switch
    {
        2 => ["二", "两", "双", "贰"],
        < 10 => [OfDigit(count)],
        10_000 => ["万", "一万"],
        > 9999 => [],
        _ => Longer(count),
    };

    private static string[] Longer(int count)
    {
        var text = new StringBuilder();
        bool skipped = false;
        foreach ((int unit, string place) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            int digit = count / unit % 10;
            if (digit > 0)
                text.Append(skipped && text.Length > 0 ? "零" : "").Append(OfDigit(digit)).Append(place);
            skipped = digit == 0;
        }

        string full = text.ToString();
        // 十二 and 百 beside 一十二 and 一百; 两百 beside 二百.
        return [full, full.StartsWith('一') ? full[1..] : full.StartsWith('二') && count >= 100 ? "两" + full[1..] : full];
    }

    private static string OfDigit(int digit) => "零一二三四五六七八九"[digit].ToString();

    /// <summary>What counts nothing: signs between the parts, and words such as 大 and 核.</summary>
    private static bool IsWord(char c) => !char.IsAsciiLetterOrDigit(c) && !ChineseNumerals.IsNumeral(c);

    /// <summary>The code without quotation marks, white space and sizes, full-width characters made plain.</summary>
    private static string Plain(string code)
    {
        var plain = new StringBuilder(code.Length);
        foreach (char c in code)
        {
            char narrow = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
            if (!char.IsWhiteSpace(narrow))
                plain.Append(char.ToUpperInvariant(narrow));
        }

        string text = plain.ToString();
        foreach (string word in SizeWords)
        {
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, StringComparison.Ordinal))
                text = text.Remove(StartOfSize(text, at), at + word.Length - StartOfSize(text, at));
        }

        return text;
    }

    private static int StartOfSize(string text, int at)
    {
        while (at > 0 && ChineseNumerals.IsNumeral(text[at - 1]))
            at--;
        return at;
    }
}
