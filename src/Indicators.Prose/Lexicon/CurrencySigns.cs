namespace Indicators.Prose.Lexicon;

/// <summary>The signs and codes of currencies that stand before an amount, longest first: US$1.2亿, €1.5亿, 人民币3亿.</summary>
internal sealed class CurrencySigns
{
    private readonly string[] _signs;
    private readonly string[] _symbols;

    public CurrencySigns(IReadOnlyList<string> lines)
    {
        _signs = new string[lines.Count];
        _symbols = new string[lines.Count];
        for (int i = 0; i < _signs.Length; i++)
            Add(i, lines[i]);
    }

    /// <summary>The characters that signs begin with.</summary>
    public string Firsts
    {
        get
        {
            string firsts = "";
            foreach (string sign in _signs)
                firsts += sign[0];
            return firsts;
        }
    }

    /// <summary>The unit whose sign a text begins with; null where none does.</summary>
    public Unit? At(ReadOnlySpan<char> text, UnitSet units, out int length)
    {
        for (int i = 0; i < _signs.Length; i++)
        {
            length = _signs[i].Length;
            if (text.StartsWith(_signs[i], StringComparison.Ordinal))
                return Find(_symbols[i], units);
        }

        length = 0;
        return null;
    }

    private void Add(int count, string line)
    {
        int bar = line.IndexOf('|', StringComparison.Ordinal);
        if (bar <= 0)
            throw new FormatException($"The row '{line}' of [currency] needs a sign, a bar and the symbol of a unit of money.");
        string sign = line[..bar].Trim();
        int at = count;
        for (; at > 0 && _signs[at - 1].Length < sign.Length; at--)
            (_signs[at], _symbols[at]) = (_signs[at - 1], _symbols[at - 1]);
        (_signs[at], _symbols[at]) = (sign, line[(bar + 1)..].Trim());
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
}
