namespace Indicators;

/// <summary>
/// A function of a current value and a baseline whose least and greatest values over ranges of both are wanted: it slopes one
/// way in the value, and one way in the baseline.
/// </summary>
/// <remarks>Implemented by small structs, so that evaluating corners allocates nothing.</remarks>
internal interface ICornerFunction
{
    /// <summary>The function for exact numbers; null where it is beyond what a number can hold.</summary>
    /// <param name="value">The current value.</param>
    /// <param name="baseline">The baseline.</param>
    decimal? At(decimal value, decimal baseline);
}
