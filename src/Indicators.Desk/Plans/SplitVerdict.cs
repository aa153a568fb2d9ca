namespace Indicators.Desk;

/// <summary>Whether a goal can be split as asked for.</summary>
public enum SplitVerdict
{
    /// <summary>It is split, and the parts make the whole.</summary>
    Split = 0,

    /// <summary>The floors together exceed the whole.</summary>
    FloorsExceedWhole,

    /// <summary>The ceilings together, with the floors of parts without weight, fall short of the whole.</summary>
    CeilingsFallShort,

    /// <summary>A part's floor lies above its ceiling, or they leave no whole step between them.</summary>
    FloorAboveCeiling,

    /// <summary>The whole is no whole number of steps; the margin is what is over.</summary>
    NoWholeSteps,
}
