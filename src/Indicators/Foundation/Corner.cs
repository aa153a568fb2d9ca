namespace Indicators;

/// <summary>A function at a value and a baseline, and which way it slopes there.</summary>
/// <param name="Number">The number; null where it is beyond what one can hold.</param>
/// <param name="SlopeSign">The sign of its slope in the baseline; 0 where that is level, or beyond measure.</param>
internal readonly record struct Corner(decimal? Number, int SlopeSign);
