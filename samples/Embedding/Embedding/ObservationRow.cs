using Indicators;
using NodaTime;

namespace Embedding;

/// <summary>A published value of a target's indicator.</summary>
public sealed class ObservationRow
{
    public int Id { get; init; }

    public required string TargetId { get; init; }

    public required TimePeriod Period { get; init; }

    public required Figure Value { get; init; }

    public required LocalDate Published { get; init; }
}
