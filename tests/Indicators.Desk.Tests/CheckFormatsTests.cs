using System.Text;
using System.Text.Json;
using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Desk.Tests;

/// <summary>A check as JSON and as a SARIF log: one entry a figure, each at its place in the draft.</summary>
public sealed class CheckFormatsTests
{
    private static readonly string Draft = File.ReadAllText(RepositoryRoot.File("samples", "Desk", "chongqing-draft.txt"));

    private static readonly DraftCheck Check = DraftChecker.For(CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog"))).Check(Draft, new DateOnly(2025, 1, 20));

    [Fact]
    public void JSON_has_every_figure_and_the_counts_of_the_verdicts()
    {
        using JsonDocument json = Parsed(DraftCheckWriter.WriteJson);
        JsonElement root = json.RootElement;
        root.GetProperty("format").GetString().Should().Be("indicators-draft-check/1");
        root.GetProperty("figures").GetArrayLength().Should().Be(Check.Remarks.Length);
        root.GetProperty("counts").EnumerateObject().Sum(count => count.Value.GetInt32()).Should().Be(Check.Remarks.Length);
        root.GetProperty("counts").GetProperty("differs").GetInt32().Should().Be(Check.Count(DraftVerdict.Differs)).And.BePositive();
        foreach (JsonElement figure in root.GetProperty("figures").EnumerateArray())
            Draft[figure.GetProperty("start").GetInt32()..figure.GetProperty("end").GetInt32()].Should().Be(figure.GetProperty("figure").GetString());
    }

    [Fact]
    public void A_percentage_differs_by_points() =>
        Check.Remarks.Should().Contain(one => one.Literal == "12.3%" && one.Difference.ToString() == "-1.5个百分点");

    [Fact]
    public void SARIF_has_a_result_for_every_figure_that_is_not_borne_out()
    {
        using JsonDocument log = Parsed(DraftCheckWriter.WriteSarif);
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        string[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!)];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        results.Should().HaveCount(Check.Remarks.Count(one => one.Verdict != DraftVerdict.Agrees));
        foreach (JsonElement result in results)
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].Should().Be(result.GetProperty("ruleId").GetString());
            result.GetProperty("message").GetProperty("text").GetString().Should().NotBeNullOrEmpty();
        }

        results.Count(result => result.GetProperty("level").GetString() == "error").Should().Be(Check.Count(DraftVerdict.Differs));
        results.Select(result => result.GetProperty("partialFingerprints").GetProperty("indicatorsDraft/v1").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_figure_of_28_digits_is_compared_and_ends_nothing()
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("city", SubjectKind.Region, new("示例市")))
            .Add(new Indicator("output", new("总产值"), Unit.Parse("元"), IndicatorKind.Flow, Direction.Increase))
            .Observe("output", "city", "2023", "7922816251426433759354395033元")
            .Build();
        DraftCheck check = DraftChecker.For(catalog).Check("2023年，示例市总产值0.01元。2023年，示例市总产值7922816251426433759354395033元。");
        check.Remarks.Should().HaveCount(2);
        check.Remarks[1].Verdict.Should().Be(DraftVerdict.Agrees);
    }

    private static JsonDocument Parsed(Action<DraftCheck, Stream, Language> write)
    {
        using var stream = new MemoryStream();
        write(Check, stream, Language.English);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
