using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Typesetting;

/// <summary>
/// Spaces that a scan or typesetting left inside a number: 4 5 6亿元, 5 . 6%, 12 345.6万元, 三 百亿元. A number that hangs on the
/// words before it is one number; one that stands free may be two cells of a table, and neither is read.
/// </summary>
internal static class Spacing
{
    /// <summary>4   5亿元: a scan sets so many blanks between two digits, a column sets more.</summary>
    private const int LongestSpace = 3;
    /// <summary>1 2 3 4 5 6 7 8 9 0 . 1 2 亿 元: a number that a scan has set apart.</summary>
    private const int LongestNumber = 40;
    /// <summary>2024 12家: a year and a count, and no number.</summary>
    private const int YearLength = 4;

    /// <summary>Read in place of a space between two numbers of which nobody can say whether they are one.</summary>
    public const char Unclear = '\u001F';

    /// <summary>Cuts the spaces at a place where they stand inside a number; returns how many there are.</summary>
    public static int Take(LexiconTables lexicon, CutText cuts, ReadOnlySpan<char> text, int start)
    {
        int length = LengthAt(text, start);
        if (length > LongestSpace || start + length >= text.Length)
            return length;
        char before = cuts.Before(text, start);
        char after = text[start + length];
        if (IsPoint(before, after, text, start, length))
            TakePoint(cuts, text, start, length);
        else if (Digits.IsDigit(before) && Digits.IsDigit(after))
            TakeDigits(lexicon, cuts, text, start, length);
        else if (Digits.IsNumeral(before) && Digits.IsNumeral(after) && IsAttached(cuts, text, start, out _, out _))
            cuts.Remove(start, length);
        return length;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && end - start <= LongestSpace && Digits.IsSpace(text[end]))
            end++;
        return end - start;
    }

    /// <summary>5 .6, 5. 6: a space beside a point with digits on both its sides.</summary>
    private static bool IsPoint(char before, char after, ReadOnlySpan<char> text, int start, int length)
    {
        if (Digits.IsPoint(before))
            return Digits.IsDigit(after);
        int point = start + length;
        if (!Digits.IsDigit(before) || !Digits.IsPoint(after))
            return false;
        int next = point + 1;
        while (next < text.Length && next - point <= LongestSpace && Digits.IsSpace(text[next]))
            next++;
        return next < text.Length && Digits.IsDigit(text[next]);
    }

    private static void TakePoint(CutText cuts, ReadOnlySpan<char> text, int start, int length)
    {
        _ = IsAttached(cuts, text, start, out int points, out int first);
        bool isPoint = Digits.IsPoint(cuts.Before(text, start));
        // 1. 2023年: the number of an item at the start of a line, its point and a space.
        bool isItem = isPoint && first >= 0 && cuts.Before(text, first) == '\n' && points == 1 && Digits.RunAt(text, start + length) > 2;
        if (points <= (isPoint ? 1 : 0) && !isItem)
            cuts.Remove(start, length);
    }

    private static void TakeDigits(LexiconTables lexicon, CutText cuts, ReadOnlySpan<char> text, int start, int length)
    {
        bool isAttached = IsAttached(cuts, text, start, out int points, out int first);
        int next = Digits.RunAt(text, start + length);
        bool hasPoint = start + length + next < text.Length && Digits.IsPoint(text[start + length + next]);
        char leading = first > 0 ? cuts.Before(text, first) : '\n';
        if ((points > 0 && hasPoint) || lexicon[WordSet.NumberedPart].Has(leading) || (IsYear(text, first, start) && next > 1))
            return;
        if (isAttached || IsBrokenYear(text, first))
            cuts.Remove(start, length);
        else
            cuts.Replace(start, length, Unclear);
    }

    /// <summary>2023 1200亿元: a year of its own.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, int first, int start) =>
        first >= 0 && start - first == YearLength
        && (text[first..].StartsWith("19", StringComparison.Ordinal) || text[first..].StartsWith("20", StringComparison.Ordinal));

    /// <summary>2 0 2 3年, 202 3: four digits, however they are parted, that begin like a year.</summary>
    private static bool IsBrokenYear(ReadOnlySpan<char> text, int first)
    {
        Span<char> digits = stackalloc char[YearLength];
        int count = 0;
        int i = Math.Max(first, 0);
        for (; i < text.Length
            && (Digits.IsDigit(text[i]) || (Digits.IsSpace(text[i]) && i + 1 < text.Length && Digits.IsDigit(text[i + 1]))); i++)
        {
            if (Digits.IsSpace(text[i]))
                continue;
            if (count == YearLength)
                return false;
            digits[count++] = text[i];
        }

        return count == YearLength && (digits.StartsWith("19") || digits.StartsWith("20")) && i < text.Length && !Digits.IsPoint(text[i]);
    }

    /// <summary>True where the number before a place hangs on a word or mark: the 4 of 投资4 5 6亿元.</summary>
    private static bool IsAttached(CutText cuts, ReadOnlySpan<char> text, int place, out int points, out int first)
    {
        points = 0;
        first = -1;
        int at = place;
        char c = '\n';
        for (int i = 0; i < LongestNumber; i++)
        {
            if (!cuts.PlaceBefore(text, ref at))
                return first >= 0 && cuts.Leading != '\n';
            c = cuts.CharacterAt(text, at);
            bool isPoint = Digits.IsPoint(c) && first >= 0 | i == 0;
            if (!isPoint && !Digits.IsDigit(c) && !Digits.IsNumeral(c) && c != ',')
                break;
            points += isPoint ? 1 : 0;
            first = at;
        }

        return first >= 0 && !char.IsWhiteSpace(c) && c != Unclear;
    }
}
