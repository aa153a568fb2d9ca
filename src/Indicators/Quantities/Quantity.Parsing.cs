using System.Diagnostics.CodeAnalysis;

namespace Indicators;

public readonly partial struct Quantity : ISpanParsable<Quantity>, IUtf8SpanParsable<Quantity>, IReadText<Quantity>
{
    /// <summary>Reads a plain quantity: 6200亿元, 15亩, 50元/平方米. Bound words and ranges belong to <see cref="Figure"/>.</summary>
    /// <param name="s">The text, used up to its end.</param>
    /// <param name="provider">A <see cref="UnitSet"/>, or null for the standard one. Cultures are never consulted.</param>
    /// <exception cref="ParseException">The text is no plain quantity.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => UnitText.Parse<Quantity>(s, provider);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Quantity Parse(string s, IFormatProvider? provider = null) => UnitText.Parse<Quantity>(s, provider);

    /// <summary>Reads a plain quantity from UTF-8.</summary>
    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">A <see cref="UnitSet"/>, or null for the standard one.</param>
    public static Quantity Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        UnitText.Parse<Quantity>(utf8Text, provider);

    /// <summary>Reads a plain quantity; false where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s, UnitSet.Of(provider), out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Quantity)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        UnitText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Quantity)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Quantity result) =>
        TryParse(utf8Text, UnitSet.Of(provider), out result, out _);

    /// <summary>Reads a plain quantity, or says why not, without an exception.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, UnitSet units, out Quantity result, out ParseError error) =>
        IsPlain(Figure.TryParse(s, units, out Figure figure, out error), figure, s.Length, out result, ref error);

    /// <summary>Reads a plain quantity from UTF-8, or says why not; positions count bytes.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, UnitSet units, out Quantity result, out ParseError error) =>
        IsPlain(Figure.TryParse(utf8Text, units, out Figure figure, out error), figure, utf8Text.Length, out result, ref error);

    private static bool IsPlain(bool read, Figure figure, int length, out Quantity result, ref ParseError error)
    {
        result = read ? figure.Quantity : default;
        if (!read || (figure.Bound == Bound.Exact && !figure.IsRange))
            return read;
        error = new ParseError(ParseErrorCode.PlainQuantityExpected, 0, length);
        result = default;
        return false;
    }
}
