using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>
/// The least and greatest of a number over everything baseline and value may be.
/// </summary>
/// <remarks>
/// All the numbers of the schemes rise with the value in the wanted direction, so the value is taken at its ends. In the
/// baseline they are monotone too, save for one bend where the rate asked for is exceeded; the ends are therefore
/// followed by a search for a single extremum between them.
/// </remarks>
internal static class BoxExtremes
{
    private const int Steps = 24;

    /// <summary>The number with its range; absent ends where the value has none.</summary>
    /// <param name="number">The number for a baseline and a value; null where it is undefined.</param>
    /// <param name="baseline">The baseline, bounded on both sides.</param>
    /// <param name="value">The value.</param>
    /// <param name="sign">+1 where the number rises with the value, −1 where it falls.</param>
    /// <param name="result">The number and its range.</param>
    /// <returns>False where the number is undefined at a corner.</returns>
    public static bool TryFind(Func<decimal, decimal, decimal?> number, ValueRange baseline, ValueRange value, int sign, out Measure result)
    {
        result = default;
        decimal? point = baseline.Point is { } b && value.Point is { } v ? At(number, b, v) : null;
        if (baseline.Point is not null && value.Point is not null && point is null)
            return false;
        if (!TryEnd(number, baseline, sign > 0 ? value.Low : value.High, lowest: true, out decimal? low)
            || !TryEnd(number, baseline, sign > 0 ? value.High : value.Low, lowest: false, out decimal? high))
            return false;
        // The point is computed on its own; the search may stop a last digit short of it.
        result = new Measure(point, point < low ? point : low, point > high ? point : high);
        return true;
    }

    private static bool TryEnd(Func<decimal, decimal, decimal?> number, ValueRange baseline, decimal? value, bool lowest, out decimal? end)
    {
        end = null;
        if (value is not { } v)
            return true;
        decimal from = baseline.Low!.Value, to = baseline.High!.Value;
        if (At(number, from, v) is not { } first || At(number, to, v) is not { } last)
            return false;
        decimal best = lowest ? Math.Min(first, last) : Math.Max(first, last);
        decimal? inner = from == to ? null : Search(b => At(number, b, v) is { } x ? (lowest ? x : -x) : null, from, to);
        if (inner is { } found)
            best = lowest ? Math.Min(best, found) : Math.Max(best, -found);
        end = best;
        return true;
    }

    private static decimal? At(Func<decimal, decimal, decimal?> number, decimal baseline, decimal value) =>
        CheckedDecimal.Try((number, baseline, value), static of => of.number(of.baseline, of.value));

    /// <summary>The least of a function with one valley, by thirds.</summary>
    private static decimal? Search(Func<decimal, decimal?> function, decimal from, decimal to)
    {
        decimal? least = null;
        for (int i = 0; i < Steps && from < to; i++)
        {
            decimal third = (to - from) / 3m;
            if (function(from + third) is not { } left || function(to - third) is not { } right)
                return least;
            least = Math.Min(least ?? left, Math.Min(left, right));
            if (left <= right)
                to -= third;
            else
                from += third;
        }

        return least;
    }
}
