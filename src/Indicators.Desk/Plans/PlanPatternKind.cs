namespace Indicators.Desk;

/// <summary>How what is left is spread over the time that is left.</summary>
public enum PlanPatternKind
{
    /// <summary>The same for every month.</summary>
    Even = 0,

    /// <summary>As the same months of the last years shared their total.</summary>
    Seasonal,

    /// <summary>Through the milestones the target states, evenly between them.</summary>
    Milestones,
}
