namespace Indicators.Progress;

/// <summary>The figures of an assessment in words.</summary>
internal static class ProgressText
{
    /// <summary>The literal as published in Chinese and its forms, the figure in English words elsewhere.</summary>
    public static string Figure(Figure figure, Language language) => language.IsEnglish ? figure.ToString(language) : figure.Literal;
}
