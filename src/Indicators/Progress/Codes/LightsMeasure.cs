namespace Indicators.Progress;

/// <summary>The number an office's lights are cut from.</summary>
public enum LightsMeasure
{
    /// <summary>The schedule index p/τ: 1 is up with the time gone.</summary>
    Index = 0,

    /// <summary>The lead p − τ: 0 is up with the time gone, −0.05 is five points behind.</summary>
    Lead,

    /// <summary>The completion p: 1 is the goal.</summary>
    Completion,
}
