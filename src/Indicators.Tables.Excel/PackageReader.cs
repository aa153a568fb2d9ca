using System.IO.Compression;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>Reads packed workbooks, .xlsx and .xlsb: the list of sheets, styles and texts, then each sheet.</summary>
/// <remarks>
/// Their parts are read here and not through the library that reads .xls: that gives neither errors nor formulas without results
/// nor indents, passes every number through a double, and knows no .xlsb.
/// </remarks>
internal sealed class PackageReader : IWorkbookReader
{
    public bool Reads(WorkbookContainer container) => container is WorkbookContainer.Xlsx or WorkbookContainer.Xlsb;

    public Workbook Read(Stream content, string file, WorkbookContainer container, WorkbookOptions options)
    {
        // Encrypted ones are compound files around the packed one.
        if (content.ReadByte() != 'P')
            return new OldWorkbookReader().Read(content, file, container, options);
        IPackageFormat format = container == WorkbookContainer.Xlsb ? new XlsbFormat() : new XlsxFormat();
        var reading = new PackageReading(format, file, options);
        try
        {
            content.Position = 0;
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            reading.Read(new WorkbookPackage(archive, reading.Limit));
        }
        catch (PackedTooMuchException error)
        {
            reading.Problems.Add(WorkbookProblem.PackedTooMuch(file, error.Part, UnpackingLimit.Ratio, options.MaxBytes));
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or NotSupportedException or EndOfStreamException)
        {
            reading.Problems.Add(WorkbookProblem.Damaged(file, error.Message));
        }

        return new Workbook(file, container, [.. reading.Sheets], [.. reading.Problems]);
    }
}
