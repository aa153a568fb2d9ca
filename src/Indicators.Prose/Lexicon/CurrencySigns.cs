namespace Indicators.Prose.Lexicon;

/// <summary>The signs and codes of currencies that stand before an amount, longest first: US$1.2亿, €1.5亿, 人民币3亿.</summary>
internal sealed class CurrencySigns
{
    private readonly (string Sign, string Symbol)[] _rows;

    public CurrencySigns(IReadOnlyList<string> lines)
    {
        _rows = [.. lines.Select(Row).OrderByDescending(row => row.Sign.Length)];
        Firsts = [.. _rows.Select(row => row.Sign[0]).Distinct()];
    }

    /// <summary>The characters that signs begin with.</summary>
    public char[] Firsts { get; }

    /// <summary>The unit whose sign a text begins with; null where none does.</summary>
    public Unit? At(ReadOnlySpan<char> text, UnitSet units, out int length)
    {
        foreach ((string sign, string symbol) in _rows)
        {
            length = sign.Length;
            if (text.StartsWith(sign, StringComparison.Ordinal))
                return Find(symbol, units);
        }

        length = 0;
        return null;
    }

    private static Unit? Find(string symbol, UnitSet units)
    {
        foreach (Unit unit in units.Units)
        {
            if (unit.Dimension.IsMoney && unit.Symbol == symbol)
                return unit;
        }

        return null;
    }

    private static (string Sign, string Symbol) Row(string line)
    {
        int bar = line.IndexOf('|', StringComparison.Ordinal);
        return bar > 0 ? (line[..bar].Trim(), line[(bar + 1)..].Trim())
            : throw new FormatException($"The row '{line}' of [currency] needs a sign, a bar and the symbol of a unit of money.");
    }
}
