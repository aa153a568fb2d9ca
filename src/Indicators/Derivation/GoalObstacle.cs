namespace Indicators.Derivation;

/// <summary>Why a goal is no set of acceptable levels.</summary>
internal enum GoalObstacle
{
    /// <summary>It is one.</summary>
    None = 0,

    /// <summary>The goal is stated for something else than the level of its series: a growth rate, a rank, another series.</summary>
    NotALevel,

    /// <summary>The goal has no bound word and its indicator no desired direction.</summary>
    DirectionNotStated,

    /// <summary>An increase whose reading, net or gross, is not stated, or that is gross: it is not the change of the level.</summary>
    IncreaseNotNet,

    /// <summary>The goal's figure is of another dimension than its series.</summary>
    UnitMismatch,

    /// <summary>The goal has no number.</summary>
    NoNumber,

    /// <summary>A number of the goal is beyond what a calculation can hold.</summary>
    TooLarge,
}
