using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Desk.Drafts.Word;

/// <summary>Cuts the runs of a paragraph so that some characters stand in runs of their own, formatted as before.</summary>
internal static class RunCutter
{
    /// <summary>The first and the last element that hold the characters; null where no run holds them.</summary>
    public static (OpenXmlElement First, OpenXmlElement Last)? Cut(Paragraph paragraph, int start, int end)
    {
        CutAt(paragraph, end);
        CutAt(paragraph, start);
        TextPiece[] inside = [.. ParagraphText.Of(paragraph).Pieces.Where(piece => piece.Start < end && start < piece.End)];
        return inside.Length == 0 ? null : (HolderOf(inside[0]), HolderOf(inside[^1]));
    }

    private static OpenXmlElement HolderOf(TextPiece piece)
    {
        if (piece.Run is { } run)
            return run;
        OpenXmlElement element = piece.Element;
        while (element.Parent is { } parent and not Paragraph)
            element = parent;
        return element;
    }

    /// <summary>Cuts the run that reaches across a place of the text: what follows the place goes into a new run beside it.</summary>
    private static void CutAt(Paragraph paragraph, int place)
    {
        List<TextPiece> pieces = ParagraphText.Of(paragraph).Pieces;
        int index = pieces.FindIndex(piece => piece.Start < place && place <= piece.End);
        if (index < 0 || pieces[index].Run is not { } run)
            return;
        bool goesOn = pieces.Skip(index + 1).Any(piece => ReferenceEquals(piece.Run, run));
        if (place == pieces[index].End && !goesOn)
            return;
        var rest = new Run { RunProperties = (RunProperties?)run.RunProperties?.CloneNode(true) };
        OpenXmlElement[] following = [.. pieces[index].Element.ElementsAfter()];
        if (place < pieces[index].End && pieces[index].Element is Text text)
            rest.Append(Split(text, place - pieces[index].Start));
        foreach (OpenXmlElement element in following)
        {
            element.Remove();
            rest.Append(element);
        }

        run.InsertAfterSelf(rest);
    }

    private static Text Split(Text text, int at)
    {
        string all = text.Text;
        text.Text = all[..at];
        text.Space = SpaceProcessingModeValues.Preserve;
        return new Text(all[at..]) { Space = SpaceProcessingModeValues.Preserve };
    }
}
