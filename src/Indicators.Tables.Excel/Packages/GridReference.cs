namespace Indicators.Tables.Excel;

/// <summary>Addresses as the XML writes them: <c>C7</c>, <c>A4:R6</c>.</summary>
internal static class GridReference
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    public static CellAddress? Cell(ReadOnlySpan<char> text)
    {
        int at = 0, column = 0, row = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= LastColumn; at++)
            column = column * 26 + (text[at] & ~0x20) - 'A' + 1;
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && row <= LastRow; at++)
            row = row * 10 + text[at] - '0';
        return at == text.Length && column is > 0 and <= LastColumn && row is > 0 and <= LastRow ? new CellAddress(row, column) : null;
    }

    public static CellRange? Range(string? text)
    {
        if (text is null)
            return null;
        int colon = text.IndexOf(':');
        if (colon < 0)
            return Cell(text) is { } one ? new CellRange(one, one) : null;
        return Cell(text.AsSpan(0, colon)) is { } first && Cell(text.AsSpan(colon + 1)) is { } last ? new CellRange(first, last) : null;
    }
}
