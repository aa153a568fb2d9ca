namespace Indicators.Validation.Rules;

/// <summary>IND3062: an amount of money is below zero, or falls by more than all of it, and it is not declared whether it can.</summary>
internal sealed class NegativeMoney() : BelowZeroRule("IND3062")
{
    private static readonly Quantity Everything = Percentages.Percent(-100m);

    /// <inheritdoc/>
    protected override bool IsOpen(Indicator indicator) => Signs.IsOpenMoney(indicator);

    /// <inheritdoc/>
    protected override bool IsBelow(Transformation transformation, Quantity high) => transformation.IsLevel
        ? high.Amount < 0m
        : transformation is { IsGrowth: true, IsAnnualised: false } && transformation.Of.IsLevel && high < Everything;
}
