using System.Text;

namespace Indicators;

/// <summary>The text of values with a unit: into strings and spans, from strings and UTF-8, by one piece of code for all of them.</summary>
internal static class UnitText
{
    /// <summary>Enough for nearly every value; units of one's own may have names of any length.</summary>
    private const int StackChars = 256;

    public static string ToString<T>(T value, Language language)
        where T : struct, IWrittenText
    {
        Span<char> buffer = stackalloc char[StackChars];
        var writer = new FigureWriter(buffer);
        return value.TryWrite(ref writer, language) ? writer.Text.Written.ToString() : ToLongString(value, language);
    }

    public static bool TryFormat<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
        where T : struct, IWrittenText
    {
        var writer = new FigureWriter(destination);
        bool fits = value.TryWrite(ref writer, FigureWriter.LanguageOf(format));
        charsWritten = fits ? writer.Text.Length : 0;
        return fits;
    }

    public static bool TryFormat<T>(T value, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format)
        where T : struct, IWrittenText
    {
        Language language = FigureWriter.LanguageOf(format);
        if (TryFormat(value, utf8Destination, stackalloc char[StackChars], language, out bytesWritten))
            return true;
        // There is never more UTF-16 than UTF-8.
        return utf8Destination.Length > StackChars
            && TryFormat(value, utf8Destination, new char[utf8Destination.Length], language, out bytesWritten);
    }

    /// <summary>A text that is there already, into a span; false where it does not fit.</summary>
    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryCopy(string text, Span<byte> utf8Destination, out int bytesWritten)
    {
        bool fits = Encoding.UTF8.GetByteCount(text) <= utf8Destination.Length;
        bytesWritten = fits ? Encoding.UTF8.GetBytes(text, utf8Destination) : 0;
        return fits;
    }

    public static T Parse<T>(ReadOnlySpan<char> s, IFormatProvider? provider)
        where T : struct, IReadText<T> =>
        T.TryParse(s, UnitSet.Of(provider), out T value, out ParseError error) ? value : throw new ParseException(s.ToString(), error);

    public static T Parse<T>(string s, IFormatProvider? provider)
        where T : struct, IReadText<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse<T>(s.AsSpan(), provider);
    }

    public static T Parse<T>(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        where T : struct, IReadText<T> =>
        T.TryParse(utf8Text, UnitSet.Of(provider), out T value, out ParseError error)
            ? value
            : throw new ParseException(Encoding.UTF8.GetString(utf8Text), error);

    public static bool TryParse<T>(string? s, IFormatProvider? provider, out T value)
        where T : struct, IReadText<T>
    {
        value = default;
        return s is not null && T.TryParse(s.AsSpan(), UnitSet.Of(provider), out value, out _);
    }

    private static bool TryFormat<T>(T value, Span<byte> utf8Destination, Span<char> buffer, Language language, out int bytesWritten)
        where T : struct, IWrittenText
    {
        var writer = new FigureWriter(buffer);
        bytesWritten = 0;
        return value.TryWrite(ref writer, language) && writer.Text.TryGetUtf8(utf8Destination, out bytesWritten);
    }

    private static string ToLongString<T>(T value, Language language)
        where T : struct, IWrittenText
    {
        for (int size = StackChars * 4; ; size *= 4)
        {
            var writer = new FigureWriter(new char[size]);
            if (value.TryWrite(ref writer, language))
                return writer.Text.Written.ToString();
        }
    }
}
