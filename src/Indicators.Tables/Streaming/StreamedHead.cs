using Indicators.Tables.Assembly;
using Indicators.Tables.Blocks;
using Indicators.Tables.Figures;
using Indicators.Tables.Plans;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Streaming;

/// <summary>What the first rows of a long table tell of all: encoding, delimiter, heads, and what each column holds.</summary>
/// <param name="Block">The first rows.</param>
/// <param name="Context">What stands around the table.</param>
/// <param name="Rows">What the columns of labels hold.</param>
/// <param name="Columns">The columns of figures.</param>
/// <param name="Encoding">The file's encoding.</param>
/// <param name="Delimiter">What stands between cells.</param>
internal sealed record StreamedHead(
    TableBlock Block, TableContext Context, RowAxis Rows, IReadOnlyList<AxisEntry> Columns, TextEncoding Encoding, char Delimiter)
{
    /// <summary>As much as shows the shape of a table; shorter files are read whole.</summary>
    private const int SampleBytes = 48 * 1024;

    /// <summary>The head; null where the file is short, or its rows cannot be read one by one.</summary>
    public static StreamedHead? Of(Stream content, string file, TableImportOptions options)
    {
        content.Position = 0;
        if (!options.Mapping.IsFor(file) || options.Mapping.Tables.Any(table => table.Header is not null))
            return null;
        if (content.Length <= SampleBytes
            || ContainerDetector.Of(content, file) is not { Problem: null, Container: WorkbookContainer.Delimited })
            return null;
        byte[] bytes = new byte[SampleBytes];
        content.Position = 0;
        content.ReadExactly(bytes);
        int end = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        if (end == 0 || TextEncoding.Detect(bytes.AsSpan(0, end)) is not { } encoding || encoding.Encoding is System.Text.UnicodeEncoding
            or System.Text.UTF32Encoding)
            return null;
        (char delimiter, int skipped) = Delimiters.Of(encoding.Decode(bytes.AsSpan(0, end)), null);
        Workbook sample = new DelimitedFile(file, bytes[..end], encoding, WorkbookOptions.Default with { Delimiter = delimiter }).Read();
        return skipped > 0 || sample.Sheets is not [{ DecimalMark: '.' } sheet] || !sample.Diagnostics.IsEmpty
            ? null
            : Of(sheet, encoding, delimiter, options);
    }

    private static StreamedHead? Of(Sheet sheet, TextEncoding encoding, char delimiter, TableImportOptions options)
    {
        var grid = new TableGrid(sheet, DecimalMark.Dot, options.Units);
        if (BlockFinder.Find(grid) is not [{ Notes.IsEmpty: true, Heads.IsEmpty: false } block])
            return null;
        TableContext context = TableContext.Of(block);
        RowAxis rows = RowAxis.Of(block, context, WorkbookImport.AnsweredRows(options.Mapping.Answers, sheet.Name));
        IReadOnlyList<AxisEntry> columns = ColumnAxis.Of(block, rows);
        IReadOnlyList<AxisEntry> all = ColumnAxis.WithWords(block, rows);
        bool standAlone = all.All(column => !StatementReader.IsNoFigure(column.Measure.Role) && !column.Measure.SetsGoal)
            && rows.Entries.All(row => row is { IsPart: false, Depth: 0, Parent: null, Level: null, Section: null })
            && rows.Entries.Count == block.Rows.Length;
        return standAlone && PlanColumns.Of(columns, all, context) is null
            ? new StreamedHead(block, context.WithLabels(rows.Entries, columns), rows, columns, encoding, delimiter)
            : null;
    }
}
