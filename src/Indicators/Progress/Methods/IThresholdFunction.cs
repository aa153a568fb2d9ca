namespace Indicators.Progress.Methods;

/// <summary>A function of value and baseline that has a threshold, and can be had for another.</summary>
internal interface IThresholdFunction<TSelf> : ITurningFunction
    where TSelf : struct, IThresholdFunction<TSelf>
{
    /// <summary>The same function on another threshold.</summary>
    TSelf On(Threshold other);
}
