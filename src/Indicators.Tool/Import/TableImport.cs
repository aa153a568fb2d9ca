using Indicators.Tables;

namespace Indicators.Tool;

/// <summary>import --format table: sheets as offices keep them. Taken where no other format shows: any text may be a table.</summary>
internal sealed class TableImport : IImportFormat
{
    /// <summary>Longer files are gone through row by row, where their rows allow it; of shorter ones sums are checked too.</summary>
    private const long LongFile = 4 << 20;

    public string Id => "table";

    public bool Recognises(ReadOnlySpan<byte> head, string name) => !head.IsEmpty && !name.EndsWith('/');

    public ImportReport Import(ImportRequest request)
    {
        TableImportOptions options = TableRequest.Options(request);
        if (!IsLong(request))
            return TableImporter.Import(TableRequest.Open(request), options);
        using FileStream file = File.OpenRead(request.Path);
        return LongTable.IsText(file, request.Path)
            ? new LongTable(file, Path.GetFileName(request.Path), options).Import()
            : TableImporter.Import(TableRequest.Open(request), options);
    }

    private static bool IsLong(ImportRequest request) =>
        request.Path != StandardStreams.Dash && new FileInfo(request.Path).Length > LongFile;
}
