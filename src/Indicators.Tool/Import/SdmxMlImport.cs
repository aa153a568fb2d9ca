using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>import --format sdmx-ml: XML in a namespace of SDMX.</summary>
internal sealed class SdmxMlImport : IImportFormat
{
    public string Id => "sdmx-ml";

    public bool Recognises(ReadOnlySpan<byte> head, string name)
    {
        ReadOnlySpan<byte> text = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        return text.StartsWith("<"u8) && (text.IndexOf("sdmx.org/resources/sdmxml"u8) >= 0
            || text.IndexOf("SDMX.org/resources/SDMXML"u8) >= 0);
    }

    public ImportReport Import(ImportRequest request)
    {
        using Stream stream = request.Open();
        return SdmxMl.Read(stream, request.Name, InterchangeRequest.Options(request));
    }
}
