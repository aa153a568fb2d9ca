namespace Indicators.Desk;

/// <summary>
/// How exact numbers are rounded where a person reads them, or a number of a JSON text must end. Named by the caller, told beside the
/// numbers.
/// </summary>
/// <param name="Decimals">Digits after the decimal point, 0 to 28.</param>
/// <param name="Mode">How a value between two results is rounded.</param>
public sealed record NumberRounding(int Decimals, MidpointRounding Mode)
{
    /// <summary>Two decimals, half away from zero (四舍五入).</summary>
    public static NumberRounding TwoDecimals { get; } = new(2, MidpointRounding.AwayFromZero);
}
