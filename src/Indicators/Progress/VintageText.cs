namespace Indicators.Progress;

/// <summary>The sentence about a verdict that a later figure turns.</summary>
internal static class VintageText
{
    public static string Of(ProgressAssessment assessment, Language language)
    {
        if (assessment.LaterVintage is not { } later)
            return "";
        string day = TimePeriod.Day(later.PublishedOn).ToString();
        string figure = Said(later.Observation, language);
        string status = ProgressText.StatusName(later.Status, language);
        // Only an edition of the same figure is set against it; a figure for a later period speaks for itself.
        string now = assessment.Current is { } current && current.Period == later.Observation.Period ? Said(current, language) : "";
        return language == Language.English
            ? $" {(now.Length > 0 ? $"So by the {now}; by" : "By")} the {figure}, published {day}, it is {status}."
            : $"{(now.Length > 0 ? $"以上按{now}；" : "")}按{day}公布的{figure}则{status}。";
    }

    /// <summary>初步数5.9%, provisional 5.9%; a result without a word for its status.</summary>
    private static string Said(Observation observation, Language language)
    {
        string value = language == Language.English ? observation.Figure.ToString("en", null) : observation.Figure.Literal;
        string status = Vocabulary.Statuses.NameOf(observation.Status, language);
        return language == Language.English ? $"{status} figure of {value}" : $"{status}{value}";
    }
}
