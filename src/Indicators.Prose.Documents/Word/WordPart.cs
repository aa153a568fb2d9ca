using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Prose.Documents.Composing;
using Indicators.Prose.Documents.Opening;

namespace Indicators.Prose.Documents.Word;

/// <summary>One part of a document, read from start to end: paragraphs, tables, boxes.</summary>
internal sealed class WordPart(TextComposer text, WordTally tally, DocumentLimits limits, DocumentPart part)
{
    /// <summary>Both the transitional and the strict edition of the format.</summary>
    private static readonly string[] Namespaces =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
    ];

    private readonly WordFlow _flow = new(text, tally, part);

    /// <summary>The first paragraph in the style of a title; null where there is none.</summary>
    public string? Title => _flow.Title;

    public void Read(OpenXmlPart from)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using Stream stream = from.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, settings);
        reader.Read();
        while (!reader.EOF)
        {
            limits.Cancellation.ThrowIfCancellationRequested();
            limits.Enter(reader.Depth);
            if (reader.NodeType == XmlNodeType.Element && IsOfWord(reader))
            {
                if (WordElements.IsLeftOut(reader.LocalName) || IsSeparator(reader))
                {
                    LeaveOut(reader);
                    continue;
                }

                Open(reader);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && IsOfWord(reader))
            {
                _flow.Close(reader.LocalName);
            }

            reader.Read();
        }

        _flow.EndAll();
    }

    private static bool IsOfWord(XmlReader reader) => Array.IndexOf(Namespaces, reader.NamespaceURI) >= 0;

    /// <summary>The line between body and notes is kept as a note of its own.</summary>
    private static bool IsSeparator(XmlReader reader) =>
        reader.LocalName is "footnote" or "endnote"
        && Attribute(reader, "type") is "separator" or "continuationSeparator" or "continuationNotice";

    private void LeaveOut(XmlReader reader)
    {
        if (WordElements.IsDeletion(reader.LocalName) && !reader.IsEmptyElement)
            tally.Deletions++;
        // Skipping is a loop inside the reader, not a recursion, however deep the element is.
        reader.Skip();
    }

    private void Open(XmlReader reader)
    {
        string name = reader.LocalName;
        if (name is "t" && !reader.IsEmptyElement)
        {
            // The text is read by its own node, so that what follows it is seen as usual.
            reader.Read();
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA or XmlNodeType.Whitespace)
                _flow.Write(reader.Value);
            else if (reader.NodeType == XmlNodeType.EndElement)
                _flow.Close("t");
            return;
        }

        _flow.Open(name, Attribute(reader, "val"), Attribute(reader, name is "sym" ? "char" : "id"));
        if (reader.IsEmptyElement)
            _flow.Close(name);
    }

    private static string? Attribute(XmlReader reader, string name)
    {
        foreach (string space in Namespaces)
        {
            if (reader.GetAttribute(name, space) is { } value)
                return value;
        }

        return null;
    }
}
