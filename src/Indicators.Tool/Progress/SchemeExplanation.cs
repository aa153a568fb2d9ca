using Indicators.Progress;

namespace Indicators.Tool;

/// <summary>What a scheme cut its class from, and where the cuts are.</summary>
internal static class SchemeExplanation
{
    public static void Write(TextWriter output, IProgressScheme scheme, SchemeResult? result, Language language)
    {
        var lines = new Explained(output, language);
        lines.Line(language.Say("explain.scheme.scheme"), scheme.Name.In(language));
        lines.Line(language.Say("explain.scheme.cuts"), scheme.Rule?.In(language));
        if (result is null)
        {
            lines.Line(language.Say("explain.scheme.class"), language.Say("explain.scheme.no-value-to-classify"));
            return;
        }

        lines.Line(language.Say("explain.scheme.scheme-value"), Explained.Text(result.Value));
        lines.Line(language.Say("explain.scheme.score"), Explained.Text(result.Score));
        foreach (Substitution substitution in result.Substitutions)
            lines.Line(language.Say("explain.scheme.substituted"), substitution.ToText(language));
        string ids = string.Join(", ", result.Classes.Select(c => c.Id));
        lines.Line(language.Say("explain.scheme.class"), ids.Length == 0 ? result.ToText(language) : $"{result.ToText(language)} ({ids})");
    }
}
