using System.Globalization;

namespace Indicators.Validation;

/// <summary>Makes the figures of findings out of the statements of a catalogue.</summary>
internal static class FindingFigures
{
    public static FindingFigure Of(Observation observation, LocalizedText role) =>
        new(role, observation.Series.ToString(), observation.Period, observation.Figure.Literal, observation.Location);

    public static FindingFigure Of(Target target) =>
        new(FigureRoles.Goal, target.Id, target.DuePeriod, GoalOf(target), target.Location);

    public static FindingFigure OfBaseline(Target target, Figure value) =>
        new(FigureRoles.Baseline, target.Id, target.Baseline?.Period, value.Literal, target.Location);

    public static FindingFigure Number(LocalizedText role, string name, int number) =>
        new(role, name, null, number.ToString(CultureInfo.InvariantCulture));

    public static FindingFigure Text(LocalizedText role, string name, string text, TimePeriod? period = null,
        SourceLocation? location = null) =>
        new(role, name, period, text, location);

    /// <summary>The goal as written, where it has a figure; otherwise in words.</summary>
    public static string GoalOf(Target target) => target.Goal.FigureOrNull?.Literal ?? target.Goal.ToText(Language.Chinese);
}
