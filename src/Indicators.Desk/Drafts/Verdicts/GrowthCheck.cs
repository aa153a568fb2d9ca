using System.Globalization;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Holds a growth in percent against two levels, within what the rounding of all three allows.</summary>
internal static class GrowthCheck
{
    private static readonly RationalRange Hundred = RationalRange.Exactly(100m);

    /// <summary>The growth that the levels give, in words; null where the stated one may be right.</summary>
    public static string? Of(Figure growth, Figure level, Figure last)
    {
        if (!growth.TryIn(StandardUnits.Percent, out Figure percent) || level.IsRange || last.IsRange || growth.IsRange
            || level.Dimension != last.Dimension)
            return null;
        RationalRange now = RationalRange.Of(level, last.Unit, FigureReading.Soft),
            then = RationalRange.Of(last, last.Unit, FigureReading.Soft);
        if (!then.IsPositive || now.Low is not { Sign: >= 0 })
            return null;
        RationalRange stated = RationalRange.Of(percent, StandardUnits.Percent, FigureReading.Soft);
        RationalRange computed = Hundred * ((now / then) - RationalRange.Exactly(Rational.One));
        bool isBelow = stated.High < computed.Low, isAbove = stated.Low > computed.High;
        return isBelow || isAbove ? Text(level, last, percent) : null;
    }

    /// <summary>The growth with the decimals of the stated one, of the figures as written; null where it is beyond a decimal.</summary>
    private static string? Text(Figure level, Figure last, Figure percent)
    {
        Rational growth =
            Hundred.Value!.Value * ((level.Quantity.RationalIn(last.Unit) / last.Quantity.RationalIn(last.Unit)) - Rational.One);
        int decimals = Math.Clamp((int)percent.Amount.Scale, 1, 4);
        try
        {
            return growth.Round(decimals, MidpointRounding.AwayFromZero)
                .ToString(string.Create(CultureInfo.InvariantCulture, $"F{decimals}"), CultureInfo.InvariantCulture) + "%";
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
