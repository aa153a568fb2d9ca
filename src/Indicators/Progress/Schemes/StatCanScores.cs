namespace Indicators.Progress;

/// <summary>The score functions of Statistics Canada, with its rounded constants: its published scores are made with them.</summary>
internal static class StatCanScores
{
    /// <summary>With a target: 0.95 ↦ 2.5, 0.6 ↦ 0, 0 ↦ −2.5.</summary>
    public static decimal OfRatio(decimal ratio) => ratio switch
    {
        // Cut before multiplying: a ratio may be too large to multiply.
        >= 2m => 5m,
        >= 0.6m => Math.Min((7.1429m * ratio) - 4.2857m, 5m),
        <= -1m => -5m,
        _ => Math.Max((4.1667m * ratio) - 2.5m, -5m),
    };

    /// <summary>Without a target: 1.5 % of growth a year ↦ 2.5, 0.5 % ↦ 0, none ↦ −2.5; near a limit, C times as much.</summary>
    public static decimal OfGrowth(decimal growth, decimal factor)
    {
        if (growth < 0m)
            return growth <= -1m ? -5m : Math.Max((125m * growth) - 2.5m, -5m);
        if (factor == 0m || growth >= 0.02m * factor)
            return 5m;
        if (growth >= 0.015m * factor)
            return (500m * growth / factor) - 5m;
        return growth >= 0.005m * factor ? (250m * growth / factor) - 1.25m : (500m * growth / factor) - 2.5m;
    }
}
