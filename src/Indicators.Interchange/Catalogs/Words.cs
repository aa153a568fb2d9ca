namespace Indicators.Interchange;

/// <summary>Kinds and directions by the words a catalogue has for them.</summary>
internal static class Words
{
    public static IndicatorKind? KindOf(string? word) => word switch
    {
        "stock" => IndicatorKind.Stock,
        "flow" => IndicatorKind.Flow,
        "ratio" => IndicatorKind.Ratio,
        "rate" => IndicatorKind.Rate,
        "index" => IndicatorKind.Index,
        "capacity" => IndicatorKind.Capacity,
        "count" => IndicatorKind.Count,
        _ => null,
    };

    public static Direction? DirectionOf(string? word) => word switch
    {
        "increase" => Direction.Increase,
        "decrease" => Direction.Decrease,
        "neutral" => Direction.Neutral,
        _ => null,
    };
}
