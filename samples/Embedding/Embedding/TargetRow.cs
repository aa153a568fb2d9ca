using Indicators;

namespace Embedding;

/// <summary>A target of a cluster, with the indicator it is stated for.</summary>
public sealed class TargetRow
{
    public required string Id { get; init; }

    public required string ClusterId { get; init; }

    public required string IndicatorNameZh { get; init; }

    public required Unit Unit { get; init; }

    public required Figure Goal { get; init; }

    public required TimePeriod Due { get; init; }

    public required TimePeriod BaselinePeriod { get; init; }

    public List<ObservationRow> Observations { get; init; } = [];
}
