using Indicators.Progress;

namespace Indicators.Desk;

/// <summary>A verdict that turned.</summary>
/// <param name="Target">The target, as it is now.</param>
/// <param name="Older">The verdict before.</param>
/// <param name="Newer">The verdict now.</param>
public sealed record VerdictDifference(Target Target, ProgressStatusSet Older, ProgressStatusSet Newer);
