namespace Indicators.Tables.Excel;

/// <summary>Cuts one section of a number format into its pieces, conditions and colours apart.</summary>
internal ref struct FormatScanner(ReadOnlySpan<char> section)
{
    private static readonly string[] Generals = ["General", "G/通用格式", "通用格式", "Standard"];
    private const string DateLetters = "ymdhsegba";
    private static readonly string[] DayHalves = ["AM/PM", "A/P", "上午/下午"];

    private readonly ReadOnlySpan<char> _section = section;
    private int _at;

    public FormatCondition? Condition { get; private set; }

    public List<FormatToken> Read()
    {
        var tokens = new List<FormatToken>();
        while (_at < _section.Length)
        {
            if (Next() is { } token)
                tokens.Add(token);
        }

        return tokens;
    }

    private readonly ReadOnlySpan<char> Rest => _section[_at..];

    private FormatToken? Next()
    {
        if (StartsWithAny(Generals) is { } general)
            return Take(general.Length, FormatTokenKind.General);
        if (StartsWithAny(DayHalves) is { } half)
            return Take(half.Length, FormatTokenKind.DatePart);
        return Rest[0] switch
        {
            '"' => Quoted(),
            // Both escape the next character; the exclamation mark is how East Asian editions of Excel write it.
            '\\' or '!' => Escaped(),
            '_' => Blank(),
            '*' => Fill(),
            '[' => Bracket(),
            '0' or '#' or '?' => Take(1, FormatTokenKind.Digit),
            '.' => Take(1, FormatTokenKind.Point),
            ',' => Take(1, FormatTokenKind.Comma),
            '%' => Take(1, FormatTokenKind.Percent),
            '@' => Take(1, FormatTokenKind.Text),
            '/' => Take(1, FormatTokenKind.Slash),
            'E' or 'e' when Rest.Length > 1 && Rest[1] is '+' or '-' => Take(2, FormatTokenKind.Exponent),
            var letter when DateLetters.Contains(letter, StringComparison.OrdinalIgnoreCase) => DatePart(),
            _ => Take(1, FormatTokenKind.Literal),
        };
    }

    private readonly string? StartsWithAny(string[] words)
    {
        foreach (string word in words)
        {
            if (Rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return word;
        }

        return null;
    }

    private FormatToken Take(int length, FormatTokenKind kind)
    {
        string text = Rest[..length].ToString();
        _at += length;
        return new(kind, text);
    }

    private FormatToken Quoted()
    {
        int end = Rest[1..].IndexOf('"');
        string text = (end < 0 ? Rest[1..] : Rest.Slice(1, end)).ToString();
        _at = end < 0 ? _section.Length : _at + end + 2;
        return new(FormatTokenKind.Literal, text);
    }

    private FormatToken? Escaped()
    {
        _at++;
        if (_at >= _section.Length)
            return null;
        // A program that does not know the mark writes it as a literal of its own: 0\!.0 was 0!.0, a point shown, no decimal point.
        if (Rest.StartsWith("!."))
            return Take(2, FormatTokenKind.Literal) with { Text = "." };
        return Rest.StartsWith("!\\.") ? Take(3, FormatTokenKind.Literal) with { Text = "." } : Take(1, FormatTokenKind.Literal);
    }

    private FormatToken Blank()
    {
        _at = Math.Min(_at + 2, _section.Length);
        return new(FormatTokenKind.Literal, " ");
    }

    private FormatToken? Fill()
    {
        _at = Math.Min(_at + 2, _section.Length);
        return null;
    }

    /// <summary>Same letters in a row are one part.</summary>
    private FormatToken DatePart()
    {
        char letter = char.ToLowerInvariant(Rest[0]);
        int length = 1;
        while (length < Rest.Length && char.ToLowerInvariant(Rest[length]) == letter)
            length++;
        _at += length;
        return new(FormatTokenKind.DatePart, new string(letter, length));
    }

    private FormatToken? Bracket()
    {
        int end = Rest.IndexOf(']');
        if (end < 0)
            return Take(1, FormatTokenKind.Literal);
        ReadOnlySpan<char> inside = Rest[1..end];
        _at += end + 1;
        if (inside.StartsWith('$'))
            return Currency(inside[1..]);
        if (FormatCondition.Parse(inside) is { } condition)
            Condition = condition;
        else if (inside.Length > 0 && "hmsHMS".Contains(inside[0]) && !inside.ContainsAnyExcept(inside[0], (char)(inside[0] ^ 0x20)))
            return new(FormatTokenKind.Elapsed, inside.ToString().ToLowerInvariant());
        return null;
    }

    /// <summary><c>[$¥-804]</c> is a currency sign and a language; the language alone shows nothing.</summary>
    private static FormatToken? Currency(ReadOnlySpan<char> inside)
    {
        int dash = inside.IndexOf('-');
        string sign = (dash < 0 ? inside : inside[..dash]).ToString();
        return sign.Length == 0 ? null : new(FormatTokenKind.Literal, sign);
    }
}
