namespace Indicators.Progress;

/// <summary>The figures of an assessment in words.</summary>
internal static class ProgressText
{
    /// <summary>Who published something, and when, where that is known.</summary>
    public static string Source(Source source) => $"{source.Publisher} {source.Published}".TrimEnd();

    /// <summary>A change without its sign, which the words beside it tell.</summary>
    public static string WithoutSign(Figure change, Language language)
    {
        string text = Figure(change, language);
        int sign = change.Amount < 0m ? text.AsSpan().IndexOfAny("-−－负") : -1;
        return sign < 0 ? text : text.Remove(sign, 1);
    }

    /// <summary>The literal as published in Chinese and its forms, the figure in English words elsewhere.</summary>
    public static string Figure(Figure figure, Language language) => language.IsEnglish ? figure.ToString(language) : figure.Literal;
}
