using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Derivation;

/// <summary>What zeros at the end of a figure may hide: 5 % at most, the habit of the series, the figures beside it; and what was taken is shown.</summary>
public class RoundZerosTests
{
    private const string Bulletin = "bulletin";
    private const string Speech = "speech";

    [Theory]
    [InlineData("20000亿元", "-4.9%", true)]
    [InlineData("20000亿元", "-2.0%", false, "the series is written to a tenth")]
    [InlineData("2万亿元", "-2.0%", true, "its last digit hides half of a 万亿")]
    [InlineData("21000亿元", "-0.2%", true)]
    [InlineData("21000亿元", "-0.6%", false)]
    public void In_a_series_written_to_a_tenth_zeros_are_digits(string level, string growth, bool holds, string because = "") =>
        Holds(level, growth, Bulletin, "18203.3亿元", "19876.2亿元").Should().Be(holds, because);

    [Fact]
    public void A_speech_rounds_as_it_likes_and_teaches_nothing()
    {
        Holds("20000亿元", "-2.0%", Speech, "18203.3亿元", "19876.2亿元").Should().BeTrue("the habit is that of the bulletin");
        Holds("20000亿元", "-2.0%", Speech, "18203.3亿元", "19876.2亿元", growthSource: Bulletin).Should().BeTrue();
    }

    [Theory]
    [InlineData("20000亿元", "-2.0%", false, "21034.7亿元 stands beside it: zeros hide half a hundredth")]
    [InlineData("21000亿元", "0.2%", true)]
    [InlineData("21000亿元", "-1.5%", false)]
    public void Beside_a_finer_figure_of_the_same_source_zeros_hide_little(string level, string growth, bool holds, string because = "") =>
        Holds(level, growth, Bulletin).Should().Be(holds, because);

    [Fact]
    public void A_series_that_rounds_to_hundreds_keeps_its_habit() =>
        Holds("21000亿元", "-0.5%", Bulletin, "18200亿元", "19900亿元", before: "21100亿元").Should().BeTrue();

    [Fact]
    public void The_range_that_was_used_is_shown()
    {
        Finding found = Report("20000亿元", "-2.0%", Bulletin, ["18203.3亿元", "19876.2亿元"], "21034.7亿元", Bulletin).Findings.Single(finding => finding.Id == "IND3004");
        found.Derivation.Select(step => step.In(Language.Chinese)).Should().Contain(step => step.EndsWith("2023的20000亿元末尾为零，按19999.5–20001亿元计。", StringComparison.Ordinal));
    }

    private static bool Holds(string level, string growth, string source, string? first = null, string? second = null, string before = "21034.7亿元", string? growthSource = null) =>
        Report(level, growth, source, first is null ? [] : [first, second!], before, growthSource ?? source).Findings
            .All(finding => finding.Severity == DiagnosticSeverity.Information);

    private static ValidationReport Report(string level, string growth, string source, string[] earlier, string before, string growthSource)
    {
        IEnumerable<string> rows = earlier.Select((value, i) => Row($"{2020 + i}", value, Bulletin)).Append(Row("2022", before, Bulletin))
            .Append(Row("2023", level, source)).Append(Row("2023", growth, growthSource, "\"transformation\": \"growth-year\", "));
        return CatalogValidator.Standard.Validate(CatalogReader.Parse($$"""
            { "formatVersion": 1,
              "sources": [ { "id": "bulletin", "title": "Bulletin", "publisher": "Statistics", "published": "2024-03-01", "authority": "statistics" },
                           { "id": "speech", "title": "Speech", "publisher": "Government", "published": "2024-03-01", "authority": "speech" } ],
              "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "中国" } } ],
              "indicators": [ { "id": "retail", "name": { "zh": "零售额" }, "unit": "亿元", "kind": "flow", "direction": "increase",
                                "growthBasis": { "price": "current", "scope": "published" } } ],
              "observations": [ {{string.Join(", ", rows)}} ] }
            """));
    }

    private static string Row(string period, string value, string source, string more = "") =>
        $$"""{ "indicator": "retail", "subject": "cn", "period": "{{period}}", {{more}}"value": "{{value}}", "source": "{{source}}" }""";
}
