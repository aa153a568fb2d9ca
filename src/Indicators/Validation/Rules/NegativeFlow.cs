namespace Indicators.Validation.Rules;

/// <summary>IND3061: a flow of things is below zero, and it is not declared whether it can.</summary>
internal sealed class NegativeFlow() : BelowZeroRule("IND3061")
{
    /// <inheritdoc/>
    protected override bool IsOpen(Indicator indicator) => Signs.IsOpenFlowOfThings(indicator);

    /// <inheritdoc/>
    protected override bool IsBelow(Transformation transformation, Quantity high) => transformation.IsLevel && high.Amount < 0m;
}
