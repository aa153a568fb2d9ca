using Indicators.Progress;
using NodaTime;

namespace Indicators.Desk;

/// <summary>A verdict that a release turned, by figures of periods that had been published before.</summary>
public sealed record TurnedVerdict
{
    internal TurnedVerdict(Target target, LocalDate asOf, ProgressStatusSet before, ProgressStatusSet after, LocalDate on)
    {
        Target = target;
        AsOf = asOf;
        Before = before;
        After = after;
        On = on;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The day looked at: the end of the newest period known before the release.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The verdict by what was known the day before.</summary>
    public ProgressStatusSet Before { get; }

    /// <summary>The verdict by what was known on the day.</summary>
    public ProgressStatusSet After { get; }

    /// <summary>The day of the release.</summary>
    public LocalDate On { get; }
}
