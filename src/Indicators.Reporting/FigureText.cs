namespace Indicators.Reporting;

/// <summary>An observation in few words: the figure, and its period in brackets.</summary>
internal static class FigureText
{
    public static string Dated(Observation observation, Language language) => observation.Period is { } period
        ? language.Say("value.dated", observation.Figure.ToLabel(language), period.ToText(language))
        : observation.Figure.ToLabel(language);
}
