using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>import --format eurostat-tsv: a backslash in the first cell shows it; a packed one is told by its name.</summary>
internal sealed class EurostatTsvImport : IImportFormat
{
    public string Id => "eurostat-tsv";

    public bool Recognises(ReadOnlySpan<byte> head, string name)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return name.EndsWith(".tsv.gz", StringComparison.OrdinalIgnoreCase);
        int tab = head.IndexOf((byte)'\t'), line = head.IndexOf((byte)'\n');
        return tab > 0 && (line < 0 || tab < line) && head[..tab].Contains((byte)'\\');
    }

    public ImportReport Import(ImportRequest request)
    {
        using Stream stream = request.Open();
        return EurostatTsv.Read(stream, request.Name, InterchangeRequest.Options(request));
    }
}
