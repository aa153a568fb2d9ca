namespace Indicators;

/// <summary>
/// Chooses the English word for a number with a Chinese scale: 6200亿 is 620 billion. A number without a scale is written
/// out in full.
/// </summary>
internal static class EnglishScale
{
    private const int MostDecimals = 28;

    /// <summary>trillion, billion, million, thousand, none: as powers of ten.</summary>
    private static ReadOnlySpan<byte> Falling => [12, 9, 6, 3, 0];

    /// <summary>The largest word that leaves at least one before the point, or a larger one where the trailing zeros need it.</summary>
    /// <param name="amount">The number, in units of <paramref name="written"/>; of a range, the upper end.</param>
    /// <param name="other">The lower end of a range, which gets the same word; else the number again.</param>
    /// <param name="written">The scale it was written with.</param>
    /// <param name="decimals">The decimals it is firm to in that scale; negative where integer digits are soft.</param>
    /// <param name="scale">The scale whose word is chosen.</param>
    /// <returns>False where the two ends of a range have no word in common in which both can be written without losing digits or
    /// places.</returns>
    public static bool TryChoose(decimal amount, decimal other, UnitScale written, int decimals, out UnitScale scale)
    {
        scale = UnitScale.One;
        if (written == UnitScale.One)
            return true;
        int chosen = Fitting(amount, other, written, decimals);
        if (chosen < 0)
            return false;
        // 0.50亿 as 50 million would no longer say that the zero was written: it is 0.050 billion.
        while (chosen > 0 && LosesZeros(amount, other, (int)written - Falling[chosen], decimals)
            && CanWrite(amount, other, (int)written - Falling[chosen - 1]))
            chosen--;
        scale = (UnitScale)Falling[chosen];
        return true;
    }

    /// <summary>
    /// The word that leaves at least one before the point, or else the smallest; none in which the last firm place is finer than a decimal
    /// has.
    /// </summary>
    private static int Fitting(decimal amount, decimal other, UnitScale written, int decimals)
    {
        int smallest = -1;
        for (int i = 0; i < Falling.Length; i++)
        {
            int places = (int)written - Falling[i];
            if (decimals - places > MostDecimals || !CanWrite(amount, other, places))
                continue;
            smallest = i;
            ExactDecimal.TryShift(amount, places, out decimal scaled);
            if (Math.Abs(scaled) >= 1m)
                return i;
        }

        return smallest;
    }

    private static bool CanWrite(decimal amount, decimal other, int places) =>
        ExactDecimal.TryShift(amount, places, out _) && ExactDecimal.TryShift(other, places, out _);

    /// <summary>True where trailing zeros of integers would be read as rounding though they are firm.</summary>
    private static bool LosesZeros(decimal amount, decimal other, int places, int decimals)
    {
        int kept = decimals - places;
        return kept is <= 0 and > -28
            && ((amount == 0m && other == 0m) ? kept < 0 : EndsInZeros(amount, places, 1 - kept) && EndsInZeros(other, places, 1 - kept));
    }

    private static bool EndsInZeros(decimal amount, int places, int zeros) =>
        ExactDecimal.TryShift(amount, places, out decimal scaled) && scaled % ExactDecimal.PowerOfTen(zeros) == 0m;
}
