using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>import --format eurostat-tsv: a backslash in the first cell shows it; a packed one is told by its name.</summary>
internal sealed class EurostatTsvImport : IImportFormat
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public string Id => "eurostat-tsv";

    public bool Recognises(ReadOnlySpan<byte> head, string name)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return name.EndsWith(".tsv.gz", StringComparison.OrdinalIgnoreCase);
        if (head.StartsWith(Utf8Mark))
            head = head[Utf8Mark.Length..];
        int tab = head.IndexOf((byte)'\t'), line = head.IndexOf((byte)'\n');
        return tab > 0 && (line < 0 || tab < line) && IsCorner(head[..tab]);
    }

    /// <summary>freq,unit,geo\TIME_PERIOD: codes alone. A tab and a backslash stand in any file that is no text, sooner or later.</summary>
    private static bool IsCorner(ReadOnlySpan<byte> cell) =>
        cell.Contains((byte)'\\') && cell.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0;

    public ImportReport Import(ImportRequest request)
    {
        using Stream stream = request.Open();
        return EurostatTsv.Read(stream, request.Name, InterchangeRequest.Options(request));
    }
}
