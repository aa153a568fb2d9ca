using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Indicators.Json;
using Indicators.Tests.Json;
using Indicators.Validation;
using Json.Schema;

namespace Indicators.Tests.Validation;

public class SarifLogTests
{
    private const string Catalog = """
        { "formatVersion": 1,
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
          "observations": [ { "indicator": "firms", "subject": "city", "period": "2022", "value": "10家" },
                            { "indicator": "firms", "subject": "city", "period": "2023", "value": "12家" },
                            { "indicator": "firm", "subject": "city", "period": "2023", "value": "12家" } ],
          "accepted": [ { "rule": "TEST2", "period": "2023", "reason": { "zh": "照录。", "en": "As printed." } } ] }
        """;

    private static readonly JsonSchema Requirements = JsonSchema.FromText(
        File.ReadAllText(RepositoryRoot.File("tests", "Indicators.Tests", "Validation", "sarif-requirements.json")));

    public static TheoryData<string> Logs => new("rules", "broken", "empty", "absolute");

    [Theory]
    [MemberData(nameof(Logs))]
    public void A_log_meets_every_requirement_of_the_format(string which)
    {
        JsonElement log = Parse(Log(which));
        Requirements.Evaluate(log).IsValid.Should().BeTrue();
        Everything(log).Should().NotContain(value => value.ValueKind == JsonValueKind.Null);
        Everything(log).Where(value => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("uri", out _))
            .Where(value => !Uri.IsWellFormedUriString(value.GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute)).Should().BeEmpty();
        JsonElement run = log.GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            JsonElement rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().Be(result.GetProperty("level").GetString());
            result.GetProperty("relatedLocations").EnumerateArray().Select(place => place.GetProperty("id").GetInt32()).Should().OnlyHaveUniqueItems();
            result.TryGetProperty("suppressions", out _).Should().BeTrue("either every result states its suppressions or none does");
        }

        rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        Fingerprints(log).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_requirements_reject_what_the_format_forbids()
    {
        string log = Log("rules");
        foreach ((string good, string bad) in new[]
        {
            ("\"startLine\": 5", "\"startLine\": 0"), ("\"version\": \"2.1.0\"", "\"version\": \"2.2\""), ("\"executionSuccessful\": true", "\"exitCode\": 0"),
            ("\"kind\": \"inSource\"", "\"kind\": \"inFile\""), ("\"level\": \"note\"", "\"level\": \"info\""), ("data/%E5%BA%93/a%20b.json", "data/库/a b.json"),
            ("\"ruleIndex\": 0", "\"ruleIndex\": -1"), ("{{0}}", "{0}"),
        })
        {
            log.Should().Contain(good);
            Requirements.Evaluate(Parse(log.Replace(good, bad, StringComparison.Ordinal))).IsValid.Should().BeFalse("{0} is not allowed", bad);
        }
    }

