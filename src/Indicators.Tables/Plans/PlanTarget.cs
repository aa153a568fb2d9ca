using System.Collections.Immutable;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Plans;

/// <summary>What a row of a plan's table sets.</summary>
/// <param name="Series">The series it is about.</param>
/// <param name="Goal">What it asks for.</param>
/// <param name="Due">The year it is due.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Cell">The cell of the goal.</param>
internal sealed record PlanTarget(SeriesName Series, Goal Goal, TimePeriod Due, Sheet Sheet, CellAddress Cell)
{
    /// <summary>The years of the plan; null for a goal of one year.</summary>
    public TimePeriod? Span { get; init; }

    /// <summary>The same target in other words: 年均增长8% beside 1800亿元.</summary>
    public ImmutableArray<Goal> AlsoStated { get; init; } = [];

    public Baseline? Baseline { get; init; }

    public TargetNature Nature { get; init; }

    public TargetCommitment Commitment { get; init; }

    public ImmutableArray<ResponsibleParty> Responsible { get; init; } = [];

    /// <summary>What the office itself says of how it stands, beside its figures.</summary>
    public ImmutableArray<PlanAssessment> Assessments { get; init; } = [];

    /// <summary>The words behind the goal that have no number; or null.</summary>
    public string? Note { get; init; }
}
