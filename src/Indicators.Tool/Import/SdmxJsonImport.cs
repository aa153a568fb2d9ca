using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>import --format sdmx-json: an object with data sets.</summary>
internal sealed class SdmxJsonImport : IImportFormat
{
    public string Id => "sdmx-json";

    public bool Recognises(ReadOnlySpan<byte> head, string name)
    {
        ReadOnlySpan<byte> text = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        return text.StartsWith("{"u8)
            && (text.IndexOf("sdmx-json"u8) >= 0 || text.IndexOf("urn:sdmx:"u8) >= 0
                || (text.IndexOf("\"dataSets\""u8) >= 0 && text.IndexOf("\"structure"u8) >= 0));
    }

    public ImportReport Import(ImportRequest request)
    {
        using Stream stream = request.Open();
        return SdmxJson.Read(stream, request.Name, InterchangeRequest.Options(request));
    }
}
