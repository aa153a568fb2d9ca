using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>Validate never throws on data: periods at the ends of the calendar, and numbers at the ends of a decimal.</summary>
public class FarAndLargeTests
{
    private const string Definitions = """
        "subjects": [ { "id": "city", "kind": "region", "name": { "en": "x" } } ],
        "indicators": [
          { "id": "gdp", "name": { "en": "GDP" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
          { "id": "tax", "name": { "en": "Tax" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
          { "id": "firms", "name": { "en": "Firms" }, "unit": "家", "kind": "stock", "direction": "increase" },
          { "id": "tax-share", "name": { "en": "Share" }, "unit": "%", "kind": "ratio", "direction": "neutral", "numerator": "tax", "denominator": "gdp" } ]
        """;

    public static TheoryData<string> FarPeriods =>
    [
        "2023-01-01/P4262Y", "2023-01-01/P7976Y", "0001-01-01/P9999Y", "0001", "0002", "9999", "9998", "0001-01", "9999-12", "9999-12-31", "0001-01-01",
        "0001-S1", "9999-Q4", "9990-01-01/P10Y", "0001-02-28", "9996-02-29", "0004-02-29", "9999-12-25/P7D", "0001-01-01/P3652059D",
    ];

    private static readonly string[] Transformations =
    [
        "\"growth-year\"", "\"growth-previous\"", "\"level\"",
        """{ "kind": "growth-since", "base": { "period": "2020" } }""",
        """{ "kind": "growth-since", "base": { "period": "0001" } }""",
        """{ "kind": "growth-since", "base": { "period": "9999" } }""",
        """{ "kind": "growth-average", "base": { "period": "0001" } }""",
        """{ "kind": "growth-average", "base": { "period": "0001" }, "years": 2147483647 }""",
        """{ "kind": "difference", "base": { "period": "0001-01-01/P9999Y" } }""",
        """{ "kind": "contribution-share", "base": { "indicator": "tax" } }""",
    ];

    [Theory]
    [MemberData(nameof(FarPeriods))]
    public void A_period_at_an_end_of_the_calendar_ends_nothing(string period)
    {
        foreach (string transformation in Transformations)
        {
            string value = transformation.Contains("difference", StringComparison.Ordinal) ? "20亿元" : transformation == "\"level\"" ? "20亿元" : "20%";
            string rows = string.Join(
                ",\n",
                Row(period, transformation, value), Row(period, "\"level\"", "30亿元"), Row("0001", "\"level\"", "5亿元"), Row("9999", "\"level\"", "900亿元"),
                Row("0001-01-01/P9999Y", "\"level\"", "7亿元"), Row(period, "\"growth-year\"", "8%"));
            string target = $$"""{ "id": "t", "indicator": "gdp", "subject": "city", "due": "{{period}}", "goal": "40亿元", "baseline": { "period": "0001", "value": "3亿元" }, "alsoStated": [ { "averageGrowth": "7%" } ] }""";
            Validated($"\"observations\": [ {rows} ], \"targets\": [ {target} ]");
        }
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7922816251426433759354395033.5")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("9999999999999999999999999999")]
    [InlineData("0")]
    public void A_number_at_an_end_of_a_decimal_ends_nothing(string number)
    {
        string observations = string.Join(
            ",\n",
            Row("2022", "\"level\"", number + "亿元"), Row("2023", "\"level\"", number + "亿元"), Row("2023", "\"growth-year\"", number + "%"),
            Row("2023", "\"growth-previous\"", "-" + number.TrimStart('-') + "%"), Row("2024", "\"level\"", "1元"), Row("2024-S1", "\"level\"", number + "亿元"),
            Row("2024", """{ "kind": "difference", "base": { "period": "2023" } }""", number + "亿元"),
            Row("2023", "\"level\"", number + "元", "tax"), Row("2023", "\"level\"", number + "%", "tax-share"),
            Row("2023", """{ "kind": "growth-average", "base": { "period": "2020" }, "years": 3 }""", number + "%"));
        string target = $$"""{ "id": "t", "indicator": "gdp", "subject": "city", "due": "2027", "goal": "{{number}}亿元", "baseline": { "period": "2022", "value": "{{number}}亿元" }, "alsoStated": [ { "multiplyBy": "2" }, { "changeBy": "{{number}}%" } ] }""";
        string compositions = """{ "id": "k", "kind": "complete", "whole": { "indicator": "gdp" }, "parts": [ { "indicator": "tax" } ] }""";
        Validated($"\"observations\": [ {observations} ], \"targets\": [ {target} ], \"compositions\": [ {compositions} ]");
    }

    private static string Row(string period, string transformation, string value, string indicator = "gdp") =>
        $$"""{ "indicator": "{{indicator}}", "subject": "city", "period": "{{period}}", "transformation": {{transformation}}, "value": "{{value}}" }""";

    private static void Validated(string sections)
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound([new CatalogFile("c.json", System.Text.Encoding.UTF8.GetBytes($"{{ \"formatVersion\": 1, {Definitions}, {sections} }}"))], out _);
        catalog.Observations.Should().NotBeEmpty();
        ValidationReport report = CatalogValidator.Standard.Validate(catalog);
        report.Findings.Select(finding => finding.ToText(Language.Chinese)).Should().NotContain("");
        report.Reconciled.Select(reconciled => reconciled.ToText(Language.English)).Should().NotContain("");
    }
}
