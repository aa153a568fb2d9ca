using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>A corner function that has a threshold, and can be had for another.</summary>
internal interface IThresholdFunction<TSelf> : ICornerFunction
    where TSelf : struct, IThresholdFunction<TSelf>
{
    /// <summary>The same function on another threshold.</summary>
    TSelf On(Threshold other);
}
