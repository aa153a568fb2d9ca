using Indicators.Fuzz.Generators;
using Indicators.Interchange;
using Indicators.Tables;
using Indicators.Tables.Excel;

namespace Indicators.Fuzz.Targets;

/// <summary>Mapping files, proposed and damaged: read or refused with every error, written again the same, and used without an exception.</summary>
internal sealed class MappingsTarget() : FuzzTarget("mappings", "json")
{
    private const string Table = "表 1 主要指标\n单位：亿元,,\n指标,2022,2023\n地区生产总值,100.5,110.2\n工业增加值（%）,5.1,6.2\n";
    private const string Codes = """{ "columns": { "REF_AREA": "subject" }, "indicators": { "GDP": "gdp" }, "subjects": { "CN": "cn" }, "units": { "CNY": "元" }, "statuses": { "P": "provisional" } }""";

    public override IMinimiser Minimiser => JsonMinimiser.Instance;

    public override string Make(Dice dice, IReadOnlyList<string> corpus)
    {
        if (dice.Chance(20))
            return Mutations.Of(dice, Codes);
        string text = dice.Chance(50) ? Table : Generators.Tables.Delimited(dice);
        string json = TableImporter.Propose(Opened(text), null, out ImportReport report).ToJson(dice.Chance(50) ? report.Questions : []);
        return dice.Chance(85) ? Mutations.Of(dice, json) : json;
    }

    public override void Check(string input)
    {
        if (Parsed(input) is { } mapping)
        {
            string written = mapping.ToJson();
            BrokenPromise.Unless(TableMapping.Parse(written).ToJson() == written, "a mapping is written again the same", () => written);
            Imports.Check(() => TableImporter.Import(Opened(Table), new TableImportOptions { Mapping = mapping }));
        }

        try
        {
            ImportMapping.Parse(input);
        }
        catch (FormatException refused)
        {
            BrokenPromise.Unless(refused.Message.Length is > 0 and < 2000, "a refusal says why", () => refused.Message);
        }
    }

    private static TableMapping? Parsed(string input)
    {
        try
        {
            return TableMapping.Parse(input);
        }
        catch (CatalogException refused)
        {
            BrokenPromise.Unless(refused.Diagnostics.Length > 0 && refused.Diagnostics.All(one => one.Location is not null), "an error of a mapping has its place", () => refused.Message);
            return null;
        }
    }

    private static Workbook Opened(string text) => ExcelFiles.Opener.Open(new MemoryStream(RawBytes.Of(text)), "file.csv");
}
