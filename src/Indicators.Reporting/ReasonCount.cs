namespace Indicators.Reporting;

/// <summary>How many targets cannot be assessed for a reason.</summary>
public sealed record ReasonCount
{
    internal ReasonCount(Obstacle reason, int count)
    {
        Reason = reason;
        Count = count;
    }

    /// <summary>The reason.</summary>
    public Obstacle Reason { get; }

    /// <summary>How many.</summary>
    public int Count { get; }
}
