using System.Globalization;

namespace Indicators.Prose.Lexicon;

/// <summary>The units a lexicon adds: counters, each a dimension of its own, and measures with a factor.</summary>
internal static class CounterUnits
{
    public static Unit[] Of(LexiconFile file) =>
        [.. file["counter"].Concat(file["counter-after-digits"]).Distinct().Select(Counter), .. file["measure"].Select(Measure)];

    /// <summary>Adds those whose names the set does not have yet: what a user defines stands above the lexicon.</summary>
    public static UnitSet AddTo(UnitSet units, Unit[] counters)
    {
        var known = new HashSet<string>(units.Units.SelectMany(unit => unit.Aliases.Append(unit.Symbol)));
        var codes = new HashSet<string>(units.Units.Select(unit => unit.Code));
        return units.With([.. counters.Where(unit => !known.Contains(unit.Symbol) && codes.Add(unit.Code) && known.Add(unit.Symbol))]);
    }

    private static Unit Counter(string symbol)
    {
        string code = "c" + string.Concat(symbol.Select(c => ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
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
