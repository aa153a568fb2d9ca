using Indicators.Prose.Documents.Composing;
using Indicators.Prose.Documents.Opening;
using Indicators.Tables;

namespace Indicators.Prose.Documents.Plain;

/// <summary>
/// Plain text in whatever encoding: kept as it is, so that offsets are those of the file. A line with words is a paragraph.
/// </summary>
internal static class PlainReader
{
    /// <summary>The title of a document is one line of no more than two rows of print.</summary>
    private const int LongestTitle = 80;

    public static ComposedText Read(byte[] content, DocumentLimits limits)
    {
        TextEncoding encoding = TextEncoding.Detect(content.AsSpan(0, Math.Min(FoundFormat.HeadBytes, content.Length))) is { } found
            ? found
            : throw new UnreadableDocumentException(DocumentProblem.Unknown(limits.File, content));
        string text = encoding.Decode(content);
        var marks = new List<PlaceMark>();
        string? title = null;
        int start = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            limits.Cancellation.ThrowIfCancellationRequested();
            int at = start;
            start += line.Length + EndLength(text, start + line.Length);
            if (line.IsWhiteSpace())
                continue;
            title ??= TitleOf(line);
            marks.Add(new PlaceMark(at, new DocumentPlace(DocumentPart.Body, marks.Count + 1, 0)));
        }

        Diagnostic[] told = text.Contains('\ufffd', StringComparison.Ordinal)
            ? [DocumentProblem.ForeignBytes(limits.File, encoding.Encoding.WebName)]
            : [];
        return new ComposedText(text, [.. marks], title, [.. told]);
    }

    private static int EndLength(string text, int at) =>
        at >= text.Length ? 0 : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    private static string TitleOf(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> title = line.Trim();
        return title[..Math.Min(title.Length, LongestTitle)].ToString();
    }
}
