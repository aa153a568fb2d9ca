using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Validation;
using Json.Schema;
using NodaTime;

namespace Indicators.Tests.Json;

/// <summary>The library's types in JSON that a program of one's own writes with the serialiser.</summary>
public sealed partial class IndicatorsJsonTests
{
    private static readonly IndicatorCatalog Beds = CatalogReader.Parse(
        """
        { "formatVersion": 1,
          "units": [ { "code": "bed", "symbol": "张床位", "dimension": "count" } ],
          "sources": [ { "id": "plan", "title": "Plan", "publisher": "City" } ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "beds", "name": { "zh": "养老床位" }, "unit": "张床位", "kind": "stock", "direction": "increase" } ],
          "observations": [ { "indicator": "beds", "subject": "city", "period": "2022", "value": "1.2万张床位", "source": "plan" },
                            { "indicator": "beds", "subject": "city", "period": "2023", "value": "1.5万张床位", "source": "plan" } ],
          "targets": [ { "id": "beds-2025", "indicator": "beds", "subject": "city", "due": "2025", "goal": "超2万张床位", "baseline": { "period": "2022" } } ] }
        """);

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddIndicators(Beds.Units);

    public static TheoryData<string> Catalogs => new(
        RepositoryFiles.ChongqingCatalog,
        Path.Combine(RepositoryFiles.Root, "samples", "Plans", "catalog"),
        RepositoryFiles.TestData("catalogs/hard-statements"));

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Every_target_and_every_goal_is_read_as_it_was_written(string path)
    {
        IndicatorCatalog catalog = CatalogReader.Read(path);
        JsonSerializerOptions options = new JsonSerializerOptions().AddIndicators(catalog.Units);
        catalog.Targets.Should().NotBeEmpty();
        foreach (Target target in catalog.Targets)
        {
            JsonSerializer.Deserialize<Target>(JsonSerializer.Serialize(target, options), options).Should().Be(target);
            string goal = JsonSerializer.Serialize(target.Goal, options);
            JsonSerializer.Deserialize<Goal>(goal, options).Should().Be(target.Goal);
            JsonSerializer.Serialize((object)target.Goal, options).Should().Be(goal, "the kind a goal is of does not change how it is written");
        }
    }

    [Theory]
    [InlineData("超2万张床位", "\"超2万张床位\"")]
    [InlineData("{\"multiplyBy\":2}", "{\"multiplyBy\":\"2\"}")]
    [InlineData("{\"between\":[\"3%\",\"5%\"]}", "{\"between\":[\"3%\",\"5%\"]}")]
    [InlineData("{\"floor\":\"1万张床位\",\"stretch\":\"2万张床位\"}", "{\"floor\":\"1万张床位\",\"stretch\":\"2万张床位\"}")]
    public void A_goal_stands_in_an_object_in_the_form_of_a_catalogue_file(string goal, string written)
    {
        string json = goal.StartsWith('{') ? goal : $"\"{goal}\"";
        Wish wish = JsonSerializer.Deserialize<Wish>($"{{\"name\":\"a\",\"goal\":{json}}}", Options)!;
        JsonNode.Parse(JsonSerializer.Serialize(wish, Options))!["goal"]!.ToJsonString(Unescaped).Should().Be(written);
    }

    [Fact]
    public void The_writer_decides_about_blanks_and_escapes()
    {
        Target target = Beds.Targets["beds-2025"];
        JsonSerializerOptions indented = new JsonSerializerOptions { WriteIndented = true, Encoder = Unescaped.Encoder }.AddIndicators(Beds.Units);
        JsonSerializer.Serialize(target, indented).ReplaceLineEndings("\n").Should().Be(
            """
            {
              "id": "beds-2025",
              "indicator": "beds",
              "subject": "city",
              "due": "2025",
              "goal": "超2万张床位",
              "baseline": {
                "period": "2022"
              }
            }
            """);
        JsonSerializer.Serialize(target.Goal, new JsonSerializerOptions().AddIndicators()).Should().Be("\"\\u8D852\\u4E07\\u5F20\\u5E8A\\u4F4D\"");
    }

