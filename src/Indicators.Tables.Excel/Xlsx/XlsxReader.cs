using System.IO.Compression;
using System.Xml;

namespace Indicators.Tables.Excel;

/// <summary>Reads .xlsx: the workbook's list of sheets, its styles and texts, then each sheet.</summary>
internal sealed class XlsxReader : IWorkbookReader
{
    public bool Reads(WorkbookContainer container) => container == WorkbookContainer.Xlsx;

    public Workbook Read(Stream content, string file, WorkbookContainer container, WorkbookOptions options)
    {
        // Encrypted ones are compound files around the packed one.
        if (content.ReadByte() != 'P')
            return new BinaryWorkbookReader().Read(content, file, container, options);
        var reading = new XlsxReading(file, options);
        try
        {
            content.Position = 0;
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            reading.Read(new XlsxPackage(archive, reading.Limit));
        }
        catch (PackedTooMuchException error)
        {
            reading.Problems.Add(WorkbookProblem.PackedTooMuch(file, error.Part, UnpackingLimit.Ratio, options.MaxBytes));
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or NotSupportedException)
        {
            reading.Problems.Add(WorkbookProblem.Damaged(file, error.Message));
        }

        return new Workbook(file, container, [.. reading.Sheets], [.. reading.Problems]);
    }
}
