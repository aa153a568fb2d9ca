namespace Indicators.Text.Grammar;

/// <summary>Finds stretches of time, with the grammar of periods. Words relative to a document give a token without a period where it has no date.</summary>
internal sealed class PeriodScanner(Sentence sentence)
{
    // Two days that agree in nothing: what reads the same against both is no relative word.
    private static readonly DateOnly OneDay = new(2001, 2, 3);
    private static readonly DateOnly OtherDay = new(2012, 11, 14);

    /// <summary>The year the text is about: set by the years it names, read by 全年 and 年末.</summary>
    public int? ContextYear { get; set; }

    public bool TryScan(int start, out int end)
    {
        end = start;
        if (!TryRead(sentence.Span[start..], out TimePeriod? period, out int length))
            return false;
        end = start + length;
        if (IsNoPeriod(sentence.Span, start, end))
            return false;
        if (end < sentence.Span.Length && sentence.Span[end] == '代')
        {
            sentence.Add(TokenKind.Name, start, ++end);
            return true;
        }

        sentence.Add(TokenKind.Period, start, end).Period = period;
        return true;
    }

    private bool TryRead(ReadOnlySpan<char> text, out TimePeriod? period, out int length)
    {
        period = null;
        if (sentence.Options.DocumentDate is { } date)
        {
            bool read = TimePeriod.TryReadPrefix(text, ReferenceDay(text, date), out TimePeriod found, out length);
            period = read ? found : null;
            return read;
        }

        if (!TimePeriod.TryReadPrefix(text, OneDay, out TimePeriod one, out length))
            return false;
        period = TimePeriod.TryReadPrefix(text, OtherDay, out TimePeriod other, out _) && one == other ? one : null;
        return true;
    }

    /// <summary>全年 and 年末 are those of the year a report is about, which early in a year is the one before.</summary>
    private DateOnly ReferenceDay(ReadOnlySpan<char> text, DateOnly date)
    {
        if (!text.StartsWith("全年", StringComparison.Ordinal) && !text.StartsWith("年末", StringComparison.Ordinal))
            return IsLateMonth(text, date) ? date.AddYears(-1) : date;
        int year = ContextYear ?? (date.Month <= 4 ? date.Year - 1 : date.Year);
        return new DateOnly(Math.Clamp(year, 1, 9998), 12, 31);
    }

    /// <summary>12月, 四季度 and 1—11月 in a text of January or February are those of the year before.</summary>
    private static bool IsLateMonth(ReadOnlySpan<char> text, DateOnly date)
    {
        if (date.Month > 2 || date.Year < 2)
            return false;
        return TimePeriod.TryReadPrefix(text, date, out TimePeriod period, out _)
            && period.EndDate > date.AddMonths(8) && char.IsAsciiDigit(text[0]) && !IsYear(text);
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    /// <summary>当前 and 年末 inside longer words, and a lone year number.</summary>
    private static bool IsNoPeriod(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> literal = text[start..end];
        if (literal.SequenceEqual("上年") || literal.SequenceEqual("去年"))
            return false;
        return literal.Length == 4 && char.IsAsciiDigit(literal[0]) && (start > 0 && text[start - 1] is '〔' or '[' or '-' or '.');
    }
}
