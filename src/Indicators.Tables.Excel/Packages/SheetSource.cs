namespace Indicators.Tables.Excel;

/// <summary>What is needed to read a sheet's cells: its place and what it shares with the others.</summary>
internal sealed record SheetSource(string File, string Sheet, IReadOnlyList<string> Texts, CellStyles Styles, NumberFormats Formats)
{
    public SourceLocation Place(CellAddress address) => new(File, $"{Sheet}!{address}", 0, 0);

    /// <summary>A text as its format shows it; null for a blank one.</summary>
    public SheetCell? TextCell(CellAddress address, string text, int style)
    {
        (NumberFormat format, int indent) = Styles[style];
        return string.IsNullOrWhiteSpace(text)
            ? null
            : new SheetCell(address, CellKind.Text, format.Shown(text))
            {
                NumberFormat = format.IsGeneral ? null : format.Code,
                Indent = indent,
            };
    }

    public SheetCell NumberCell(CellAddress address, StoredNumber number, int style)
    {
        (NumberFormat format, int indent) = Styles[style];
        return Formats.NumberCell(address, number, format, indent);
    }

    public SheetCell TruthCell(CellAddress address, bool value, int style) =>
        new(address, CellKind.Boolean, value ? "TRUE" : "FALSE") { Indent = Styles[style].Indent };

    public SheetCell ErrorCell(CellAddress address, string error, int style) =>
        new(address, CellKind.Error, error) { Indent = Styles[style].Indent };
}
