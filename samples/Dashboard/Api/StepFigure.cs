using Indicators.Progress;

namespace Indicators.Samples.Dashboard;

/// <summary>A figure a step rests on.</summary>
/// <param name="Figure">The figure as published.</param>
/// <param name="Period">Its period; null where that is not stated.</param>
/// <param name="Source">The id of the source; null where that is not stated.</param>
internal sealed record StepFigure(Figure Figure, TimePeriod? Period, string? Source)
{
    public static StepFigure Of(ExplanationTerm term) => new(term.Figure, term.Period, term.Source?.Id);
}
