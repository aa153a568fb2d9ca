namespace Indicators;

public readonly partial struct TimePeriod
{
    /// <summary>
    /// Reads the longest period a text begins with, and how much of the text it takes up: 2024年前三季度 of
    /// 2024年前三季度，全市…. For readers of running text.
    /// </summary>
    /// <param name="text">The text; a period must stand at its very start.</param>
    /// <param name="documentDate">The date of the document, or null: then relative words are not read.</param>
    /// <param name="period">The period.</param>
    /// <param name="consumed">How many UTF-16 code units it takes up; 0 where there is none.</param>
    /// <returns>
    /// False where no period stands there, where it does not exist (2月30日), and where its digits go on as another number
    /// or a word: 2024 of 2024家 or of 20245 is no year.
    /// </returns>
    public static bool TryReadPrefix(ReadOnlySpan<char> text, DateOnly? documentDate, out TimePeriod period, out int consumed) =>
        TryReadLongest(text, documentDate, out period, out consumed);

    /// <summary>Reads a whole text, white space around it aside.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, DateOnly? documentDate, out TimePeriod period, out ParseError error)
    {
        error = default;
        ReadOnlySpan<char> trimmed = text.TrimEnd();
        int start = trimmed.Length - trimmed.TrimStart().Length;
        PeriodCursor iso = new(trimmed, start);
        if (IsoPeriodReader.TryRead(ref iso, out period) && iso.AtEnd)
            return true;
        ChinesePeriodReader reader = new(new PeriodCursor(trimmed, start), documentDate);
        bool read = reader.TryRead(out period);
        PeriodCursor chinese = reader.Cursor;
        if (read && chinese.AtEnd)
            return true;
        error = start == trimmed.Length ? new ParseError(ParseErrorCode.Empty, 0) : Better(ErrorOf(iso, start), ErrorOf(chinese, start));
        period = default;
        return false;
    }

    private static bool TryReadLongest(ReadOnlySpan<char> text, DateOnly? documentDate, out TimePeriod period, out int consumed)
    {
        consumed = 0;
        period = default;
        if (text.IsEmpty || !ChinesePeriodReader.CanBegin(text[0]))
            return false;
        ChinesePeriodReader reader = new(new PeriodCursor(text), documentDate);
        if (reader.TryRead(out TimePeriod chinese))
            (period, consumed) = (chinese, reader.Cursor.Position);
        PeriodCursor cursor = new(text);
        if (IsoPeriodReader.TryRead(ref cursor, out TimePeriod iso) && cursor.AtBoundary() && cursor.Position > consumed)
            (period, consumed) = (iso, cursor.Position);
        return consumed > 0;
    }

    /// <summary>What stopped a grammar: its own error, nothing it knows at all, or text after a complete period.</summary>
    private static ParseError ErrorOf(PeriodCursor cursor, int start)
    {
        if (cursor.Failed)
            return cursor.Error;
        _ = cursor.FailHere(cursor.Position == start ? ParseErrorCode.PeriodExpected : ParseErrorCode.TrailingText);
        return cursor.Error;
    }

    /// <summary>The Chinese error where that grammar knew the words and refused them; else that of the grammar that got further.</summary>
    private static ParseError Better(ParseError iso, ParseError chinese)
    {
        bool refused = chinese.Code is not (ParseErrorCode.PeriodExpected or ParseErrorCode.TrailingText);
        return refused || chinese.Position > iso.Position ? chinese : iso;
    }
}
