namespace Indicators.Reporting;

/// <summary>How many targets cannot be assessed for a reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many.</param>
public sealed record ReasonCount(Obstacle Reason, int Count);
