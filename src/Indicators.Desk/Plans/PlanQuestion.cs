namespace Indicators.Desk;

/// <summary>What was asked of the planner for one target.</summary>
internal sealed record PlanQuestion(
    Target Target, DateOnly AsOf, PlanStep Step, SeasonalPattern Pattern, PlanOptions Options, LocalizedText Name)
{
    /// <summary>The day whose knowledge counts.</summary>
    public DateOnly Day => Options.KnownBy ?? AsOf;
}