    [Fact]
    public void A_finding_has_its_place_its_figures_and_its_message()
    {
        JsonElement result = Results(Log("rules")).Single(each => each.GetProperty("ruleId").GetString() == "TEST1");
        result.GetProperty("level").GetString().Should().Be("warning");
        result.GetProperty("message").GetProperty("text").GetString().Should().Be("firms@city rises {{0}} too fast.\n10家 → 12家\nPossibly a digit.");
        JsonElement physical = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        physical.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("data/%E5%BA%93/a%20b.json");
        (physical.GetProperty("region").GetProperty("startLine").GetInt32(), physical.GetProperty("region").GetProperty("startColumn").GetInt32()).Should().Be((5, 21));
        JsonElement related = result.GetProperty("relatedLocations").EnumerateArray().Should().ContainSingle("the derived figure has no place").Subject;
        related.GetProperty("message").GetProperty("text").GetString().Should().Be("published: 企业数 of 示例市 (firms@city) 2022 10家");
        related.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(4);
        result.GetProperty("suppressions").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void An_accepted_finding_is_suppressed_with_its_reason()
    {
        JsonElement result = Results(Log("rules")).Single(each => each.GetProperty("ruleId").GetString() == "TEST2");
        JsonElement suppression = result.GetProperty("suppressions").EnumerateArray().Should().ContainSingle().Subject;
        suppression.GetProperty("kind").GetString().Should().Be("inSource");
        suppression.GetProperty("justification").GetString().Should().Be("As printed.");
        suppression.GetProperty("location").GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(7);
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_and_entries_move()
    {
        string moved = Catalog.Replace("\"observations\": [ ", "\n\n \"observations\": [ { \"indicator\": \"firms\", \"subject\": \"city\", \"period\": \"2010\", \"value\": \"1家\" },\n", StringComparison.Ordinal);
        Fingerprints(Parse(LogOf(moved, "d.json", Options))).Should().Equal(Fingerprints(Parse(LogOf(Catalog, "d.json", Options))));
        Fingerprints(Parse(LogOf(Catalog.Replace("12家", "13家", StringComparison.Ordinal), "d.json", Options)))
            .Should().NotIntersectWith(Fingerprints(Parse(LogOf(Catalog, "d.json", Options))).Where(print => print is not null).Take(1));
    }

    [Fact]
    public void Messages_are_in_the_language_asked_for_and_rules_have_addresses_where_there_are_pages()
    {
        string log = LogOf(Catalog, "d.json", new SarifOptions { RulePages = new Uri("https://example.org/rules/"), Rules = [new RisesTooFast()] });
        JsonElement driver = Parse(log).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        driver.GetProperty("language").GetString().Should().Be("zh-CN");
        JsonElement rule = driver.GetProperty("rules").EnumerateArray().Single(each => each.GetProperty("id").GetString() == "TEST1");
        rule.GetProperty("helpUri").GetString().Should().Be("https://example.org/rules/TEST1.md");
        rule.GetProperty("name").GetString().Should().Be(nameof(RisesTooFast));
        rule.GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("…上升{{0}}过快。");
        Results(log).Single(each => each.GetProperty("ruleId").GetString() == "TEST1").GetProperty("message").GetProperty("text").GetString().Should().StartWith("firms@city上升{{0}}过快。");
        FluentActions.Invoking(() => new SarifOptions { RulePages = new Uri("rules/", UriKind.Relative) }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_stream_holds_what_the_text_says()
    {
        ValidationReport report = CatalogValidator.Standard.Validate(IndicatorCatalog.Empty);
        using var stream = new MemoryStream();
        new SarifLog(report).WriteTo(stream);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(new SarifLog(report).ToString()).And.EndWith("}\n");
    }

    private static SarifOptions Options => new() { Language = Language.English, Folder = "data/库/" };

    private static string Log(string which) => which switch
    {
        "rules" => LogOf(Catalog, "a b.json", Options),
        "broken" => BrokenLog(),
        "absolute" => LogOf(Catalog, "a.json", new SarifOptions { Folder = "/srv/数据" }),
        _ => new SarifLog(CatalogValidator.Standard.Validate(IndicatorCatalog.Empty)).ToString(),
    };

    private static string BrokenLog()
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound(RepositoryFiles.TestData("broken"), out ImmutableArray<Diagnostic> found);
        return new SarifLog(CatalogValidator.Standard.Validate(catalog, found)).ToString();
    }

    private static string LogOf(string json, string name, SarifOptions options)
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound([new CatalogFile(name, Encoding.UTF8.GetBytes(json))], out ImmutableArray<Diagnostic> found);
        var validator = new CatalogValidator(new RisesTooFast(), new Named());
        return new SarifLog(validator.Validate(catalog, found), options).ToString();
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static JsonElement.ArrayEnumerator Results(string log) => Parse(log).GetProperty("runs")[0].GetProperty("results").EnumerateArray();

    private static string?[] Fingerprints(JsonElement log) =>
        [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("indicatorsFinding/v1").GetString())];

    private static IEnumerable<JsonElement> Everything(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(each => Everything(each.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Everything).Prepend(value),
        _ => [value],
    };

    /// <summary>A rule with figures, steps and a guess, and a brace in its message.</summary>
    private sealed class RisesTooFast : ICatalogRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new(
            "TEST1", DiagnosticSeverity.Warning, new LocalizedText("{0}上升{{0}}过快。", "{0} rises {{0}} too fast."));

        public void Check(RuleContext context)
        {
            Observation[] all = [.. context.Catalog.Observations.Where(o => o.Period?.EndYear >= 2022)];
            context.Report(new Finding(new Diagnostic(Descriptor, all[1].Location, all[1].Series.ToString()))
            {
                SubjectId = "city",
                Figures =
                [
                    new FindingFigure(new LocalizedText("已公布", "published"), "firms@city", all[0].Period, all[0].Figure.Literal, all[0].Location),
                    new FindingFigure(new LocalizedText("推得", "implied"), "firms@city", all[1].Period, all[1].Figure.Literal),
                ],
                Derivation = [new LocalizedText($"{all[0].Figure.Literal} → {all[1].Figure.Literal}")],
                Hint = new LocalizedText("可能是一位数字。", "Possibly a digit."),
            });
        }
    }

    /// <summary>A rule whose finding the catalogue accepts, and one without a place.</summary>
    private sealed class Named : ICatalogRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new(
            "TEST2", DiagnosticSeverity.Information, new LocalizedText("{0}", "{0}"));

        public void Check(RuleContext context)
        {
            context.Report(new Finding(new Diagnostic(Descriptor, null, "2023")) { Period = TimePeriod.Year(2023) });
        }
    }
}
