namespace Indicators;

public readonly partial struct Figure : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The figure in canonical Chinese: bound word, number, unit. The wording it was published in is <see cref="Literal"/>.</summary>
    public override string ToString() => ToString(Language.Chinese);

    /// <summary>
    /// The figure in a language: 超50万辆, CNY 1.25 trillion. It reads back as the same statement; where its digits alone
    /// would say another resolution, brackets say it: 86000家（精确到100家）, CNY 370 thousand (to the nearest 10,000).
    /// </summary>
    public string ToString(Language language) => ToString(language, withResolution: true);

    /// <summary>
    /// Number, unit and bound, and no word on the resolution: for a label, a column that scripts read, or what is decreed.
    /// It may read back coarser or finer than it is: 86000家 for a figure resolved to 100家.
    /// </summary>
    /// <param name="language">The language to write in.</param>
    public string ToLabel(Language language) => ToString(language, withResolution: false);

    private string ToString(Language language, bool withResolution)
    {
        Span<char> buffer = stackalloc char[StackChars];
        var writer = new FigureWriter(buffer);
        if (writer.TryWrite(this, language, withResolution))
            return writer.Text.Written.ToString();
        return FormatLong(this, language, withResolution);
    }

    /// <summary>The figure by a format: null, "" or "zh" Chinese, "en" English.</summary>
    /// <param name="format">The format.</param>
    /// <param name="formatProvider">Not consulted: figures are written the same under every culture.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(FigureWriter.LanguageOf(format));

    /// <summary>Writes the figure into a span; false where it does not fit. Formats as for <see cref="ToString(string?, IFormatProvider?)"/>.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        var writer = new FigureWriter(destination);
        bool fits = writer.TryWrite(this, FigureWriter.LanguageOf(format));
        charsWritten = fits ? writer.Text.Length : 0;
        return fits;
    }

    /// <summary>Writes the figure as UTF-8; false where it does not fit.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Language language = FigureWriter.LanguageOf(format);
        if (TryFormat(utf8Destination, stackalloc char[StackChars], language, out bytesWritten))
            return true;
        // There is never more UTF-16 than UTF-8.
        return utf8Destination.Length > StackChars && TryFormat(utf8Destination, new char[utf8Destination.Length], language, out bytesWritten);
    }

    private bool TryFormat(Span<byte> utf8Destination, Span<char> buffer, Language language, out int bytesWritten)
    {
        var writer = new FigureWriter(buffer);
        bytesWritten = 0;
        return writer.TryWrite(this, language) && writer.Text.TryGetUtf8(utf8Destination, out bytesWritten);
    }

    /// <summary>Units of one's own may have names of any length.</summary>
    private static string FormatLong(Figure figure, Language language, bool withResolution)
    {
        for (int size = StackChars * 4; ; size *= 4)
        {
            var writer = new FigureWriter(new char[size]);
            if (writer.TryWrite(figure, language, withResolution))
                return writer.Text.Written.ToString();
        }
    }
}
