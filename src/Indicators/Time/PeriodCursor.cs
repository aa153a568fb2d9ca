namespace Indicators;

/// <summary>
/// A place in a text that the two period grammars move along, and the first error they met. After an error the cursor
/// stands at the end, so that no other reading is tried.
/// </summary>
internal ref struct PeriodCursor(ReadOnlySpan<char> text, int position = 0)
{
    // Bounds how far one step looks ahead, so that reading at every position of a long text stays linear.
    private const int LongestDigitRun = 9;
    private const int LongestSpace = 4;
    private const int LongestQuotedError = 40;

    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; } = position;

    public ParseError Error { get; private set; }

    public readonly bool Failed => Error.Code != ParseErrorCode.None;

    public readonly bool AtEnd => Position >= _text.Length;

    public readonly char Peek(int ahead = 0) => Position + ahead < _text.Length ? _text[Position + ahead] : '\0';

    public void Skip(int count) => Position += count;

    /// <summary>Takes a character that stands right here.</summary>
    public bool Accept(char c)
    {
        bool here = Peek() == c && !AtEnd;
        Position += here ? 1 : 0;
        return here;
    }

    /// <summary>Takes a word that stands here, perhaps after spaces.</summary>
    public bool Accept(ReadOnlySpan<char> word)
    {
        char first = Peek();
        // Most words are asked for where another character stands.
        if (first != word[0] && first is not (' ' or '\u3000' or '\u00A0'))
            return false;
        int at = Position + SpaceLength();
        if (at > _text.Length || !_text[at..].StartsWith(word, StringComparison.Ordinal))
            return false;
        Position = at + word.Length;
        return true;
    }

    /// <summary>Takes the first word of a row that stands here, perhaps after spaces; the words of a row are parted by blanks.</summary>
    public bool AcceptAny(ReadOnlySpan<char> row)
    {
        while (!row.IsEmpty)
        {
            int end = row.IndexOf(' ');
            if (Accept(end < 0 ? row : row[..end]))
                return true;
            row = end < 0 ? default : row[(end + 1)..];
        }

        return false;
    }

    public void SkipSpaces() => Position += SpaceLength();

    /// <summary>How many decimal digits, ASCII or full-width, stand here; looks no further than one more than any date needs.</summary>
    public readonly int DigitRun()
    {
        int length = 0;
        while (length <= LongestDigitRun && IsDecimalDigit(Peek(length)))
            length++;
        return length;
    }

    /// <summary>Takes a number of digits as a value; they must be there.</summary>
    public int TakeDigits(int count)
    {
        ReadOnlySpan<char> digits = _text.Slice(Position, count);
        Position += count;
        _ = ChineseNumerals.TryParseDigitString(digits, out int value);
        return value;
    }

    public readonly ReadOnlySpan<char> Slice(int count) => _text.Slice(Position, count);

    /// <summary>Notes what is wrong and stops all reading. Always false.</summary>
    public bool Fail(ParseErrorCode code, int at, int length)
    {
        if (!Failed)
            Error = new ParseError(code, at, Math.Min(length, LongestQuotedError));
        Position = _text.Length;
        return false;
    }

    /// <summary>Notes that the text from here on is not what was expected.</summary>
    public bool FailHere(ParseErrorCode code) => Fail(code, Position, _text.Length - Position);

    /// <summary>Goes back to where a reading began that did not succeed, unless it failed for good. Always false.</summary>
    public bool Back(int position)
    {
        if (!Failed)
            Position = position;
        return false;
    }

    /// <summary>
    /// True where a text that ends in a digit can end here: not inside a larger number, a decimal, a percentage or a
    /// word, for 2024 in 2024家 or in 20245 is no year.
    /// </summary>
    public readonly bool AtBoundary()
    {
        char next = Peek();
        return !char.IsLetterOrDigit(next) && next is not ('%' or '％' or '‰' or '〇' or '○')
            && !(next is '.' or ',' or '．' or '/' or '-' or '—' or '–' or '－' or '~' or '～' && IsDecimalDigit(Peek(1)));
    }

    public static bool IsDecimalDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private readonly int SpaceLength()
    {
        int length = 0;
        while (length < LongestSpace && Peek(length) is ' ' or '\u3000' or '\u00A0')
            length++;
        return length;
    }
}
