using System.Text.RegularExpressions;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>Takes the notes at the foot of a column out of it: smaller rows, the first of which begins with a mark.</summary>
internal static partial class FootnoteRows
{
    /// <summary>Notes are set at nine tenths of the text or smaller.</summary>
    private const double SmallPrint = 0.93;

    /// <param name="block">The column; its notes are taken out.</param>
    /// <param name="textSize">The size most of the document is set in.</param>
    public static List<Row> Take(Block block, double textSize)
    {
        int first = block.Rows.Count;
        while (first > 0 && block.Rows[first - 1].Size < SmallPrint * textSize)
            first--;
        while (first < block.Rows.Count && !IsMarked(block.Rows[first]))
            first++;
        // A page all in small print is an annex, not notes.
        if (first == block.Rows.Count || (first == 0 && block.Rows.Count > 12))
            return [];
        List<Row> notes = block.Rows[first..];
        block.Rows.RemoveRange(first, notes.Count);
        return notes;
    }

    public static bool IsMarked(Row row) => Mark().IsMatch(row.Text);

    [GeneratedRegex(@"^\s*([①-⑳]|[⁰¹²³⁴-⁹]{1,3}|[\[［〔]\s*\d{1,3}\s*[\]］〕]|\d{1,2}(?![\d.%年月日])|\*+|※|注\s*[\d０-９]*\s*[:：])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
