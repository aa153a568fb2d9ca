namespace Indicators.Validation;

/// <summary>How many digits of a figure carry information: a coincidence of four is unlikely, one of two is not.</summary>
internal static class SignificantDigits
{
    /// <summary>The digits between the first and the last that are not 0.</summary>
    public static int Of(decimal amount)
    {
        decimal number = Math.Abs(amount);
        if (number == 0m)
            return 0;
        while (number != decimal.Truncate(number))
            number *= 10m;
        while (number % 10m == 0m)
            number /= 10m;
        int digits = 0;
        for (; number >= 1m; number = decimal.Truncate(number / 10m))
            digits++;
        return digits;
    }
}
