using Indicators.Tables;
using Indicators.Tables.Excel;

namespace Indicators.Tool;

/// <summary>What the user asked of a table: the file opened, and what is said of it.</summary>
internal static class TableRequest
{
    /// <exception cref="IOException">The file or the mapping cannot be read; the message says why.</exception>
    public static Workbook Open(ImportRequest request)
    {
        using Stream stream = request.Open();
        return ExcelFiles.Opener.Open(stream, request.Path == StandardStreams.Dash ? request.Name : Path.GetFileName(request.Path));
    }

    /// <exception cref="IOException">The mapping cannot be read, or an answer answers nothing; the message says why.</exception>
    public static TableImportOptions Options(ImportRequest request)
    {
        try
        {
            TableMapping mapping = request.Mapping is { } map
                ? TableMapping.Parse(StandardStreams.ReadText(map), StandardStreams.NameOf(map))
                : TableMapping.Empty;
            foreach ((string id, string value) in request.Answers)
                mapping = Answered(mapping, $"{id}={value}");
            return new TableImportOptions { Mapping = mapping, Catalog = request.Into ?? IndicatorCatalog.Empty };
        }
        catch (CatalogException fault)
        {
            throw new IOException(fault.Message, fault);
        }
    }

    /// <summary>Names of heads hold no equals sign, and a base does: unit:CPI=上年=100.</summary>
    private static TableMapping Answered(TableMapping mapping, string answer)
    {
        int at = answer.IndexOf('=', StringComparison.Ordinal);
        try
        {
            return mapping.WithAnswer(answer[..at], answer[(at + 1)..]);
        }
        catch (ArgumentException fault)
        {
            throw new IOException(answer, fault);
        }
    }
}
