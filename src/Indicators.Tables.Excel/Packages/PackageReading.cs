namespace Indicators.Tables.Excel;

/// <summary>One reading of a packed workbook: what was read so far stands, whatever comes after it.</summary>
internal sealed class PackageReading(IPackageFormat format, string file, WorkbookOptions options)
{
    private int _cells;

    public UnpackingLimit Limit { get; } = new(options.MaxBytes);

    public List<Sheet> Sheets { get; } = [];

    public List<Diagnostic> Problems { get; } = [];

    public void Read(WorkbookPackage package)
    {
        PackageBook? book = package.BookPart() is { } part ? format.ReadBook(package, part) : null;
        if (book is null || book.Sheets.Count == 0)
        {
            Problems.Add(WorkbookProblem.NoSheets(file));
            return;
        }

        var formats = new NumberFormats(book.From1904);
        CellStyles styles = ReadStyles(package, book, formats);
        List<string> texts = ReadTexts(package, book);
        foreach (SheetEntry entry in book.Sheets)
            ReadSheet(package, entry, new SheetSource(file, entry.Name, texts, styles, formats));
    }

    /// <summary>The cells of one sheet, none of them kept.</summary>
    /// <exception cref="InvalidDataException">There is no such sheet.</exception>
    public IEnumerable<SheetCell> Cells(WorkbookPackage package, string? sheet)
    {
        PackageBook? book = package.BookPart() is { } bookPart ? format.ReadBook(package, bookPart) : null;
        SheetEntry[] entries = [.. book?.Sheets.Where(entry => entry.OtherKind is null && (sheet is null || entry.Name == sheet)) ?? []];
        if (book is null || entries.Length == 0 || package.Open(entries[0].Part) is not { } part)
            throw new InvalidDataException(sheet is null ? $"'{file}' has no sheet of cells." : $"'{file}' has no sheet '{sheet}'.");
        var formats = new NumberFormats(book.From1904);
        var source = new SheetSource(file, entries[0].Name, ReadTexts(package, book), ReadStyles(package, book, formats), formats);
        using (part)
        {
            foreach (SheetCell cell in format.Sheet(source).Read(part))
                yield return cell;
        }
    }

    private CellStyles ReadStyles(WorkbookPackage package, PackageBook book, NumberFormats formats)
    {
        using Stream? part = package.Open(book.StylesPart);
        return part is null ? new CellStyles(formats) : format.ReadStyles(part, formats);
    }

    private List<string> ReadTexts(WorkbookPackage package, PackageBook book)
    {
        using Stream? part = package.Open(book.TextsPart);
        return part is null ? [] : format.ReadTexts(part);
    }

    private void ReadSheet(WorkbookPackage package, SheetEntry entry, SheetSource source)
    {
        if (entry.OtherKind is { } kind)
        {
            Problems.Add(WorkbookProblem.NoCells(file, entry.Name, kind));
            return;
        }

        using Stream? part = package.Open(entry.Part);
        if (part is null)
        {
            Problems.Add(WorkbookProblem.NoPart(file, entry.Name, entry.Part));
            return;
        }

        if (entry.IsHidden)
            Problems.Add(WorkbookProblem.Hidden(file, entry.Name));
        ReadCells(part, entry, format.Sheet(source));
    }

    private void ReadCells(Stream part, SheetEntry entry, IPackedSheet sheet)
    {
        var cells = new SheetLimit(file, entry.Name, options, Problems);
        try
        {
            foreach (SheetCell cell in sheet.Read(part))
            {
                if (!cells.Take(cell, ref _cells))
                    break;
            }
        }
        finally
        {
            Problems.AddRange(sheet.Problems);
            if (!cells.IsTooWide)
                Sheets.Add(new Sheet(file, entry.Name, cells.Taken, sheet.Merged) { IsHidden = entry.IsHidden });
        }
    }
}
