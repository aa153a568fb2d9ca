namespace Indicators.Desk;

/// <summary>What the rows of a backward plan are.</summary>
public enum PlanMeasure
{
    /// <summary>Amounts of a flow: what each step must bring; beside them the total to date.</summary>
    Amount = 0,

    /// <summary>Levels: what each step must add; beside it the level at its end.</summary>
    Level,

    /// <summary>Growth rates: what each step must grow, where levels do not give growth or are not published.</summary>
    Growth,
}
