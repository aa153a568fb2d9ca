namespace Indicators.Tables.Checks;

/// <summary>Values some indicators cannot have: PMI − 50 under the head PMI, a price index of 1.02.</summary>
internal static class Plausible
{
    private static readonly (string Word, decimal Low, decimal High)[] Rows =
    [
        ("PMI", 20, 80), ("采购经理指数", 20, 80),
    ];

    /// <summary>Indices over the year or month before leave this range in no office's table.</summary>
    private const decimal LowestMovingIndex = 20, HighestMovingIndex = 1000;

    /// <summary>The range a level must lie in; null where nothing is known of it.</summary>
    public static (decimal Low, decimal High)? RangeOf(string indicator, IndexBase? based)
    {
        foreach ((string word, decimal low, decimal high) in Rows)
        {
            if (indicator.Contains(word, StringComparison.OrdinalIgnoreCase))
                return (low, high);
        }

        return based is { Period: null } ? (LowestMovingIndex, HighestMovingIndex) : null;
    }
}
