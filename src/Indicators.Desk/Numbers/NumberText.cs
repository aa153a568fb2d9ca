namespace Indicators.Desk;

/// <summary>Exact numbers as a person reads them: rounded as asked for, with ≈ where that loses digits, and with their range.</summary>
internal static class NumberText
{
    /// <summary>An amount in its unit with the range rounding leaves: ≈46.19万辆（46.02—46.36）.</summary>
    public static string Amount(RationalRange number, Unit unit, Language language, NumberRounding rounding, bool withRange = true)
    {
        if (number.IsAbsent)
            return "–";
        (decimal? value, decimal? low, decimal? high) = number.Round(rounding.Decimals, rounding.Mode);
        if (value is null)
            return Ends(low, high, unit, language);
        string sign = number.Value == Rational.FromDecimal(value.Value) ? "" : "≈";
        string text = sign + In(value.Value, unit, language);
        return withRange && low is not null && high is not null && !number.IsExact && (low != value || high != value)
            && IsWide(number, rounding)
            ? RecordWordings.Table.ToText("number.range", language, text, End(low.Value, unit, language), End(high.Value, unit, language))
            : text;
    }

    /// <summary>A ratio in percent with a sign: +12.3%.</summary>
    public static string Percent(RationalRange ratio, Language language, NumberRounding rounding, bool withRange = false)
    {
        string text = Amount(ratio * RationalRange.Exactly(100m), StandardUnits.Percent, language, rounding, withRange);
        return ratio.Value is { Sign: > 0 } ? (text.StartsWith('≈') ? "≈+" + text[1..] : "+" + text) : text;
    }

    public static string In(decimal value, Unit unit, Language language) => new Quantity(value, unit).ToString(language);

    public static string Bare(decimal value) =>
        value.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An end of a range beside its number: without the unit, where the language leaves the number as it is.</summary>
    private static string End(decimal value, Unit unit, Language language)
    {
        string whole = In(value, unit, language);
        return whole.StartsWith(Bare(value), StringComparison.Ordinal) ? Bare(value) : whole;
    }

    /// <summary>Less than a step of the rounding is no width worth telling.</summary>
    private static bool IsWide(RationalRange number, NumberRounding rounding) =>
        number is not { High: { } high, Low: { } low }
        || high - low > Rational.Create(1, System.Numerics.BigInteger.Pow(10, rounding.Decimals));

    private static string Ends(decimal? low, decimal? high, Unit unit, Language language) => (low, high) switch
    {
        ({ } from, { } to) => $"{End(from, unit, language)}—{In(to, unit, language)}",
        ({ } from, null) => "≥" + In(from, unit, language),
        (null, { } to) => "≤" + In(to, unit, language),
        _ => "–",
    };
}
