using Indicators.Tables;

namespace Indicators.Tool;

/// <summary>import --format table: sheets as offices keep them. Taken where no other format shows: any text may be a table.</summary>
internal sealed class TableImport : IImportFormat
{
    public string Id => "table";

    public bool Recognises(ReadOnlySpan<byte> head, string name) => !head.IsEmpty && !name.EndsWith('/');

    public ImportReport Import(ImportRequest request) => TableImporter.Import(TableRequest.Open(request), TableRequest.Options(request));
}
