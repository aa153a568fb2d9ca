namespace Indicators.Validation;

/// <summary>A finding as sentences.</summary>
internal static class FindingText
{
    /// <summary>The message, then the steps and the guess, a line each.</summary>
    public static string Whole(Finding finding, Language language)
    {
        IEnumerable<string> steps = finding.Derivation.Select(step => step.In(language));
        IEnumerable<string> guess = finding.Hint is { } hint ? [hint.In(language)] : [];
        return string.Join('\n', [finding.ToText(language), .. steps, .. guess]);
    }

    /// <summary>A number with its role, series and period.</summary>
    public static string Of(FindingFigure figure, Language language)
    {
        string period = figure.Period is { } stated ? $" {stated}" : "";
        return ValidationWordings.Table.ToText("figure.of-role", language, figure.Role,
            $"{figure.NameIn(language)}{period} {PrintableText.Of(figure.Text)}");
    }
}
