namespace Indicators.Tables.Excel;

/// <summary>The parts of an .xlsb: records.</summary>
internal sealed class XlsbFormat : IPackageFormat
{
    private const int Text = 19, Format = 44, Style = 47, Book = 153, SheetOfBook = 156, Styles = 617, StylesEnd = 618;

    public PackageBook ReadBook(WorkbookPackage package, string part)
    {
        var book = new PackageBook(package.RelationsOf(part));
        using Stream? stream = package.Open(part);
        if (stream is null)
            return book;
        var records = new RecordReader(new BufferedStream(stream));
        while (records.Read())
        {
            if (records.Type == Book)
                book.From1904 = (records.Number(0) & 1) != 0;
            else if (records.Type == SheetOfBook)
                AddSheet(book, records);
        }

        return book;
    }

    public CellStyles ReadStyles(Stream part, NumberFormats formats)
    {
        var styles = new CellStyles(formats);
        var records = new RecordReader(new BufferedStream(part));
        bool inCells = false;
        while (records.Read() && records.Type != StylesEnd)
        {
            if (records.Type == Format)
                styles.AddFormat(records.Word(0), records.TextAt(2));
            else if (records.Type == Styles)
                inCells = true;
            else if (records.Type == Style && inCells)
                styles.AddStyle(records.Word(2), records.Byte(11));
        }

        return styles;
    }

    public List<string> ReadTexts(Stream part)
    {
        var texts = new List<string>();
        var records = new RecordReader(new BufferedStream(part));
        while (records.Read())
        {
            if (records.Type == Text)
                texts.Add(records.TextAt(1));
        }

        return texts;
    }

    public IPackedSheet Sheet(SheetSource source) => new XlsbSheet(source);

    private static void AddSheet(PackageBook book, RecordReader records)
    {
        int at = 8;
        string relation = records.Text(ref at);
        book.Add(records.TextAt(at), records.Number(0) != 0, relation);
    }
}
