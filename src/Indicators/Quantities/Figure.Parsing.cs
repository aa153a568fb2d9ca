using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Indicators;

public readonly partial struct Figure : ISpanParsable<Figure>, IUtf8SpanParsable<Figure>, IReadText<Figure>
{
    private const int StackChars = 256;

    /// <summary>
    /// Reads a figure as published: 6200亿元, 超50万辆, 1200多家, 三万亿元, 百分之三十六点一, 3%—5%, CNY 620 billion.
    /// </summary>
    /// <param name="s">The text, used up to its end; surrounding white space is allowed.</param>
    /// <param name="provider">A <see cref="UnitSet"/>, or null for the standard one. Cultures are never consulted.</param>
    /// <exception cref="ParseException">The text is no figure; the error says what, where, and what was expected.</exception>
    public static Figure Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => UnitText.Parse<Figure>(s, provider);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Figure Parse(string s, IFormatProvider? provider = null) => UnitText.Parse<Figure>(s, provider);

    /// <summary>Reads a figure from UTF-8; positions in errors count bytes.</summary>
    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">A <see cref="UnitSet"/>, or null for the standard one.</param>
    public static Figure Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => UnitText.Parse<Figure>(utf8Text, provider);

    /// <summary>Reads a figure; false where the text is none.</summary>
    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure result) =>
        TryParse(s, UnitSet.Of(provider), out result, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Figure)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Figure result) =>
        UnitText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Figure)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Figure result) =>
        TryParse(utf8Text, UnitSet.Of(provider), out result, out _);

    /// <summary>Reads a figure, or says why not, without an exception.</summary>
    /// <param name="s">The text, used up to its end.</param>
    /// <param name="units">The units it may use.</param>
    /// <param name="result">The figure.</param>
    /// <param name="error">What is wrong, where and what was expected; its code is None on success.</param>
    public static bool TryParse(ReadOnlySpan<char> s, UnitSet units, out Figure result, out ParseError error)
    {
        ArgumentNullException.ThrowIfNull(units);
        var reader = new FigureReader(s, units);
        bool read = reader.TryReadWhole(out result);
        error = reader.Error;
        return read;
    }

    /// <summary>Reads a figure from UTF-8, or says why not; positions count bytes.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, UnitSet, out Figure, out ParseError)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="units">The units it may use.</param>
    /// <param name="result">The figure.</param>
    /// <param name="error">What is wrong, where and what was expected.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, UnitSet units, out Figure result, out ParseError error)
    {
        ArgumentNullException.ThrowIfNull(units);
        char[]? rented = null;
        Span<char> chars = utf8Text.Length <= StackChars
            ? stackalloc char[StackChars]
            : rented = ArrayPool<char>.Shared.Rent(utf8Text.Length);
        int length = Encoding.UTF8.GetChars(utf8Text, chars);
        var reader = new FigureReader(chars[..length], units);
        bool read = reader.TryReadWhole(out result);
        error = InBytes(reader.Error, chars[..length]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return read;
    }

    /// <summary>
    /// Reads the longest figure at the start of a text: the grammar of <see cref="Parse(string, IFormatProvider?)"/>
    /// without the demand that nothing follows. What a reader of prose calls at a number or a bound word.
    /// </summary>
    /// <param name="text">A text that starts with a number or a bound word.</param>
    /// <param name="units">The units it may use.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="consumed">How many characters it takes.</param>
    /// <returns>False where the text does not start with a figure.</returns>
    /// <example><code>Figure.TryReadPrefix("超50万辆，同比增长", UnitSet.Standard, out var f, out int n) // 超50万辆, n = 5</code></example>
    public static bool TryReadPrefix(ReadOnlySpan<char> text, UnitSet units, out Figure figure, out int consumed)
    {
        ArgumentNullException.ThrowIfNull(units);
        var reader = new FigureReader(text, units);
        bool read = reader.TryReadPrefix(out figure);
        consumed = read ? reader.Position : 0;
        return read;
    }

    /// <summary>Reads the longest figure at the start of a text, and says where its parts stand in it.</summary>
    /// <inheritdoc cref="TryReadPrefix(ReadOnlySpan{char}, UnitSet, out Figure, out int)"/>
    /// <param name="text">A text that starts with a number or a bound word.</param>
    /// <param name="units">The units it may use.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="consumed">How many characters it takes.</param>
    /// <param name="parts">Where bound words, number and unit stand.</param>
    // Not in line: the room the reader needs would be cleared by every caller, also where it reads nothing.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryReadPrefix(ReadOnlySpan<char> text, UnitSet units, out Figure figure, out int consumed, out FigureParts parts)
    {
        ArgumentNullException.ThrowIfNull(units);
        var reader = new FigureReader(text, units);
        bool read = reader.TryReadPrefix(out figure, out parts);
        consumed = read ? reader.Position : 0;
        return read;
    }

    private static ParseError InBytes(ParseError error, ReadOnlySpan<char> text)
    {
        if (error.Code == ParseErrorCode.None)
            return error;
        int start = Encoding.UTF8.GetByteCount(text[..error.Position]);
        int length = Encoding.UTF8.GetByteCount(text.Slice(error.Position, error.Length));
        return error with { Position = start, Length = length };
    }
}
