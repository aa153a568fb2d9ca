using System.Text;
using Indicators;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Prose;
using Indicators.Validation;

// Goes once through every floor in a trimmed program without reflection-based JSON. Ends with 0, or with the number of
// the check that failed.
string[] checks =
[
    Check("6200亿元 is 62000000万元", Figure.Parse("6200亿元").In("万元").ToLabel(Language.Chinese) == "62000000万元"),
    Check("15亩 is 1公顷", Quantity.Parse("15亩") == Quantity.Parse("1公顷")),
    Check("前三季度 is nine months", TimePeriod.Parse("2024年前三季度").ToString() == "2024-01-01/P9M"),
];
string json = """
    {
      "formatVersion": 1,
      "subjects": [
        { "id": "chongqing", "kind": "region", "code": "500000", "name": { "zh": "重庆市", "en": "Chongqing" } }
      ],
      "indicators": [
        { "id": "vehicles", "name": { "zh": "汽车产量", "en": "Vehicle output" }, "unit": "万辆", "kind": "flow", "direction": "increase" }
      ],
      "observations": [
        { "indicator": "vehicles", "subject": "chongqing", "period": "2023", "value": "232万辆", "confidence": "recalled" },
        { "indicator": "vehicles", "subject": "chongqing", "period": "2024", "value": "约254万辆", "confidence": "recalled" }
      ],
      "targets": [
        { "id": "vehicles-2025", "indicator": "vehicles", "subject": "chongqing", "due": "2025", "goal": "260万辆", "baseline": { "period": "2023" } }
      ]
    }
    """;
IndicatorCatalog catalog = CatalogReader.Parse(json);
ProgressAssessment assessment = new ProgressCalculator(catalog).Assess(catalog.Targets["vehicles-2025"], new DateOnly(2024, 12, 31));
string[] more =
[
    Check("the target is ahead", assessment.Status.Certain == ProgressStatus.AheadOfSchedule),
    Check("the catalogue is written as it was read", CatalogReader.Parse(CatalogWriter.ToJson(catalog)).HasSameContent(catalog)),
    Check("a text is read", PolicyTextReader.Read("2023年，软件业务收入2531亿元，同比增长11.3%。").Count() == 2),
    Check("the catalogue is clean", CatalogValidator.Standard.Validate(catalog).IsClean),
    Check("a slip of scale is found", Found(json.Replace("232万辆", "232亿辆", StringComparison.Ordinal)).Contains("IND2003")),
    Check("a report is written", new SarifLog(CatalogValidator.Standard.Validate(catalog)).ToString().Contains("2.1.0", StringComparison.Ordinal)),
    Check("the schema is in the package", CatalogSchema.Text.Contains("2020-12", StringComparison.Ordinal)),
    Check("a fault is located", !CatalogReader.TryRead([new CatalogFile("broken.json", Encoding.UTF8.GetBytes(json.Replace("232万辆", "232万轮", StringComparison.Ordinal)))], out _, out var diagnostics) && diagnostics[0].Location!.Line == 10),
];
Console.WriteLine(assessment.ToText(Language.English));
string[] failed = [.. checks.Concat(more).Where(check => check.Length > 0)];
foreach (string check in failed)
    Console.Error.WriteLine($"failed: {check}");
return failed.Length;

static string[] Found(string json) => [.. CatalogValidator.Standard.Validate(CatalogReader.Parse(json)).Findings.Select(finding => finding.Id)];

static string Check(string what, bool holds) => holds ? "" : what;
