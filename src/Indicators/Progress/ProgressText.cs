namespace Indicators.Progress;

/// <summary>The words of an assessment: statuses, figures and the sentence as a whole.</summary>
internal static class ProgressText
{
    public static string Explain(ProgressAssessment assessment, Language language) =>
        new AssessmentSentence(assessment, language).ToString();

    /// <summary>The literal as published in Chinese and its forms, the figure in English words elsewhere.</summary>
    public static string Figure(Figure figure, Language language) => language.IsEnglish ? figure.ToString(language) : figure.Literal;

    public static string StatusName(ProgressStatusSet status, Language language) =>
        string.Join(language.Say("list.or"), status.Select(each => each.ToText(language)));
}
