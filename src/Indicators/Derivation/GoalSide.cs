namespace Indicators.Derivation;

/// <summary>On which side of its threshold a goal is met.</summary>
public enum GoalSide
{
    /// <summary>At or above the threshold.</summary>
    AtLeast = 0,

    /// <summary>At or below the threshold.</summary>
    AtMost,

    /// <summary>Between two thresholds.</summary>
    Within,
}
