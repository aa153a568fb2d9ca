using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Indicators.Interchange;

/// <summary>Units that a file writes in words: Percentage (%), Number of persons, thousands of US dollars, 亿元.</summary>
internal static class UnitWords
{
    /// <summary>Words before a unit that say that it is counted or measured.</summary>
    private static readonly string[] Openings = ["number of ", "no. of ", "count of ", "in ", "unit: "];

    private static readonly (string Word, int Exponent)[] Scales =
    [
        ("hundreds of thousands", 5), ("hundred thousand", 5), ("tens of thousands", 4), ("ten thousand", 4),
            ("thousands", 3), ("thousand", 3),
        ("millions", 6), ("million", 6), ("billions", 9), ("billion", 9), ("trillions", 12), ("trillion", 12),
    ];

    private static readonly Dictionary<string, Unit> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["percent"] = StandardUnits.Percent,
        ["per cent"] = StandardUnits.Percent,
        ["percentage"] = StandardUnits.Percent,
        ["percentages"] = StandardUnits.Percent,
        ["proportion (%)"] = StandardUnits.Percent,
        ["share (%)"] = StandardUnits.Percent,
        ["pct"] = StandardUnits.Percent,
        ["percentage points"] = StandardUnits.PercentagePoint,
        ["percentage point"] = StandardUnits.PercentagePoint,
        ["pp"] = StandardUnits.PercentagePoint,
        ["number"] = Unit.One,
        ["numbers"] = Unit.One,
        ["count"] = Unit.One,
        ["units"] = Unit.One,
        ["unit"] = Unit.One,
        ["ratio"] = Unit.One,
        ["absolute number"] = Unit.One,
        ["people"] = StandardUnits.Person,
        ["persons"] = StandardUnits.Person,
        ["person"] = StandardUnits.Person,
        ["metric tons"] = StandardUnits.Tonne,
        ["metric tonnes"] = StandardUnits.Tonne,
        ["dollars"] = Unit.One,
        ["days"] = Unit.Parse("天"),
        ["hours"] = Unit.Parse("小时"),
        ["years"] = Unit.Parse("年"),
    };

    /// <summary>The unit of words, and the power of ten they count in; false where they name none.</summary>
    public static bool TryRead(string text, UnitSet units, [NotNullWhen(true)] out Unit? unit, out int exponent)
    {
        exponent = 0;
        string bare = text.Trim();
        if (TryReadBare(bare, units, out unit))
            return true;
        foreach (string opening in Openings)
        {
            if (bare.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && TryReadBare(bare[opening.Length..], units, out unit))
                return true;
        }

        return TryReadScaled(bare, units, out unit, out exponent) || TryReadBracketed(bare, units, out unit);
    }

    /// <summary>A unit of its own for words that name none: it converts into nothing.</summary>
    public static Unit Own(string text, IndicatorCatalogBuilder builder)
    {
        var code = new StringBuilder();
        foreach (char c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
                code.Append(c);
            else if (code.Length > 0 && code[^1] != '-')
                code.Append('-');
        }

        string id = code.ToString().TrimEnd('-') is { Length: > 0 } letters ? letters : "unit";
        if (builder.Units.Find(id) is { } known && known.Symbol == SymbolOf(text))
            return known;
        if (builder.Units.Find(id) is not null)
            id = $"own-{id}";
        Unit unit = Unit.Create(id, SymbolOf(text), Dimension.Count(id));
        builder.Add(unit);
        return unit;
    }

    /// <summary>A symbol must not begin like a part of the number before it.</summary>
    private static string SymbolOf(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length > 0 && !char.IsDigit(trimmed[0]) && trimmed[0] is not ('.' or ',' or '-' or '+' or '/' or '／')
            ? trimmed
            : $"[{trimmed}]";
    }

    private static bool TryReadBare(string text, UnitSet units, [NotNullWhen(true)] out Unit? unit) =>
        Words.TryGetValue(text, out unit) || (text.Length > 0 && Unit.TryParse(text, units, out unit))
        || TryReadEnglish(text, units, out unit)
        || IsCurrency(text, units, out unit);

    /// <summary>The names that the grammar of figures reads after a number: tonnes, million persons.</summary>
    private static bool TryReadEnglish(string text, UnitSet units, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        if (text.Length == 0 || !char.IsLetter(text[0]) || !Figure.TryParse($"1 {text}", units, out Figure one, out _) || one.Amount != 1m
            || one.Unit.Base == Unit.One || one.Bound != Bound.Exact || one.IsRange)
            return false;
        unit = one.Unit;
        return true;
    }

    private static bool IsCurrency(string text, UnitSet units, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        if (text.Length != 3 || !text.All(char.IsAsciiLetterUpper) || !UnitCodes.TryRead(text, units, out Unit read, out _)
            || !read.Dimension.IsMoney)
            return false;
        unit = read;
        return true;
    }

    /// <summary>Thousands of US dollars, US dollars (millions), thousands.</summary>
    private static bool TryReadScaled(string text, UnitSet units, [NotNullWhen(true)] out Unit? unit, out int exponent)
    {
        foreach ((string word, int power) in Scales)
        {
            exponent = power;
            unit = Unit.One;
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
            if (text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)
                && TryReadBare(WithoutOf(text[(word.Length + 1)..]), units, out unit))
                return true;
            if (text.EndsWith($"({word})", StringComparison.OrdinalIgnoreCase)
                && TryReadBare(text[..^(word.Length + 2)].TrimEnd(), units, out unit))
                return true;
        }

        (unit, exponent) = (null, 0);
        return false;
    }

    private static string WithoutOf(string text) => text.StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;

    /// <summary>Percentage (%): the words and the sign in brackets say the same, or the sign says what the words do not.</summary>
    private static bool TryReadBracketed(string text, UnitSet units, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        int open = text.IndexOf('(');
        if (open <= 0 || text[^1] != ')')
            return false;
        bool outside = TryReadBare(text[..open].TrimEnd(), units, out Unit? before);
        if (!TryReadBare(text[(open + 1)..^1], units, out Unit? inside))
            return false;
        unit = inside;
        return !outside || before == inside;
    }
}
