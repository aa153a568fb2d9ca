namespace Indicators;

/// <summary>What a target starts from: a period, and where the plan prints it its value, as it was known then.</summary>
/// <remarks>
/// Immutable, equal by value. The value is the plan's own: a later revision is an observation of the series and does not
/// move the goal.
/// </remarks>
/// <param name="Period">The period started from.</param>
public sealed record Baseline(TimePeriod Period)
{
    /// <summary>The value as the plan prints it; null where it prints none.</summary>
    public Figure? Value { get; init; }

    /// <summary>The id of the source of the value; or null.</summary>
    public string? SourceId { get; init => field = Identifier.RequireOrNull(value, nameof(SourceId)); }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }
}
