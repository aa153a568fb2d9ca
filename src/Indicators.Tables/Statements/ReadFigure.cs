using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>A figure that is understood: what it measures, whose it is, when, how made, and the cell it stands in.</summary>
/// <param name="Statement">The cell.</param>
/// <param name="Subject">The subject's name or id.</param>
/// <param name="Period">The period.</param>
/// <param name="Figure">The figure as shown, with its unit.</param>
internal sealed record ReadFigure(CellStatement Statement, string Subject, TimePeriod Period, Figure Figure)
{
    /// <summary>What it measures: a name, or the id a person gave.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>How it is made from the level.</summary>
    public Transformation Transformation { get; init; }

    /// <summary>What the index sets to 100; or null.</summary>
    public IndexBase? Base { get; init; }

    /// <summary>The unit of the level; null where only growth is known.</summary>
    public Unit? LevelUnit { get; init; }

    /// <summary>How settled it is.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    public CellAddress Address => Statement.Cell.Address;

    public MeasureRole Role => Statement.Measure.Role;
}
