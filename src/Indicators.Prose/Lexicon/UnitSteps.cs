using System.Globalization;

namespace Indicators.Prose.Lexicon;

/// <summary>Units that are told in steps, each a part of the one before: 三元五角, 二亩三分, 六小时二十分.</summary>
internal sealed class UnitSteps
{
    private readonly Dictionary<string, List<UnitStep>> _steps = [];

    public UnitSteps(IReadOnlyList<string> lines)
    {
        foreach (string line in lines)
            Add(line);
    }

    /// <summary>The step whose word a text begins with, behind an amount in a unit; null where none does.</summary>
    public UnitStep? At(string above, ReadOnlySpan<char> text)
    {
        if (!_steps.TryGetValue(above, out List<UnitStep>? steps))
            return null;
        foreach (UnitStep step in steps)
        {
            if (text.StartsWith(step.Word, StringComparison.Ordinal))
                return step;
        }

        return null;
    }

    /// <summary>True where amounts in a unit may go on in a smaller one.</summary>
    public bool Has(string above) => _steps.ContainsKey(above);

    /// <summary>above|word|how many of it make one|the unit it is read in where that is no decimal.</summary>
    private void Add(string line)
    {
        string[] columns = line.Split('|');
        if (columns.Length < 3 || !int.TryParse(columns[2], NumberStyles.None, CultureInfo.InvariantCulture, out int parts) || parts < 2)
            throw new FormatException($"The row '{line}' of [unit-step] needs a unit, the word of its part and how many parts make one.");
        if (!_steps.TryGetValue(columns[0], out List<UnitStep>? steps))
            _steps.Add(columns[0], steps = []);
        steps.Add(new UnitStep(columns[1], parts, columns.Length > 3 && columns[3].Length > 0 ? columns[3] : null));
    }
}
