using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Indicators;

public readonly partial struct TimePeriod : ISpanParsable<TimePeriod>, IUtf8SpanParsable<TimePeriod>
{
    /// <summary>No period is written with more characters than this; longer UTF-8 input is refused unread.</summary>
    private const int LongestText = 128;

    /// <summary>
    /// Reads a period in SDMX/ISO text (2024, 2024-S1, 2024Q3, 202409, 2024-W09, 2024-01-01/P9M, 2021/2025 …) or in
    /// Chinese (2024年前三季度, 2024年1—9月, “十四五”时期, 2023年底 …), with white space around it or not.
    /// </summary>
    /// <param name="s">The text. A word relative to a document (去年, 9月) needs the overload with a document date.</param>
    /// <param name="provider">Not consulted: a period reads the same in every culture.</param>
    /// <exception cref="ParseException">The text is no period; the error says what, where, and what was expected.</exception>
    public static TimePeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static TimePeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Read(s, null);

    /// <summary>Reads a period as <see cref="Parse(string, IFormatProvider?)"/> does, from UTF-8.</summary>
    /// <exception cref="ParseException">The text is no period; positions count in the decoded text.</exception>
    public static TimePeriod Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null)
    {
        if (TryParse(utf8Text, provider, out TimePeriod period))
            return period;
        string text = Encoding.UTF8.GetString(utf8Text);
        // What decodes only with replacement characters, or is longer than any period, fails as text too.
        _ = TryRead(text, null, out _, out ParseError error);
        throw new ParseException(text, error.Code == ParseErrorCode.None ? new ParseError(ParseErrorCode.PeriodExpected, 0) : error);
    }

    /// <summary>
    /// Reads a period that may be relative to the document it stands in: 去年, 上年末, 本月, 前三季度, 9月, 年底, 目前.
    /// </summary>
    /// <param name="text">The text; everything that <see cref="Parse(string, IFormatProvider?)"/> reads, and relative words.</param>
    /// <param name="documentDate">
    /// The date of the document. A year that is not written is its year; 目前, 当前 and 截至目前 are its month; …以来 ends
    /// with its month; 去年同期 is its month a year earlier.
    /// </param>
    /// <exception cref="ParseException">The text is no period.</exception>
    /// <example><code>TimePeriod.Parse("上年末", new DateOnly(2024, 10, 24))   // 2023-12-31</code></example>
    public static TimePeriod Parse(ReadOnlySpan<char> text, DateOnly documentDate) => Read(text, documentDate);

    /// <summary>Reads a period as <see cref="Parse(string, IFormatProvider?)"/> does; false where that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out TimePeriod result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out TimePeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimePeriod result) =>
        TryRead(s, null, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out TimePeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out TimePeriod result) => TryRead(s, null, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out TimePeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TimePeriod result) =>
        TryRead(s, null, out result, out _);

    /// <summary>Reads a period and says what is wrong where there is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out TimePeriod result, out ParseError error) =>
        TryRead(s, null, out result, out error);

    /// <summary>Reads a period from UTF-8; false where <see cref="Parse(ReadOnlySpan{byte}, IFormatProvider?)"/> would throw.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out TimePeriod result)
    {
        Span<char> text = stackalloc char[LongestText];
        result = default;
        return Utf8.ToUtf16(utf8Text, text, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done
            && TryRead(text[..length], null, out result, out _);
    }

    /// <summary>
    /// Reads a period that may be relative to a document, as <see cref="Parse(ReadOnlySpan{char}, DateOnly)"/> does; false
    /// where that would throw.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, DateOnly documentDate, out TimePeriod result) =>
        TryRead(text, documentDate, out result, out _);

    /// <summary>Reads a period that may be relative to a document and says what is wrong where there is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, DateOnly documentDate, out TimePeriod result, out ParseError error) =>
        TryRead(text, documentDate, out result, out error);

    private static TimePeriod Read(ReadOnlySpan<char> text, DateOnly? documentDate) =>
        TryRead(text, documentDate, out TimePeriod period, out ParseError error)
            ? period
            : throw new ParseException(text.ToString(), error);
}
