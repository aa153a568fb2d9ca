namespace Indicators.Desk;

/// <summary>How long the steps of a backward plan are.</summary>
public enum PlanStep
{
    /// <summary>A month. Where January and February are published together only, they are one step.</summary>
    Month = 0,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}
