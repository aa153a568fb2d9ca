namespace Indicators;

public readonly partial struct Figure : ISpanFormattable, IUtf8SpanFormattable, IWrittenText
{
    /// <summary>
    /// The figure in canonical Chinese: bound word, number, unit. The wording it was published in is <see cref="Literal"/>.
    /// </summary>
    public override string ToString() => ToString(Language.Chinese);

    /// <summary>
    /// The figure in a language: 超50万辆, CNY 1.25 trillion. It reads back as the same statement; where its digits alone
    /// would say another resolution, brackets say it: 86000家（精确到100家）, CNY 370 thousand (to the nearest 10,000).
    /// </summary>
    public string ToString(Language language) => UnitText.ToString(this, language);

    /// <summary>
    /// Number, unit and bound, and no word on the resolution: for a label, a column that scripts read, or what is decreed.
    /// It may read back coarser or finer than it is: 86000家 for a figure resolved to 100家.
    /// </summary>
    /// <param name="language">The language to write in.</param>
    public string ToLabel(Language language) => UnitText.ToString(new FigureLabel(this), language);

    /// <summary>
    /// The figure by a format: null, "" or "zh" Chinese, "en" English; "F1" or "N1" with one decimal at most, 四舍五入 as by
    /// <see cref="Round"/>, N with a comma between thousands; "en:N1" the same in English. Digits that were not published do not appear.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="formatProvider">Not consulted: figures are written the same under every culture.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumericFormat.TryRead(format, out NumericFormat number)
            ? number.Grouped(Round(Unit, number.Decimals, MidpointRounding.AwayFromZero).ToLabel(number.Language))
            : ToString(FigureWriter.LanguageOf(format));

    /// <summary>
    /// Writes the figure into a span; false where it does not fit. Formats as for <see cref="ToString(string?, IFormatProvider?)"/>.
    /// </summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        NumericFormat.TryRead(format, out _)
            ? UnitText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten)
            : UnitText.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Writes the figure as UTF-8; false where it does not fit.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        NumericFormat.TryRead(format, out _)
            ? UnitText.TryCopy(ToString(format.ToString(), provider), utf8Destination, out bytesWritten)
            : UnitText.TryFormat(this, utf8Destination, out bytesWritten, format);

    bool IWrittenText.TryWrite(ref FigureWriter writer, Language language) => writer.TryWrite(this, language);
}