    [Fact]
    public void Without_the_converters_goals_and_targets_are_refused_whatever_they_stand_in()
    {
        Target target = Beds.Targets["beds-2025"];
        object[] refused = [target, target.Goal, new Wish("a", new DoneGoal()), new List<Goal> { target.Goal }];
        foreach (object value in refused)
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(value)).Should().Throw<NotSupportedException>()
                .WithMessage("*AddIndicators(catalog.Units)*");
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Wish>("{\"Name\":\"a\",\"Goal\":\"5家\"}")).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Figures_quantities_and_units_of_ones_own_survive()
    {
        Unit bed = Beds.Units.Find("bed")!;
        var kept = new Kept(Figure.Parse("超2万张床位", Beds.Units), Quantity.Parse("15张床位", Beds.Units), bed, null, new LocalDate(2024, 2, 27));
        string json = JsonSerializer.Serialize(kept, Options);
        JsonSerializer.Deserialize<Kept>(json, Options).Should().Be(kept);
        json.Should().Contain("\"on\":\"2024-02-27\"");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Kept>(json, JsonSerializerOptions.Web))
            .Should().Throw<JsonException>();
    }

    [Fact]
    public void The_converters_stand_before_those_of_generated_code()
    {
        var context = new WishContext(new JsonSerializerOptions(JsonSerializerDefaults.Web).AddIndicators(Beds.Units));
        var wish = new Wish("a", new LevelGoal(Figure.Parse("2万张床位", Beds.Units)));
        JsonSerializer.Deserialize(JsonSerializer.Serialize(wish, context.Wish), context.Wish).Should().Be(wish);
    }

    [Theory]
    [InlineData("\"5砖\"", "*$*砖*")]
    [InlineData("{\"multiplyBy\":2,\"done\":true}", "*multiplyBy*")]
    [InlineData("{\"multiplyTimes\":2}", "*$.multiplyTimes*multiplyBy*")]
    [InlineData("{\"growBy\":\"5家\"}", "*$.growBy*")]
    [InlineData("5", "*$: 5 has no unit*")]
    public void A_wrong_goal_says_what_is_wrong_and_where(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Wish>($"{{\"name\":\"a\",\"goal\":{json}}}", Options))
            .Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void A_wrong_target_names_every_fault()
    {
        const string Json = """{ "id": "a b", "indicator": "beds", "subject": "city", "due": "20225", "goal": "5张床位" }""";
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Target>(Json, Options)).Should().Throw<JsonException>().WithMessage("*$.id*$.due*");
    }

    [Fact]
    public void A_goal_of_another_kind_than_wanted_is_an_error_of_the_text() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<LevelGoal>("{\"multiplyBy\":2}", Options)).Should().Throw<JsonException>().WithMessage("*MultipleGoal*LevelGoal*");

    [Fact]
    public void An_assessment_is_written_as_its_record_whatever_the_options()
    {
        ProgressAssessment assessment = new ProgressCalculator(Beds).Assess(Beds.Targets["beds-2025"], new DateOnly(2023, 12, 31));
        string record = JsonSerializer.Serialize(AssessmentRecord.Of(assessment), ProgressJsonContext.Default.AssessmentRecord);
        JsonSerializer.Serialize(assessment).Should().Be(record);
        JsonSerializer.Serialize(new[] { assessment }, Options).Should().Be($"[{record}]");
        JsonNode.Parse(record)!["current"]!["value"]!.GetValue<string>().Should().Be("1.5万张床位");

        var context = new ProgressJsonContext(new JsonSerializerOptions(ProgressJsonContext.Default.Options).AddIndicators(Beds.Units));
        AssessmentRecord read = JsonSerializer.Deserialize(record, context.AssessmentRecord)!;
        JsonSerializer.Serialize(read, context.AssessmentRecord).Should().Be(record);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ProgressAssessment>(record)).Should().Throw<NotSupportedException>().WithMessage("*AssessmentRecord*");
    }

    [Fact]
    public void A_finding_is_written_as_its_record_whatever_the_options()
    {
        Finding finding = CatalogValidator.Standard.Validate(CatalogReader.Read(RepositoryFiles.ChongqingCatalog)).Findings[0];
        string record = JsonSerializer.Serialize(FindingRecord.Of(finding), ValidationJsonContext.Default.FindingRecord);
        JsonSerializer.Serialize(finding).Should().Be(record);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Finding>(record)).Should().Throw<NotSupportedException>().WithMessage("*FindingRecord*");
    }

    [Fact]
    public void The_schema_says_what_is_written_and_never_anything()
    {
        string schema = Options.GetJsonSchemaAsNode(typeof(Kept), IndicatorsJson.SchemaExporterOptions)["properties"]!.ToJsonString(Unescaped);
        schema.Should().Be(
            """
            {"figure":{"type":"string","description":"A figure as published: number, unit and bound word.","examples":["6200亿元","超50万辆","3%—5%"]},"quantity":{"type":"string","description":"A number with its unit.","examples":["6200亿元","15亩"]},"unit":{"type":"string","description":"The symbol of a unit.","examples":["亿元","件/万人"]},"period":{"type":["string","null"],"description":"A period as SDMX and ISO 8601 write it: a year, half, quarter, month, day, or a start with a length.","examples":["2024","2024-Q3","2024-01-01/P9M"]},"on":{"type":"string","format":"date","examples":["2024-02-27"]}}
            """);
    }

    [Theory]
    [InlineData(typeof(ProgressAssessment))]
    [InlineData(typeof(Finding))]
    [InlineData(typeof(AssessmentRecord))]
    [InlineData(typeof(Wish))]
    public void No_part_of_a_schema_is_true(Type type) =>
        Options.GetJsonSchemaAsNode(type, IndicatorsJson.SchemaExporterOptions).ToJsonString().Should().NotMatchRegex("\":true(?<!\"uniqueItems\":true)");

    [Fact]
    public void What_is_written_fits_its_schema()
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryFiles.ChongqingCatalog);
        JsonSchema assessments = JsonSchema.FromText(Options.GetJsonSchemaAsNode(typeof(ProgressAssessment), IndicatorsJson.SchemaExporterOptions).ToJsonString());
        foreach (ProgressAssessment assessment in new ProgressCalculator(catalog).AssessAll(new DateOnly(2023, 12, 31)))
            assessments.Evaluate(JsonSerializer.SerializeToElement(assessment)).IsValid.Should().BeTrue(assessment.Target.Id);
        JsonSchema findings = JsonSchema.FromText(Options.GetJsonSchemaAsNode(typeof(Finding), IndicatorsJson.SchemaExporterOptions).ToJsonString());
        foreach (Finding finding in CatalogValidator.Standard.Validate(catalog).Findings)
            findings.Evaluate(JsonSerializer.SerializeToElement(finding)).IsValid.Should().BeTrue(finding.Id);
    }

    [Fact]
    public void A_type_without_a_converter_of_the_library_has_no_schema_here()
    {
        IndicatorsJson.SchemaOf(Options.GetTypeInfo(typeof(string))).Should().BeNull();
        IndicatorsJson.SchemaOf(Options.GetTypeInfo(typeof(TimePeriod?)))!["type"]!.GetValue<string>().Should().Be("string");
    }

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal sealed record Wish(string Name, Goal Goal);

    internal sealed record Kept(Figure Figure, Quantity Quantity, Unit Unit, TimePeriod? Period, LocalDate On);

    [JsonSerializable(typeof(Wish))]
    internal sealed partial class WishContext : JsonSerializerContext;
}
