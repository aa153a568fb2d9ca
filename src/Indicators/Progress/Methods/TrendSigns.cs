namespace Indicators.Progress.Methods;

/// <summary>Whether an indicator moves the wanted way: on average, and lately.</summary>
/// <param name="Mean">The mean change a year.</param>
/// <param name="Last">The last change.</param>
/// <param name="MeanIsRight">True where the mean is certainly the wanted way, false where it is certainly zero or the other way.</param>
/// <param name="LastIsRight">The same of the last change.</param>
internal readonly record struct TrendSigns(Measure Mean, Measure Last, bool? MeanIsRight, bool? LastIsRight);
