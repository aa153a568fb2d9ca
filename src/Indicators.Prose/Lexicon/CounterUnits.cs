using System.Globalization;

namespace Indicators.Prose.Lexicon;

/// <summary>The units a lexicon adds: counters, each a dimension of its own, and measures with a factor.</summary>
internal static class CounterUnits
{
    public static List<Unit> Of(LexiconFile file)
    {
        var units = new List<Unit>();
        var symbols = new HashSet<string>();
        foreach (string section in (ReadOnlySpan<string>)["counter", "counter-after-digits"])
        {
            foreach (string symbol in file[section])
            {
                if (symbols.Add(symbol))
                    units.Add(Counter(symbol));
            }
        }

        foreach (string row in file["measure"])
            units.Add(Measure(row));
        return units;
    }

    /// <summary>Adds those whose names the set does not have yet: what a user defines stands above the lexicon.</summary>
    public static UnitSet AddTo(UnitSet units, List<Unit> counters)
    {
        var known = new HashSet<string>();
        var codes = new HashSet<string>();
        foreach (Unit unit in units.Units)
        {
            codes.Add(unit.Code);
            known.Add(unit.Symbol);
            foreach (string alias in unit.Aliases)
                known.Add(alias);
        }

        var added = new List<Unit>();
        foreach (Unit unit in counters)
        {
            if (!known.Contains(unit.Symbol) && codes.Add(unit.Code) && known.Add(unit.Symbol))
                added.Add(unit);
        }

        return units.With([.. added]);
    }

    private static Unit Counter(string symbol)
    {
        string code = "c";
        foreach (char c in symbol)
            code += ((int)c).ToString("x4", CultureInfo.InvariantCulture);
        return Unit.Create(code, symbol, Dimension.Count(code));
    }

    /// <summary>code|symbol|dimension|factor|aliases.</summary>
    private static Unit Measure(string row)
    {
        string[] columns = row.Split('|');
        if (columns.Length < 5 || !TryFactor(columns[3], out Rational factor))
            throw new FormatException($"The row '{row}' of [measure] needs five columns: code|symbol|dimension|factor|aliases.");
        string[] aliases = columns[4].Split(',', StringSplitOptions.RemoveEmptyEntries);
        return Unit.Create(columns[0], columns[1], Dimension.Parse(columns[2]), factor, aliases: aliases);
    }

    private static bool TryFactor(string text, out Rational factor)
    {
        string[] parts = text.Split('/');
        long below = 1;
        bool read = long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long above)
            && (parts.Length == 1 || long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out below))
            && above > 0 && below > 0;
        factor = read ? Rational.Create(above, below) : default;
        return read;
    }
}
