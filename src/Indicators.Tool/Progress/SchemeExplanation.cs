using Indicators.Progress;

namespace Indicators.Tool;

/// <summary>What a scheme cut its class from, and where the cuts are.</summary>
internal static class SchemeExplanation
{
    public static void Write(TextWriter output, IProgressScheme scheme, SchemeResult? result, Language language)
    {
        bool zh = language == Language.Chinese;
        var lines = new Explained(output, language);
        lines.Line(zh ? "方案" : "scheme", scheme.Name.In(language));
        lines.Line(zh ? "分级规则" : "cuts", scheme.Rule?.In(language));
        if (result is null)
        {
            lines.Line(zh ? "等级" : "class", zh ? "没有可评估的数据" : "no value to classify");
            return;
        }

        lines.Line(zh ? "方案数值" : "scheme value", Explained.Text(result.Value));
        lines.Line(zh ? "得分" : "score", Explained.Text(result.Score));
        foreach (SchemeSubstitution substitution in result.Substitutions)
            lines.Line(zh ? "替代" : "substituted", substitution.ToText(language));
        lines.Line(zh ? "等级" : "class", $"{result.ToText(language)} ({string.Join(", ", result.Classes.Select(c => c.Id))})");
    }
}
