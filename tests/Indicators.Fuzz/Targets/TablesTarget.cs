using Indicators.Fuzz.Generators;
using Indicators.Tables;
using Indicators.Tables.Excel;

namespace Indicators.Fuzz.Targets;

/// <summary>
/// Tables in text and pages, whole and damaged: opened and imported with located remarks and questions, never with an exception;
/// the mapping that is proposed can be read again and gives the same.
/// </summary>
internal sealed class TablesTarget() : FuzzTarget("tables", "txt")
{
    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        if (corpus.Count > 0 && dice.Chance(15))
            return Mutations.Of(dice, dice.Pick<string>([.. corpus]));
        string text = dice.Below(6) switch
        {
            0 => Generators.Tables.Long(dice),
            1 => Generators.Tables.Page(dice),
            2 => Generators.Tables.QueryAnswer(dice),
            _ => Generators.Tables.Delimited(dice),
        };
        return dice.Chance(50) ? Mutations.Of(dice, text) : text;
    }

    public override void Check(string input)
    {
        byte[] bytes = RawBytes.Of(input);
        Workbook book = Opened(bytes);
        Imports.Check(() => TableImporter.Import(Opened(bytes)));
        TableMapping proposed = TableImporter.Propose(book, null, out ImportReport report);
        string json = proposed.ToJson(report.Questions);
        TableMapping read = TableMapping.Parse(json);
        ImportReport again = TableImporter.Import(book, new TableImportOptions { Mapping = read });
        BrokenPromise.Unless(again.Catalog.HasSameContent(report.Catalog), "a proposed mapping gives what it proposed", () => json);
        foreach (Observation one in report.Catalog.Observations)
            BrokenPromise.Unless(one.At is { Length: > 0 }, "an observation says its cell", () => one.ToString());
        if (LongTable.IsText(new MemoryStream(bytes), "file.csv"))
            Imports.Check(() => new LongTable(new MemoryStream(bytes), "file.csv").Import());
        Imports.Check(() => ObservationCsv.Read(new MemoryStream(bytes), "file.csv"));
    }

    private static Workbook Opened(byte[] bytes) => ExcelFiles.Opener.Open(new MemoryStream(bytes), "file.csv");
}
