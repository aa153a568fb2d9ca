namespace Indicators.Progress;

/// <summary>Sums of weights that lose no digit: only so does it not matter in which order partial results are merged.</summary>
internal static class ExactWeight
{
    public static decimal Add(decimal left, decimal right) => ExactDecimal.TryAdd(left, right, out decimal sum)
        ? sum
        : throw new OverflowException($"The weights {left} and {right} have no exact sum; give weights with fewer digits.");

    public static decimal Require(decimal weight, string parameter) => weight > 0m
        ? weight
        : throw new ArgumentOutOfRangeException(parameter, weight,
            "A weight is positive; leave a target out instead of weighing it nothing.");
}
