using Indicators.Prose.Documents;

namespace Indicators.Tool;

/// <summary>Where in a document a figure stands, as a part of its line.</summary>
internal sealed record PlaceRecord(string Text, string Part, int? Page, int Paragraph, int? Table, int? Row, int? Column, int Offset)
{
    /// <summary>Null for plain text, whose offsets are the place.</summary>
    public static PlaceRecord? Of(TextDocument? document, long offset)
    {
        if (document?.PlaceAt(offset) is not { } place)
            return null;
        string part = place.Part switch
        {
            DocumentPart.Footnote => "footnote",
            DocumentPart.Endnote => "endnote",
            DocumentPart.TextBox => "text-box",
            _ => "body",
        };
        return new PlaceRecord(place.ToString(), part, place.Page, place.Paragraph, place.Table, place.Row, place.Column, place.Offset);
    }
}
