using Indicators;
using Indicators.Interchange;
using Indicators.Json;

// One national series, published in three formats, becomes one catalogue. What the files do not say — kind, direction, names —
// a catalogue of definitions does, and a mapping says which code is which of its entries.
string data = Path.Combine(AppContext.BaseDirectory, "data");
IndicatorCatalog definitions = new IndicatorCatalogBuilder()
    .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("中国", "China")))
    .Add(new Indicator("population", new LocalizedText("年末总人口", "Population at the end of the year"),
        StandardUnits.Person.TenThousand, IndicatorKind.Stock, Direction.Neutral))
    .Build();
var options = new ImportOptions
{
    Definitions = definitions,
    Mapping = ImportMapping.Parse(File.ReadAllText(Path.Combine(data, "mapping.json"))),
};

ImportReport[] reports =
[
    SdmxCsv.ReadFile(Path.Combine(data, "population-2019-2021.csv"), options),
    SdmxJson.ReadFile(Path.Combine(data, "population-2022.json"), options),
    SdmxMl.ReadFile(Path.Combine(data, "population-2023.xml"), options),
];
foreach (Diagnostic problem in reports.SelectMany(report => report.Diagnostics)
    .Where(one => one.Severity != DiagnosticSeverity.Information))
    Console.Error.WriteLine(problem);

IndicatorCatalogBuilder builder = definitions.ToBuilder();
foreach (IndicatorCatalog read in reports.Select(report => report.Catalog))
{
    foreach (Source source in read.Sources.Where(source => builder.Sources.All(known => known.Id != source.Id)))
        builder.Add(source);
    foreach (Observation observation in read.Observations)
        builder.Add(observation);
}

IndicatorCatalog catalog = builder.Build();
Series population = catalog.AllSeries.Single();
Console.WriteLine($"{catalog.Indicators[0].Name}，{catalog.Subjects[0].Name}");
foreach (Observation observation in population.Observations)
    Console.WriteLine($"{observation.Period} {observation.Figure}{(observation.Status == ObservationStatus.Provisional ? "（初步）" : "")}");

// Back into the statistics world, and nothing is lost on the way.
using var stream = new MemoryStream();
SdmxCsv.Write(catalog, stream);
stream.Position = 0;
Console.WriteLine(SdmxCsv.Read(stream, "population.csv").Catalog.HasSameContent(catalog) ? "SDMX-CSV：往返一致" : "SDMX-CSV：往返不一致");
if (args.Length > 0)
    CatalogWriter.WriteFile(catalog, args[0]);
