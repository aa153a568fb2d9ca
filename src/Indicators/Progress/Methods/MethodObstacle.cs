namespace Indicators.Progress.Methods;

/// <summary>Why a method gives no number.</summary>
internal enum MethodObstacle
{
    /// <summary>It gives one.</summary>
    None = 0,

    /// <summary>Baseline and threshold are equal, or may be within the rounding, or the baseline lies inside a range of targets: there is no way to go.</summary>
    NoWay,

    /// <summary>The value may be on either side of the threshold, or is certainly beyond it: there is nothing left to go, or it cannot be told.</summary>
    MayBeReached,

    /// <summary>A value, baseline, threshold or comparison figure may be zero, or has the other sign: ratios and logarithms have no meaning there.</summary>
    CrossesZero,

    /// <summary>The baseline or a figure compared with has a bound only: one end is missing.</summary>
    Unbounded,

    /// <summary>No time lies between the baseline and the value, or between the baseline and the due date.</summary>
    NoTimeElapsed,

    /// <summary>No time is left until the due date.</summary>
    NoTimeLeft,

    /// <summary>The value is that of the baseline, or may be within the rounding: there is no pace to compare with.</summary>
    NoMovement,

    /// <summary>The indicator moves away from the threshold; it is never reached this way.</summary>
    MovesAway,

    /// <summary>Fewer values than the method needs.</summary>
    TooFewValues,

    /// <summary>A number would be beyond what a decimal holds.</summary>
    TooLarge,
}
