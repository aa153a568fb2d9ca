using Indicators.Progress;

namespace Indicators.Samples.Dashboard;

/// <summary>A step by which a verdict comes about.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The formula with its numbers and the result, in words.</param>
/// <param name="Calculation">The formula with its numbers, as a person puts it into a calculator; null where it is told in words.</param>
/// <param name="Figures">The figures it rests on.</param>
internal sealed record StepInfo(string Kind, LocalizedText Text, string? Calculation, IReadOnlyList<StepFigure> Figures)
{
    public static StepInfo Of(ExplanationStep step) =>
        new(step.Kind.ToString(), TargetInfo.Both(step.ToText), step.Calculation, [.. step.Terms.Select(StepFigure.Of)]);
}
