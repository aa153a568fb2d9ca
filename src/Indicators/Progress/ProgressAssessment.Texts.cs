namespace Indicators.Progress;

public sealed partial record ProgressAssessment
{
    /// <summary>The verdict as a sentence in Chinese, the language of the figures, as <see cref="ToString"/> gives it.</summary>
    public string ToText() => ToText(Language.Chinese);
}
