using System.Text;
using FsCheck.Xunit;

namespace Indicators.Interchange.Tests;

/// <summary>Whatever happens to a file, reading it ends in findings, each with what it is about, and never in an exception.</summary>
public sealed class TornFileTests
{
    private const string JsonStatText = """
        { "version": "2.0", "class": "dataset", "label": "Rates", "source": "An office", "updated": "2026-01-01T00:00:00Z", "id": ["metric", "area", "year"], "size": [1, 2, 2],
          "dimension": {
            "metric": { "label": "indicator", "category": { "label": { "UNR": "unemployment rate" }, "unit": { "UNR": { "label": "%", "decimals": 1 } } } },
            "area": { "label": "area", "category": { "index": { "AT": 0, "DE": 1 }, "label": { "AT": "Austria", "DE": "Germany" }, "child": { "EU": ["AT", "DE"] } } },
            "year": { "label": "year", "category": { "index": ["2022", "2023"] } } },
          "role": { "time": ["year"], "geo": ["area"], "metric": ["metric"] }, "value": [4.8, null, 3.1, 3.05e1], "status": { "0": "p", "2": "bu" },
          "extension": { "status": { "label": { "u": "low reliability" } } } }
        """;

    private const string Eurostat = "freq,unit,geo\\TIME_PERIOD\t2019 \t2020-Q1 \t2021 \nA,PC,AT\t4.8 \t12.3 p\t: c\nA,CP_MEUR,DE\t43110b\t3.10 bp\t0 \n";

    private const string Iati = """
        <?xml version="1.0"?><iati-activities version="2.03"><iati-activity xml:lang="en"><iati-identifier>A-1</iati-identifier><title><narrative>T</narrative></title>
        <location ref="L"><name><narrative>Place</narrative></name></location>
        <result type="1"><title><narrative>R</narrative></title><indicator measure="2" ascending="1"><title><narrative>I</narrative></title>
        <reference vocabulary="99" code="B1"/><baseline year="2012" iso-date="2012-01-01" value="10.50"><comment><narrative>c</narrative></comment></baseline>
        <period><period-start iso-date="2013-01-01"/><period-end iso-date="2013-12-31"/><target value="12"/><actual value="11.0"><location ref="L"/><dimension name="sex" value="f"/></actual></period>
        </indicator></result></iati-activity></iati-activities>
        """;

    private const string Csv = "Year,Geography,Units,Series,Value\n2015,,Percentage (%),\"a, b\",14.5\n2016,,Percentage (%),\"a, b\",13.0\n2022,Ontario,Number,c,9.9\n";

    private const string Yaml = """
        indicator_name: &name global_indicators.1-2-1-title
        auto_progress_calculation: true
        computation_units: "Percentage (%)"
        other: *name
        progress_calculation_options:
        - series: a, b
          direction: negative
          target: 7.25
          base_year: 2015
        graph_target_lines: [{value: 7.25, label: 2030 target}]
        """;

    [Property(MaxTest = 1500, Replay = "4049,8097")]
    public void JSON_stat(int seed) => IsTold(JsonStat.Read(Bytes(JsonStatText, seed), "x.json"));

    [Property(MaxTest = 1500, Replay = "4049,8097")]
    public void Tables_of_Eurostat(int seed) => IsTold(EurostatTsv.Read(Bytes(Eurostat, seed), "x.tsv"));

    [Property(MaxTest = 1500, Replay = "4049,8097")]
    public void Results_of_IATI(int seed) => IsTold(IatiResults.Read(Bytes(Iati, seed), "x.xml"));

    [Property(MaxTest = 300, Replay = "4049,8097")]
    public void Sites_of_Open_SDG(int seed)
    {
        using var site = new SiteFolder(("data/x.txt", ""), ("indicator-config/x.txt", ""));
        File.WriteAllBytes(Path.Combine(site.Path, "data", "indicator_1-2-1.csv"), seed % 2 == 0 ? Bytes(Csv, seed).ToArray() : Encoding.UTF8.GetBytes(Csv));
        File.WriteAllBytes(Path.Combine(site.Path, "indicator-config", "1-2-1.yml"), seed % 2 == 0 ? Encoding.UTF8.GetBytes(Yaml) : Bytes(Yaml, seed).ToArray());
        IsTold(site.Read());
    }

    [Property(MaxTest = 100, Replay = "4049,8097")]
    public void Files_of_ours(int seed)
    {
        IndicatorCatalog catalog = RandomCatalogs.Make(seed);
        using var json = new MemoryStream();
        JsonStat.Write(catalog, json);
        IsTold(JsonStat.Read(new MemoryStream(Torn.Of(json.ToArray(), seed)), "x.json"));
        using var xml = new MemoryStream();
        IatiResults.Write(catalog, xml);
        IsTold(IatiResults.Read(new MemoryStream(Torn.Of(xml.ToArray(), seed)), "x.xml"));
    }

    private static MemoryStream Bytes(string text, int seed) => new(Torn.Of(Encoding.UTF8.GetBytes(text), seed));

    private static void IsTold(ImportReport report)
    {
        foreach (Diagnostic diagnostic in report.Diagnostics)
        {
            diagnostic.ToText(Language.Chinese).Should().NotContain("{0}");
            diagnostic.ToText(Language.English).Should().NotContain("{1}");
        }
    }
}
