using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Tables.Labels;

/// <summary>The text of a label as a reader takes it: one width of characters, no blanks inside Chinese names, no note marks.</summary>
internal static partial class LabelText
{
    /// <summary>The full-width forms stand this far above the ASCII characters they double.</summary>
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>北　京 is 北京, 总人口[42] is 总人口, 国内生产总值（亿元） is 国内生产总值(亿元).</summary>
    public static string Clean(string text) => WithoutNoteMarks(Plain(text));

    /// <summary>The same, note marks kept.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char raw in text)
        {
            char c = HalfWidth(raw);
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                if (plain.Length > 1 && plain[^1] == ' ' && !KeepsBlank(plain[^2], c))
                    plain.Length--;
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The text in half-width characters, every run of blanks one blank, none at the ends.</summary>
    public static string Narrow(string text) =>
        string.Join(' ', string.Concat(text.Select(HalfWidth)).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text without any blank: what two labels are compared by.</summary>
    public static string Key(string text) => string.Concat(Clean(text).Where(c => c != ' '));

    /// <summary>How far a label is indented by blanks: an ideographic blank is two.</summary>
    public static int Depth(string text)
    {
        int depth = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                break;
            depth += c == '\u3000' ? 2 : 1;
        }

        return depth;
    }

    /// <summary>True for a Chinese character.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    /// <summary>True where a text has a Chinese character.</summary>
    public static bool HasHan(string text) => text.Any(IsHan);

    /// <summary>A Chinese name and its English one in one cell: 总计 Total. The English part is null where there is none.</summary>
    public static (string Name, string? English) SplitLanguages(string label)
    {
        Match match = Bilingual().Match(label);
        return match.Success ? (match.Groups[1].Value.Trim(), match.Groups[2].Value.Trim()) : (label, null);
    }

    private static char HalfWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '\u3000' or '\u00A0' => ' ',
        '﹪' => '%',
        _ => c,
    };

    /// <summary>A blank means something between two Latin words, and before or after them, but not beside a Chinese character
    /// alone.</summary>
    private static bool KeepsBlank(char before, char after) => !(IsHanOrMark(before) && IsHanOrMark(after)) && before != '('
        && after is not (')' or '(');

    private static bool IsHanOrMark(char c) => IsHan(c) || c is '、' or ')' or ':' or '#' or '_' or '，' or '。' || char.IsDigit(c);

    private static string WithoutNoteMarks(string text)
    {
        string bare = NoteMarks().Replace(text, "").TrimEnd();
        return bare.Length == 0 ? text : bare;
    }

    /// <summary>Marks that point to a note: [42], ①, *, †, (1), 注1 at the end of a label; ① and * before it.</summary>
    [GeneratedRegex(
        @"^[①-⑳*†‡△▲★]+(?=\S)|\s*(?:\[\d{1,3}\]|〔注?\d{1,2}〕|[①-⑳]|[¹²³⁴⁵⁶⁷⁸⁹]+(?!\w)|(?<=[\p{L}\p{N})年%])\s*[*†‡]+"
        + @"|\(\d{1,2}\)|\(注\d*\)|\[注\d*\])+$")]
    private static partial Regex NoteMarks();

    [GeneratedRegex(
        @"^([^A-Za-z]*\p{IsCJKUnifiedIdeographs}[^A-Za-z]*?)\s+((?:[A-Z#]?[A-Za-z][a-z]{2,}"
        + @"|[A-Z][a-z] [A-Z])[A-Za-z ,.'’&/()#:-]*)$")]
    private static partial Regex Bilingual();
}
