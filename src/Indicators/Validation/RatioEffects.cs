namespace Indicators.Validation;

/// <summary>
/// The effects of Hidiroglou and Berthelot: ratios made symmetric about their median, weighed by size, and how far from the
/// median one may lie.
/// </summary>
/// <remarks>
/// r = x(t)/x(t−1); s = 1 − m/r below the median m and r/m − 1 from it on; E = s·max(x(t), x(t−1))^U. Outside
/// [M − C·max(M − Q1, |A·M|), M + C·max(Q3 − M, |A·M|)] of the quartiles of E a ratio is out of line. Quartiles lie between
/// two values in proportion (the common definition, number 7 of Hyndman and Fan).
/// </remarks>
internal sealed class RatioEffects
{
    private const int Hundred = 100;

    private readonly decimal[] _effects;
    private readonly decimal[] _sizes;

    private RatioEffects(RatioToLastPeriod options, decimal[] ratios, decimal[] sizes)
    {
        _sizes = sizes;
        Ratios = ratios;
        Median = Quantile([.. ratios.Order()], 2);
        _effects = [.. ratios.Zip(sizes, (ratio, size) => Symmetric(ratio) * size)];
        decimal[] ordered = [.. _effects.Order()];
        decimal middle = Quantile(ordered, 2), least = Math.Abs(options.Floor * middle);
        Low = middle - (options.Width * Math.Max(middle - Quantile(ordered, 1), least));
        High = middle + (options.Width * Math.Max(Quantile(ordered, 3) - middle, least));
    }

    /// <summary>x(t)/x(t−1) of each subject.</summary>
    public IReadOnlyList<decimal> Ratios { get; }

    /// <summary>m: the median of the ratios.</summary>
    public decimal Median { get; }

    /// <summary>The least effect that is in line.</summary>
    public decimal Low { get; }

    /// <summary>The greatest effect that is in line.</summary>
    public decimal High { get; }

    /// <summary>The effects; null where one is beyond what a decimal holds.</summary>
    /// <param name="options">U, A, C.</param>
    /// <param name="pairs">The figures before and now, all positive and in one unit.</param>
    public static RatioEffects? Of(RatioToLastPeriod options, IReadOnlyList<(decimal Before, decimal Now)> pairs)
    {
        try
        {
            decimal[] sizes = [.. pairs.Select(pair => SizeOf(Math.Max(pair.Before, pair.Now), options.Power))];
            return new RatioEffects(options, [.. pairs.Select(pair => pair.Now / pair.Before)], sizes);
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    /// <summary>True where a subject's effect lies outside what is in line.</summary>
    public bool IsOutOfLine(int subject) => _effects[subject] < Low || _effects[subject] > High;

    /// <summary>The ratios that would be in line for a subject of this size.</summary>
    public (decimal Low, decimal High) InLine(int subject) => (RatioOf(Low / _sizes[subject]), RatioOf(High / _sizes[subject]));

    private static decimal SizeOf(decimal size, decimal power) => RealMath.Growth(size, 1m, (int)(power * Hundred), Hundred) is { } growth
        ? 1m + growth
        : throw new OverflowException();

    /// <summary>Half as much is as far from the median as twice as much.</summary>
    private decimal Symmetric(decimal ratio) => ratio < Median ? 1m - (Median / ratio) : (ratio / Median) - 1m;

    private decimal RatioOf(decimal symmetric) => symmetric < 0m ? Median / (1m - symmetric) : Median * (1m + symmetric);

    /// <summary>The value a number of quarters up the ordered values.</summary>
    private static decimal Quantile(decimal[] ordered, int quarters)
    {
        int position = (ordered.Length - 1) * quarters, below = position / 4;
        decimal rest = (position % 4) / 4m;
        return rest == 0m ? ordered[below] : ordered[below] + (rest * (ordered[below + 1] - ordered[below]));
    }
}
