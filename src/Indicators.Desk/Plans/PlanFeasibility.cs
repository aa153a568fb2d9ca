namespace Indicators.Desk;

/// <summary>
/// Whether a backward plan can be carried out, as far as the figures say. <see cref="BackwardPlan.Margin"/> says by how much not.
/// </summary>
public enum PlanFeasibility
{
    /// <summary>Nothing speaks against it.</summary>
    Feasible = 0,

    /// <summary>The goal is met already; the margin says by how much.</summary>
    AlreadyMet,

    /// <summary>What must not be exceeded is exceeded already; the margin says by how much.</summary>
    Exceeded,

    /// <summary>No step is left until the target is due; the margin is what is missing.</summary>
    NoTimeLeft,

    /// <summary>The growth allowed at the most does not suffice; the margin is what is missing at it.</summary>
    BeyondGrowthLimit,

    /// <summary>A milestone lies beyond the goal itself; the margin says by how much.</summary>
    MilestoneBeyondGoal,

    /// <summary>
    /// The stated values leave nothing for the other steps, or leave the goal unmet with no step to spread it over; the margin says by how
    /// much.
    /// </summary>
    StatedValuesMissGoal,
}
