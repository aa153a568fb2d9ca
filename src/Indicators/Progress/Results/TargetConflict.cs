namespace Indicators.Progress;

/// <summary>Two targets of one series for one day that state different goals. Each has an assessment of its own.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public sealed record TargetConflict(ProgressAssessment First, ProgressAssessment Second)
{
    /// <summary>True where they come from different sources: two editions, or two offices. False where one text states both.</summary>
    internal bool IsBetweenSources => First.Target.SourceId != Second.Target.SourceId;

    /// <summary>Both goals with who states them and their verdicts.</summary>
    public string ToText(Language language)
    {
        string? first = SourceOf(First), second = SourceOf(Second);
        // Two texts of one office on one day are told apart by their titles.
        if (first == second && IsBetweenSources)
            (first, second) = (TitleOf(First), TitleOf(Second));
        return language.Say("conflict.sides", Side(First, first, language), Side(Second, second, language));
    }

    private static string Side(ProgressAssessment a, string? source, Language language)
    {
        string goal = a.Inputs.GoalText(language), verdict = new VerdictInWords(a.Inputs, a.Measures, a.Verdict).Of(language);
        return source is null
            ? language.Say("conflict.side-unsourced", goal, verdict)
            : language.Say("conflict.side", goal, source, verdict);
    }

    private static string? SourceOf(ProgressAssessment a) => a.Inputs.Names.Source(a.Target.SourceId) is { } source
        ? ProgressText.Source(source)
        : null;

    private static string? TitleOf(ProgressAssessment a) => a.Inputs.Names.Source(a.Target.SourceId)?.Title;
}
