using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Desk.Tests.Documents;

/// <summary>The comments of a document with the characters they are made on.</summary>
internal static class CommentedText
{
    public static IReadOnlyList<(string On, string Comment)> Of(byte[] document)
    {
        using WordprocessingDocument package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        MainDocumentPart main = package.MainDocumentPart!;
        Dictionary<string, string> comments = main.WordprocessingCommentsPart!.Comments!.Elements<Comment>().ToDictionary(one => one.Id!.Value!, one => one.InnerText);
        var found = new List<(string, string)>();
        var open = new Dictionary<string, string>();
        foreach (OpenXmlElement element in main.Document!.Body!.Descendants())
        {
            if (element is CommentRangeStart { Id.Value: { } start })
                open.Add(start, "");
            else if (element is CommentRangeEnd { Id.Value: { } end })
                found.Add((open[end], comments[end]));
            else if (element is Text text)
                foreach (string id in open.Keys.Where(id => !found.Exists(one => one.Item2 == comments[id])).ToArray())
                    open[id] += text.Text;
        }

        return found;
    }
}
