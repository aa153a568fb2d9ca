namespace Indicators.Progress;

/// <summary>Two targets of one series for one day that state different goals. Each has an assessment of its own.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public sealed record TargetConflict(ProgressAssessment First, ProgressAssessment Second)
{
    /// <summary>True where they come from different sources: two editions, or two offices. False where one text states both.</summary>
    public bool IsBetweenSources => First.Target.SourceId != Second.Target.SourceId;

    /// <summary>True where both come to the same verdict all the same.</summary>
    public bool HasSameVerdict => First.Status == Second.Status;

    /// <summary>Both goals with their verdicts.</summary>
    public string ToText(Language language) => language.Say("conflict.sides", Side(First, language), Side(Second, language));

    private static string Side(ProgressAssessment a, Language language) =>
        language.Say("conflict.side", a.GoalText(language), a.Target.SourceId ?? a.Target.Id, a.Status.ToText(language));
}
