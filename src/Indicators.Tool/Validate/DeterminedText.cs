using Indicators.Derivation;

namespace Indicators.Tool;

/// <summary>validate --follows: the values that nobody published and that the others determine, each with the steps to it.</summary>
internal sealed class DeterminedText(TextWriter output, Language language)
{
    private const string Indent = "    ";

    public void Write(IReadOnlyList<DeterminedValue> values)
    {
        Line(language.Say("follows.count", values.Count));
        foreach (DeterminedValue value in values)
        {
            Line($"{value.NameIn(language)} {value.Period?.ToString() ?? "-"}: {value.Text}");
            foreach (LocalizedText step in value.Steps)
                Line(Indent + step.In(language));
        }
    }

    private void Line(string text) => output.Write(text + "\n");
}
