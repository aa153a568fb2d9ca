namespace Indicators.Tool;

/// <summary>Every format that <c>import</c> reads, surest to recognise first.</summary>
internal static class ImportFormats
{
    /// <summary>The names of an SDMX message and the first keys of JSON stand within it, behind any remarks.</summary>
    private const int HeadBytes = 1 << 16;

    public static IReadOnlyList<IImportFormat> All { get; } =
    [
        new SdmxCsvImport(),
        new SdmxJsonImport(),
        new SdmxMlImport(),
        new JsonStatImport(),
        new EurostatTsvImport(),
        new OpenSdgImport(),
        new IatiImport(),
        // Any text may be a table: what is none of the others.
        new TableImport(),
    ];

    /// <summary>The format with a name; null where there is none.</summary>
    public static IImportFormat? Find(string id) => All.FirstOrDefault(format => format.Id == id);

    /// <summary>The format the content shows; null where none knows it. The request comes back with what was read of it.</summary>
    public static IImportFormat? Recognise(ref ImportRequest request)
    {
        ReadOnlyMemory<byte> head = HeadOf(request);
        request = request with { Head = head };
        string name = request.IsFolder ? request.Path.TrimEnd('/', '\\') + "/" : request.Name;
        foreach (IImportFormat format in All)
        {
            if (format.Recognises(head.Span, name))
                return format;
        }

        return null;
    }

    private static ReadOnlyMemory<byte> HeadOf(ImportRequest request)
    {
        if (request.IsFolder)
            return default;
        // Standard input stays open: what is not read here is read by the format.
        bool piped = request.Path == StandardStreams.Dash;
        Stream stream = piped ? Console.OpenStandardInput() : File.OpenRead(request.Path);
        try
        {
            byte[] buffer = new byte[HeadBytes];
            int count = stream.ReadAtLeast(buffer, HeadBytes, throwOnEndOfStream: false);
            return buffer.AsMemory(0, count);
        }
        finally
        {
            if (!piped)
                stream.Dispose();
        }
    }
}
