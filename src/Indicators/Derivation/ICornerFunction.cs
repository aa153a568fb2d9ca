namespace Indicators.Derivation;

/// <summary>
/// A function of a current value and a baseline whose least and greatest values over ranges of both are wanted.
/// </summary>
/// <remarks>Implemented by small structs, so that evaluating corners allocates nothing.</remarks>
internal interface ICornerFunction
{
    /// <summary>The function for exact numbers; null where it is beyond what a number can hold.</summary>
    /// <param name="value">The current value.</param>
    /// <param name="baseline">The baseline.</param>
    decimal? At(decimal value, decimal baseline);

    /// <summary>
    /// The sign of the slope in the baseline, where the function may turn once between two baselines; 0 always, where it
    /// cannot. A function that turns needs a slope whose sign changes at most once.
    /// </summary>
    /// <param name="value">The current value.</param>
    /// <param name="baseline">The baseline.</param>
    int SlopeSign(decimal value, decimal baseline);
}
