using System.Text;

namespace Indicators.Tests.Chongqing;

/// <summary>The page docs/coverage.md, made of the coverage table.</summary>
internal static class CoveragePage
{
    public static string FilePath { get; } = Path.Combine(Json.RepositoryFiles.Root, "docs", "coverage.md");

    public static string Of(IReadOnlyList<CoverageRow> rows)
    {
        var page = new StringBuilder();
        page.Append(Introduction(rows));
        foreach (IGrouping<string, CoverageRow> source in rows.GroupBy(row => row.SourceId))
        {
            page.Append($"\n## {source.Key}\n\n{source.Count()} claims.\n\n| claim | span | as | entry, or why there is none |\n| --- | --- | --- | --- |\n");
            foreach (CoverageRow row in source)
                page.Append($"| {row.Claim} | {row.Span} | {row.As} | {EntryOrReason(row)} |\n");
        }

        return page.ToString();
    }

    private static string EntryOrReason(CoverageRow row) => row.IsCarried
        ? string.Join("<br>", row.Entries.Select(entry => $"`{entry}`"))
        : $"{row.ReasonZh} · {row.ReasonEn}";

    private static string Introduction(IReadOnlyList<CoverageRow> rows) => $"""
        # What became of every claim

        Five texts stand behind the record of Chongqing. They make {rows.Count} claims with a figure. This table shows where each
        of them is: {rows.Count(row => row.IsCarried)} are carried by an entry of the catalogue in `samples/Chongqing/catalog`, {rows.Count(row => !row.IsCarried)} are no policy figures and say why.

        A claim is named by its source and the place of its first character in the text: `source@offset`. The span is the
        number and its unit as written. The entry of a figure is its series, its period and the figure with its bound word.

        | as | the entry carries |
        | --- | --- |
        | figure | the same amount in the same unit |
        | count | the same number; the text counts with 大 or without a unit (三大, 1院) |
        | rate | the same amount, with what it is per (30秒 becomes 30秒/台) |
        | ratio | the quotient of the two numbers (of every 10, 3) |
        | rank | a place in an order, also where the text gives no number |
        | multiple | a doubling, as a second wording of the target |
        | label | a size class (万亿级): a label of a tier, a cluster or an indicator, no amount |
        | universe | what is ranked (models above 500 000 yuan) |
        | period | the length of the period of the entry |

        The table is `samples/Chongqing/coverage.tsv`. A test holds it against the catalogue, and this page against the table.

        """;
}
