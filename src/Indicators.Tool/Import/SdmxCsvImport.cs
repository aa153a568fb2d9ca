using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>import --format sdmx-csv: the first term of the header shows it.</summary>
internal sealed class SdmxCsvImport : IImportFormat
{
    public string Id => "sdmx-csv";

    public bool Recognises(ReadOnlySpan<byte> head, string name)
    {
        ReadOnlySpan<byte> text = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        text = text.TrimStart((byte)'"');
        return StartsColumn(text, "STRUCTURE"u8) || StartsColumn(text, "DATAFLOW"u8);
    }

    public ImportReport Import(ImportRequest request)
    {
        using Stream stream = request.Open();
        return SdmxCsv.Read(stream, request.Name, InterchangeRequest.Options(request));
    }

    /// <summary>The term is followed by a separator or a bracket, not by another letter.</summary>
    private static bool StartsColumn(ReadOnlySpan<byte> text, ReadOnlySpan<byte> term) =>
        text.StartsWith(term) && text.Length > term.Length && !char.IsAsciiLetterOrDigit((char)text[term.Length]);
}
