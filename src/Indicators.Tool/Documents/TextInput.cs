using Indicators.Interchange;
using Indicators.Prose.Documents;

namespace Indicators.Tool;

/// <summary>What a command reads prose from: a plain text of any length as it comes, or a document, opened as a whole.</summary>
internal sealed class TextInput : IDisposable
{
    private const int HeadBytes = 256 * 1024;

    /// <summary>A pipe may be slow; this much tells what comes.</summary>
    private const int HeadOfPipe = 4 * 1024;

    /// <summary>The mark of GB18030, which the runtime takes for a character.</summary>
    private static readonly byte[] ChineseMark = [0x84, 0x31, 0x95, 0x33];

    private TextInput(TextReader? reader, TextDocument? document) => (Reader, Document) = (reader, document);

    /// <summary>The text as it comes; null where it is in <see cref="Document"/>.</summary>
    public TextReader? Reader { get; }

    /// <summary>The document; null for plain text that is read as it comes.</summary>
    public TextDocument? Document { get; }

    /// <summary>Opens a file or standard input, plain text as it comes.</summary>
    public static TextInput Open(string path)
    {
        Stream content = StandardStreams.OpenInput(path);
        byte[] head = new byte[path == StandardStreams.Dash ? HeadOfPipe : HeadBytes];
        int length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (length == 0)
            return new TextInput(null, Read(Stream.Null, path));
        if (TextDocument.PlainTextEncoding(head.AsSpan(0, length), path) is { } encoding)
            return new TextInput(new StreamReader(Headed(head, length, content), encoding), null);
        using Stream whole = Headed(head, length, content);
        return new TextInput(null, Read(whole, path));
    }

    /// <summary>Opens a file or standard input as a whole.</summary>
    public static TextDocument OpenWhole(string path)
    {
        using Stream content = StandardStreams.OpenInput(path);
        return Read(content, path);
    }

    /// <summary>Writes what is told of a document; true where it has a text.</summary>
    public static bool Tell(TextDocument document, Language language)
    {
        foreach (Diagnostic one in document.Diagnostics)
            Console.Error.WriteLine(PrintableText.Of($"{one.Location}: {one.Id} {one.ToText(language)}"));
        return document.IsReadable;
    }

    public void Dispose() => Reader?.Dispose();

    private static HeadedStream Headed(byte[] head, int length, Stream rest)
    {
        int mark = head.AsSpan(0, length).StartsWith(ChineseMark) ? ChineseMark.Length : 0;
        return new HeadedStream(head.AsMemory(mark, length - mark), rest);
    }

    private static TextDocument Read(Stream content, string path)
    {
        var options = new DocumentOptions { Clock = MachineClock.Instance };
        string name = path == StandardStreams.Dash ? StandardStreams.InputName : path;
        return TextDocument.ReadAsync(content, name, options).GetAwaiter().GetResult();
    }
}
