using System.Globalization;

namespace Indicators.Prose.Documents;

/// <summary>Where in a document a character of its text stands, as a person finds it again.</summary>
/// <param name="Part">The part of the document.</param>
/// <param name="Paragraph">
/// The paragraph, counted from 1: on its page where there are pages, in the body otherwise; of a note or box, its number among
/// them; in a table, the paragraph of the cell.
/// </param>
/// <param name="Offset">How far into the paragraph, in UTF-16 code units.</param>
public sealed record DocumentPlace(DocumentPart Part, int Paragraph, int Offset)
{
    /// <summary>The page, counted from 1; null where the format has no pages of its own.</summary>
    public int? Page { get; init; }

    /// <summary>The table, counted from 1 through the document; null outside tables.</summary>
    public int? Table { get; init; }

    /// <summary>The row of the table, counted from 1; null outside tables.</summary>
    public int? Row { get; init; }

    /// <summary>The column of the table, counted from 1, merged cells as wide as they are; null outside tables.</summary>
    public int? Column { get; init; }

    /// <summary>The place in words: <c>page 3, paragraph 2</c>; <c>table 1, row 2, column 3</c>.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var words = new List<string>();
        if (Page is { } page)
            words.Add(Say(language, "place.page", page));
        if (Table is { } table)
            words.Add(Say(language, "place.cell", table, Row ?? 0, Column ?? 0));
        else
            words.Add(Say(language, KeyOf(Part), Paragraph));
        return string.Join(DocumentsWordings.Table["place.separator"].In(language), words);
    }

    /// <summary>The place in English, as it is written into a catalogue.</summary>
    public override string ToString() => ToText(Language.English);

    private static string KeyOf(DocumentPart part) => part switch
    {
        DocumentPart.Footnote => "place.footnote",
        DocumentPart.Endnote => "place.endnote",
        DocumentPart.TextBox => "place.text-box",
        _ => "place.paragraph",
    };

    private static string Say(Language language, string key, params ReadOnlySpan<int> numbers)
    {
        string words = DocumentsWordings.Table[key].In(language);
        for (int i = 0; i < numbers.Length; i++)
            words = words.Replace($"{{{i}}}", numbers[i].ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return words;
    }
}
