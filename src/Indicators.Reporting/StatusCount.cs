using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>How many targets have a status.</summary>
/// <param name="Status">The status; null for those that the figures leave open between several.</param>
/// <param name="Count">How many.</param>
public sealed record StatusCount(ProgressStatus? Status, int Count);
