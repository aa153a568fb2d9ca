using System.Globalization;

namespace Indicators;

/// <summary>
/// Ranks as they are published: 第1, 第二位, 首位, 前3, 前十名. A rank is a <see cref="Figure"/> of plain number: exact for a
/// place, at most for 前n. The literal is kept.
/// </summary>
/// <example><code>
/// Figure top = RankText.Parse("前3");
/// top.Bound;    // AtMost
/// top.Literal;  // 前3
/// </code></example>
public static class RankText
{
    /// <summary>Longer than any rank is written.</summary>
    private const int LongestText = 32;

    private static readonly string[] Units = ["名", "位", "强"];

    private static readonly string[] FirstPlaces = ["首位", "榜首"];

    /// <summary>A place: 第1.</summary>
    /// <param name="rank">The place, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    public static Figure Place(int rank) => Make(rank, Bound.Exact, null);

    /// <summary>One of the first places: 前3.</summary>
    /// <param name="rank">The last of them, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    public static Figure Top(int rank) => Make(rank, Bound.AtMost, null);

    /// <summary>Reads a rank.</summary>
    /// <param name="text">第1, 第一位, 首位, 前3, 前十名.</param>
    /// <exception cref="ParseException">The text is no rank.</exception>
    public static Figure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Figure figure, out ParseError error) ? figure : throw new ParseException(text, error);
    }

    /// <summary>Reads a rank, or says what is wrong.</summary>
    /// <param name="text">The text, used up to its end.</param>
    /// <param name="figure">The rank.</param>
    /// <param name="error">What is wrong; its code is None on success.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Figure figure, out ParseError error)
    {
        figure = default;
        error = default;
        if (text.IsEmpty || text.Length > LongestText)
        {
            error = new ParseError(text.IsEmpty ? ParseErrorCode.Empty : ParseErrorCode.NumberMalformed, 0);
            return false;
        }

        if (IsFirstPlace(text))
        {
            figure = Make(1, Bound.Exact, text.ToString());
            return true;
        }

        return TryReadNumbered(text, ref figure, ref error);
    }

    /// <summary>The rank as a catalogue writes it: its literal, or 第n and 前n.</summary>
    /// <param name="rank">A figure made by this class.</param>
    public static string Format(Figure rank) => rank.Literal;

    /// <summary>The rank in words of a language: 第1, 前3; no. 1, top 3.</summary>
    /// <param name="rank">A figure made by this class.</param>
    /// <param name="language">The language.</param>
    public static string ToText(Figure rank, Language language)
    {
        string number = rank.Amount.ToString(CultureInfo.InvariantCulture);
        return ModelWordings.Table.ToText(rank.Bound == Bound.AtMost ? "rank.top" : "rank.at", language, number);
    }

    private static bool IsFirstPlace(ReadOnlySpan<char> text)
    {
        foreach (string first in FirstPlaces)
        {
            if (text.SequenceEqual(first))
                return true;
        }

        return false;
    }

    private static bool TryReadNumbered(ReadOnlySpan<char> text, ref Figure figure, ref ParseError error)
    {
        if (text[0] is not ('第' or '前'))
        {
            error = new ParseError(ParseErrorCode.NumberExpected, 0, text.Length);
            return false;
        }

        ReadOnlySpan<char> number = WithoutUnit(text[1..]);
        if (!TryReadNumber(number, out int rank) || rank < 1)
        {
            error = new ParseError(number.IsEmpty ? ParseErrorCode.NumberExpected : ParseErrorCode.NumberMalformed, 1, number.Length);
            return false;
        }

        figure = Make(rank, text[0] == '前' ? Bound.AtMost : Bound.Exact, text.ToString());
        return true;
    }

    private static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> text)
    {
        foreach (string unit in Units)
        {
            if (text.EndsWith(unit))
                return text[..^unit.Length];
        }

        return text;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int rank) =>
        ChineseNumerals.TryParseDigitString(text, out rank) || ChineseNumerals.TryParseBelowTenThousand(text, out rank);

    private static Figure Make(int rank, Bound bound, string? literal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        string text = literal ?? string.Create(CultureInfo.InvariantCulture, $"{(bound == Bound.AtMost ? '前' : '第')}{rank}");
        return new Figure(rank, Unit.One, FigureDetail.Of(bound).WithLiteral(text));
    }
}
