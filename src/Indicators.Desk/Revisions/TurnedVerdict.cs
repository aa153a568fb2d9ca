using Indicators.Progress;
using NodaTime;

namespace Indicators.Desk;

/// <summary>A verdict that a release turned, by figures of periods that had been published before.</summary>
/// <param name="Target">The target.</param>
/// <param name="AsOf">The day looked at: the end of the newest period known before the release.</param>
/// <param name="Before">The verdict by what was known the day before.</param>
/// <param name="After">The verdict by what was known on the day.</param>
/// <param name="On">The day of the release.</param>
public sealed record TurnedVerdict(Target Target, LocalDate AsOf, ProgressStatusSet Before, ProgressStatusSet After, LocalDate On);
