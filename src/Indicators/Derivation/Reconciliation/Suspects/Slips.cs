using System.Globalization;

namespace Indicators.Derivation;

/// <summary>The slips that are thought of: scale and decimal point, sign, digits.</summary>
internal static class Slips
{
    private static readonly (decimal Factor, string Text)[] Scales =
    [
        (10m, "10"), (100m, "100"), (1000m, "1000"), (10_000m, "10⁴"), (100_000_000m, "10⁸"),
        (0.1m, "1/10"), (0.01m, "1/100"), (0.001m, "1/1000"), (0.0001m, "10⁻⁴"), (0.00000001m, "10⁻⁸"),
    ];

    /// <summary>Scales and signs: few, and each unlikely to fit by chance.</summary>
    public static IEnumerable<Slip> Coarse(Term term, PublishedValue statement)
    {
        Interval said = term.SoftOf(statement);
        foreach ((decimal factor, string text) in Scales)
            yield return new Slip(said.Times(factor), HintText.Scale(statement, text));
        if (statement.Figure.Amount != 0m)
            yield return new Slip(-said, HintText.Sign(statement));
    }

    /// <summary>One digit another, or two neighbours exchanged; or only those.</summary>
    public static IEnumerable<Slip> OfDigits(Term term, PublishedValue statement, FigureReading reading = FigureReading.Soft,
        bool exchanged = false)
    {
        Figure figure = statement.Figure;
        if (figure.IsRange || UnitFactors.Between(term.Unit, figure.Unit) is not { } factor)
            yield break;
        string digits = figure.Amount.ToString(CultureInfo.InvariantCulture);
        foreach (string other in exchanged ? Exchanges(digits) : Variants(digits))
        {
            if (decimal.TryParse(other, CultureInfo.InvariantCulture, out decimal amount)
                && CheckedDecimal.Times(CheckedDecimal.Plus(amount, -figure.Amount), factor) is { } by)
                yield return new Slip(figure.IntervalIn(term.Unit, reading).Plus(by),
                    HintText.Digit(statement, other + figure.Unit.Symbol));
        }
    }

    /// <summary>The slip that makes one statement of a value from another; null where there is none.</summary>
    public static LocalizedText? Between(Term term, PublishedValue stray, PublishedValue holding)
    {
        if (stray.Figure is not { Bound: Bound.Exact, IsRange: false } || holding.Figure is not { Bound: Bound.Exact, IsRange: false })
            return null;
        if (OfScale(term, stray, holding) is { } hint)
            return hint;
        string text = holding.Figure.Amount.ToString(CultureInfo.InvariantCulture);
        string mine = stray.Figure.Amount.ToString(CultureInfo.InvariantCulture);
        bool sameUnit = holding.Figure.Unit == stray.Figure.Unit && Variants(mine).Contains(text);
        return sameUnit ? HintText.Digit(stray, text + holding.Figure.Unit.Symbol) : null;
    }

    private static LocalizedText? OfScale(Term term, PublishedValue stray, PublishedValue holding)
    {
        decimal? said = stray.Figure.Quantity.AmountOrNull(term.Unit);
        decimal? wanted = holding.Figure.Quantity.AmountOrNull(term.Unit);
        if (said is null || wanted is null)
            return null;
        if (said == -wanted)
            return HintText.Sign(stray);
        foreach ((decimal factor, string text) in Scales)
        {
            if (CheckedDecimal.Times(said, factor) == wanted)
                return HintText.Scale(stray, text);
        }

        return null;
    }

    private static IEnumerable<string> Variants(string digits)
    {
        for (int i = 0; i < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i]))
                continue;
            for (char digit = '0'; digit <= '9'; digit++)
            {
                if (digit != digits[i] && !(digit == '0' && i == 0 && digits.Length > 1))
                    yield return string.Concat(digits.AsSpan(0, i), [digit], digits.AsSpan(i + 1));
            }
        }

        foreach (string exchanged in Exchanges(digits))
            yield return exchanged;
    }

    /// <summary>Two neighbouring digits exchanged, the decimal point left where it is.</summary>
    private static IEnumerable<string> Exchanges(string digits)
    {
        int[] places = [.. Enumerable.Range(0, digits.Length).Where(place => char.IsAsciiDigit(digits[place]))];
        for (int i = 0; i + 1 < places.Length; i++)
        {
            char[] exchanged = digits.ToCharArray();
            (exchanged[places[i]], exchanged[places[i + 1]]) = (exchanged[places[i + 1]], exchanged[places[i]]);
            if (digits[places[i]] != digits[places[i + 1]])
                yield return new string(exchanged);
        }
    }
}
