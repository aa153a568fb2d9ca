namespace Indicators;

/// <content>
/// A row is read when it is first asked for: a program that converts 亿元 into 万元 does not pay for the joule. All of them
/// are read where text is parsed.
/// </content>
public static partial class StandardUnits
{
    private static readonly Lock Reading = new();
    private static readonly Dictionary<int, Unit> Read = [];
    private static readonly Dictionary<string, Dimension> Dimensions = [];
    private static Unit[]? _all;

    /// <summary>Every row of the table, in its order.</summary>
    public static IReadOnlyList<Unit> All => Table;

    internal static Unit[] Table => _all ??= ReadAll();

    /// <summary>The row written like this, in a dimension; null where there is none.</summary>
    internal static Unit? FindRow(string symbol, Dimension dimension)
    {
        for (int at = Rows.IndexOf(symbol, StringComparison.Ordinal); at >= 0; at = Rows.IndexOf(symbol, at + 1, StringComparison.Ordinal))
        {
            if (IsNameAt(at, symbol.Length) && RowAt(LineStart(at)) is { } unit && unit.Dimension == dimension)
                return unit;
        }

        return null;
    }

    /// <summary>True where a whole symbol or alias stands: between bars or commas of the second or third column.</summary>
    private static bool IsNameAt(int at, int length)
    {
        ReadOnlySpan<char> before = Rows.AsSpan(LineStart(at)..at);
        ReadOnlySpan<char> after = Rows.AsSpan(at + length);
        return before.Count('|') is 1 or 2
            && (before.EndsWith("| ") || before.EndsWith(","))
            && (after.StartsWith(" |") || after.StartsWith(","));
    }

    private static int LineStart(int at) => Rows.AsSpan(0, at).LastIndexOf('\n') + 1;

    private static Unit Row(string code)
    {
        for (int at = Rows.IndexOf(code, StringComparison.Ordinal); at >= 0; at = Rows.IndexOf(code, at + 1, StringComparison.Ordinal))
        {
            if (at == LineStart(at) && Rows.AsSpan(at + code.Length).StartsWith(" |"))
                return RowAt(at);
        }

        throw new InvalidOperationException($"The table of standard units has no row '{code}'.");
    }

    private static Unit[] ReadAll()
    {
        var units = new List<Unit>(128);
        for (int start = 0; start < Rows.Length; start += LineAt(start).Length + 1)
        {
            if (LineAt(start).Trim() is { IsEmpty: false } line && line[0] != '#')
                units.Add(RowAt(start));
        }

        return [.. units];
    }

    private static ReadOnlySpan<char> LineAt(int start)
    {
        ReadOnlySpan<char> rest = Rows.AsSpan(start);
        int end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private static Unit RowAt(int start)
    {
        lock (Reading)
        {
            if (!Read.TryGetValue(start, out Unit? unit))
                Read.Add(start, unit = ReadRow(LineAt(start)));
            return unit;
        }
    }

    private static Unit ReadRow(ReadOnlySpan<char> line)
    {
        string code = NextColumn(ref line).ToString();
        string symbol = NextColumn(ref line).ToString();
        string[] aliases = SplitList(NextColumn(ref line));
        string dimensionCode = NextColumn(ref line).ToString();
        UnitFactor factor = ReadFactor(NextColumn(ref line));
        ReadOnlySpan<char> english = NextColumn(ref line);
        bool isPrefix = english.StartsWith('^');
        string[] plurals = SplitList(NextColumn(ref line));
        if (!Dimensions.TryGetValue(dimensionCode, out Dimension? dimension))
            Dimensions.Add(dimensionCode, dimension = Dimension.Parse(dimensionCode));
        return Unit.FromRow(code, symbol, dimension, factor,
            UnitNames.FromRow(aliases, (isPrefix ? english[1..] : english).ToString(), plurals, isPrefix));
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
            ? UnitFactor.FromRow(ReadInteger(text, out int tens), 1, tens)
            : UnitFactor.FromRow(ReadInteger(text[..slash], out int above), ReadInteger(text[(slash + 1)..], out int below), above - below);
    }

    /// <summary>The digits without the zeros at the end, and how many those are.</summary>
    private static ulong ReadInteger(ReadOnlySpan<char> digits, out int tens)
    {
        ReadOnlySpan<char> firm = digits.TrimEnd('0');
        tens = digits.Length - firm.Length;
        ulong value = 0;
        foreach (char c in firm)
            value = (value * 10) + (uint)(c - '0');
        return value;
    }
}
