using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>The number of a scheme with its range over everything baseline and value may be, by <see cref="Corners"/>.</summary>
/// <remarks>All the numbers of the schemes rise with the value in the wanted direction; how they move with the baseline each function says.</remarks>
internal static class BoxExtremes
{
    /// <summary>The number with its range; absent ends where the value has none.</summary>
    /// <param name="function">The number for a value and a baseline; null where it is undefined.</param>
    /// <param name="baseline">The baseline, bounded on both sides.</param>
    /// <param name="value">The value.</param>
    /// <param name="sign">+1 where the number rises with the value, −1 where it falls.</param>
    /// <param name="result">The number and its range.</param>
    /// <returns>False where the number is undefined at a corner.</returns>
    public static bool TryFind<TFunction>(TFunction function, ValueRange baseline, ValueRange value, int sign, out Measure result)
        where TFunction : struct, ICornerFunction
    {
        result = Measure.Of(Corners.Evaluate(function, value, baseline, sign > 0 ? Slope.Rising : Slope.Falling));
        bool hasPoint = value.Point is not null && baseline.Point is not null;
        (decimal? least, decimal? greatest) = sign > 0 ? (value.Low, value.High) : (value.High, value.Low);
        bool isDefined = (!hasPoint || result.Value is not null) && (least is null || result.Low is not null) && (greatest is null || result.High is not null);
        if (!isDefined)
            result = default;
        return isDefined;
    }
}
