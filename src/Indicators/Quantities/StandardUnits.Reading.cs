namespace Indicators;

public static partial class StandardUnits
{
    /// <summary>The row written like this, in a dimension; null where there is none.</summary>
    internal static Unit? FindRow(string symbol, Dimension dimension)
    {
        foreach (Unit unit in Table)
        {
            if (unit.Dimension == dimension && (unit.Symbol == symbol || Array.IndexOf(unit.Names.Aliases, symbol) >= 0))
                return unit;
        }

        return null;
    }

    private static Unit Row(string code)
    {
        foreach (Unit unit in Table)
        {
            if (unit.Code == code)
                return unit;
        }

        throw new InvalidOperationException($"The table of standard units has no row '{code}'.");
    }

    private static Unit[] ReadRows()
    {
        var units = new List<Unit>(128);
        var dimensions = new Dictionary<string, Dimension>(64);
        foreach (ReadOnlySpan<char> line in Rows.AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && line[0] != '#')
                units.Add(ReadRow(line, dimensions));
        }

        return [.. units];
    }

    private static Unit ReadRow(ReadOnlySpan<char> line, Dictionary<string, Dimension> dimensions)
    {
        string code = NextColumn(ref line).ToString();
        string symbol = NextColumn(ref line).ToString();
        string[] aliases = SplitList(NextColumn(ref line));
        string dimensionCode = NextColumn(ref line).ToString();
        UnitFactor factor = ReadFactor(NextColumn(ref line));
        ReadOnlySpan<char> english = NextColumn(ref line);
        bool isPrefix = english[0] == '^';
        string[] plurals = SplitList(NextColumn(ref line));
        if (!dimensions.TryGetValue(dimensionCode, out Dimension? dimension))
            dimensions.Add(dimensionCode, dimension = Dimension.Parse(dimensionCode));
        return Unit.FromRow(code, symbol, dimension, factor, UnitNames.FromRow(aliases, (isPrefix ? english[1..] : english).ToString(), plurals, isPrefix));
    }

    private static ReadOnlySpan<char> NextColumn(ref ReadOnlySpan<char> line)
    {
        int bar = line.IndexOf('|');
        ReadOnlySpan<char> column = bar < 0 ? line : line[..bar];
        line = bar < 0 ? default : line[(bar + 1)..];
        return column.Trim();
    }

    private static string[] SplitList(ReadOnlySpan<char> text) => text.IsEmpty ? [] : text.ToString().Split(',');

    private static UnitFactor ReadFactor(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return slash < 0
            ? UnitFactor.Create(ReadInteger(text), 1, 0)
            : UnitFactor.Create(ReadInteger(text[..slash]), ReadInteger(text[(slash + 1)..]), 0);
    }

    private static UInt128 ReadInteger(ReadOnlySpan<char> digits)
    {
        UInt128 value = 0;
        foreach (char c in digits)
            value = (value * 10) + (uint)(c - '0');
        return value;
    }
}
