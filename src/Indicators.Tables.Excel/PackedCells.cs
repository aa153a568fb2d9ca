using System.IO.Compression;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>The cells of one sheet while they are read: only the texts that cells share are kept.</summary>
internal static class PackedCells
{
    public static IEnumerable<SheetCell> Read(string path, string? sheet, WorkbookOptions options)
    {
        using FileStream content = File.OpenRead(path);
        string file = Path.GetFileName(path);
        IPackageFormat format = FormatOf(content, file);
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var reading = new PackageReading(format, file, options);
        using IEnumerator<SheetCell> cells = reading.Cells(new WorkbookPackage(archive, reading.Limit), sheet).GetEnumerator();
        while (Next(cells, file))
            yield return cells.Current;
    }

    private static IPackageFormat FormatOf(FileStream content, string file)
    {
        WorkbookContainer container = ContainerOf(content, file);
        content.Position = 0;
        return container switch
        {
            WorkbookContainer.Xlsx => new XlsxFormat(),
            WorkbookContainer.Xlsb => new XlsbFormat(),
            _ => throw new InvalidDataException($"'{file}' is no .xlsx or .xlsb; open it with ExcelFiles.Open."),
        };
    }

    private static WorkbookContainer ContainerOf(FileStream content, string file)
    {
        if (content.ReadByte() != 'P')
            return WorkbookContainer.Unknown;
        content.Position = 0;
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("xl/workbook.bin") is null ? WorkbookContainer.Xlsx : WorkbookContainer.Xlsb;
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"'{file}' is damaged: {error.Message}", error);
        }
    }

    private static bool Next(IEnumerator<SheetCell> cells, string file)
    {
        try
        {
            return cells.MoveNext();
        }
        catch (PackedTooMuchException error)
        {
            throw new InvalidDataException($"'{file}' unpacks to too much: {error.Part}", error);
        }
        catch (XmlException error)
        {
            throw new InvalidDataException($"'{file}' is damaged: {error.Message}", error);
        }
    }
}
