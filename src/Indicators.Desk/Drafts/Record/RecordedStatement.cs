using NodaTime;

namespace Indicators.Desk.Drafts.Record;

/// <summary>One figure of the record as a text would state it: an observation, or what a target asks for.</summary>
/// <param name="Series">Whose figure it is.</param>
/// <param name="Form">How it speaks of the indicator.</param>
/// <param name="Period">The period of the observation, the year or span of the target; null where it is not stated.</param>
/// <param name="Figure">The figure, with its sign.</param>
internal sealed record RecordedStatement(SeriesKey Series, StatementForm Form, TimePeriod? Period, Figure Figure)
{
    /// <summary>The observation; null for a target.</summary>
    public Observation? Observation { get; init; }

    /// <summary>The target; null for an observation.</summary>
    public Target? Target { get; init; }

    /// <summary>From when on it was public; null where that is not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    public string? SourceId => Observation?.SourceId ?? Target?.SourceId;
}
