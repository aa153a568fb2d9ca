using System.Text;

namespace Indicators;

public readonly partial struct TimePeriod : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>
    /// The SDMX/ISO text: <c>2024</c>, <c>2024-S1</c>, <c>2024-Q3</c>, <c>2024-09</c>, <c>2024-02-27</c>, <c>2024-01-01/P9M</c>.
    /// </summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text in a format.</summary>
    /// <param name="format">
    /// Null or empty for the SDMX/ISO text; <c>zh</c> for Chinese (2024年前三季度); <c>en</c> for English (January–September 2024).
    /// </param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format) => ToString(format, null);

    /// <summary>The text in a format; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="format">Null or empty, <c>zh</c> or <c>en</c>.</param>
    /// <param name="formatProvider">Not consulted: a period reads the same in every culture.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        PeriodTextWriter writer = new(stackalloc char[PeriodTextWriter.Capacity]);
        Write(format, ref writer);
        return writer.Written.ToString();
    }

    /// <summary>The text in Chinese, the language of the figures: 2024年前三季度.</summary>
    public string ToText() => ToText(Language.Chinese);

    /// <summary>The text in a language: 2024年前三季度, January–September 2024.</summary>
    /// <param name="language">The language; its words for months, halves and quarters, in the order of Chinese or English.</param>
    public string ToText(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        PeriodTextWriter writer = new(stackalloc char[PeriodTextWriter.Capacity]);
        Write(language, ref writer);
        return writer.Written.ToString();
    }

    /// <summary>Writes the text in a format; see <see cref="ToString(string?)"/>. False where the destination is too short.</summary>
    /// <exception cref="FormatException">The format is none of the known ones.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        PeriodTextWriter writer = new(stackalloc char[PeriodTextWriter.Capacity]);
        Write(format, ref writer);
        bool fits = writer.Written.TryCopyTo(destination);
        charsWritten = fits ? writer.Written.Length : 0;
        return fits;
    }

    /// <summary>
    /// Writes the text in a format as UTF-8; see <see cref="ToString(string?)"/>. False where the destination is too short.
    /// </summary>
    /// <exception cref="FormatException">The format is none of the known ones.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        PeriodTextWriter writer = new(stackalloc char[PeriodTextWriter.Capacity]);
        Write(format, ref writer);
        return Encoding.UTF8.TryGetBytes(writer.Written, utf8Destination, out bytesWritten);
    }

    private void Write(Language language, ref PeriodTextWriter writer)
    {
        if (language.IsEnglish)
            new EnglishPeriodText(language).Write(this, ref writer);
        else
            new ChinesePeriodText(language).Write(this, ref writer);
    }

    private void Write(ReadOnlySpan<char> format, ref PeriodTextWriter writer)
    {
        switch (format)
        {
            case "":
                CanonicalPeriodText.Write(this, ref writer);
                break;
            case "zh":
                Write(Language.Chinese, ref writer);
                break;
            case "en":
                Write(Language.English, ref writer);
                break;
            default:
                throw new FormatException($"'{format}' is not a format of a {nameof(TimePeriod)}; use zh, en, or none for the SDMX text.");
        }
    }
}
