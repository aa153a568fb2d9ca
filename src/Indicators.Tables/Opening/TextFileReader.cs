namespace Indicators.Tables;

/// <summary>Reads text: tables with delimiters, and the JSON of statistical offices as it stands.</summary>
internal sealed class TextFileReader : IWorkbookReader
{
    public bool Reads(WorkbookContainer container) => container is WorkbookContainer.Delimited or WorkbookContainer.Json;

    public Workbook Read(Stream content, string file, WorkbookContainer container, WorkbookOptions options)
    {
        byte[] bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        if (EncodingOf(bytes, options) is not { } encoding)
            return new Workbook(file, WorkbookContainer.Unknown, [], [OpeningProblem.Unknown(file, bytes)]);
        if (container == WorkbookContainer.Json)
            return new Workbook(file, container, [], []) { Text = encoding.Decode(bytes) };
        return new DelimitedFile(file, bytes, encoding, options).Read();
    }

    private static TextEncoding? EncodingOf(byte[] bytes, WorkbookOptions options) =>
        options.Encoding is { } stated ? TextEncoding.Stated(stated, bytes) : TextEncoding.Detect(bytes);
}
