namespace Indicators;

public readonly partial struct Quantity : ISpanFormattable, IUtf8SpanFormattable, IWrittenText
{
    /// <summary>The number without trailing zeros, and the unit: 6200亿元.</summary>
    public override string ToString() => ToString(Language.Chinese);

    /// <summary>The quantity in a language: 6200亿元, CNY 620 billion.</summary>
    public string ToString(Language language) => UnitText.ToString(this, language);

    /// <summary>
    /// The quantity by a format: null, "" or "zh" Chinese, "en" English; "F1" or "N1" with one decimal, 四舍五入, N with a comma
    /// between thousands; "en:N1" the same in English.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="formatProvider">Not consulted: quantities are written the same under every culture.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        NumericFormat.TryRead(format, out NumericFormat number)
            ? number.Grouped(new Figure(In(Unit, number.Decimals, MidpointRounding.AwayFromZero))
                .WithResolution(new Quantity(ExactDecimal.PowerOfTen(-number.Decimals), Unit)).ToLabel(number.Language))
            : ToString(FigureWriter.LanguageOf(format));

    /// <summary>Writes the quantity into a span; false where it does not fit.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        NumericFormat.TryRead(format, out _)
            ? UnitText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten)
            : UnitText.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Writes the quantity as UTF-8; false where it does not fit.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        NumericFormat.TryRead(format, out _)
            ? UnitText.TryCopy(ToString(format.ToString(), provider), utf8Destination, out bytesWritten)
            : UnitText.TryFormat(this, utf8Destination, out bytesWritten, format);

    bool IWrittenText.TryWrite(ref FigureWriter writer, Language language) => writer.TryWrite(this, language);
}
