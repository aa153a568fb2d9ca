using System.Text;
using System.Text.Json;
using Indicators.Desk.Drafts.Writing;
using Indicators.Tests;
using Indicators.Tests.Samples;
using Indicators.Validation;
using Json.Schema;

namespace Indicators.Desk.Tests;

/// <summary>A check is what docs/indicators-draft-check.schema.json says, and a log what the standard and the logs of validation are.</summary>
public sealed class CheckSchemaTests
{
    private static readonly string Text = File.ReadAllText(RepositoryRoot.File("docs", "indicators-draft-check.schema.json"));

    private static readonly JsonSchema Schema = JsonSchema.FromText(Text);

    private static readonly JsonSchema Sarif =
        JsonSchema.FromText(File.ReadAllText(RepositoryRoot.File("tests", "Indicators.Tests", "Validation", "sarif-requirements.json")));

    public static TheoryData<string, string, string> Drafts => new()
    {
        { "chongqing-draft.txt", "Chongqing", "2026-06-30" },
        { "chongqing-draft.docx", "Chongqing", "2026-06-30" },
        { "china-draft.txt", "Plans", "2026-03-31" },
    };

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_check_and_its_lines_are_valid_and_have_no_property_that_is_not_described(string draft, string catalog, string date)
    {
        string[] asked = ["check-text", RepositoryRoot.File("samples", "Desk", draft), "--against", RepositoryRoot.File("samples", catalog, "catalog"), "--date", date, "--format"];
        string whole = ToolProgram.Run([.. asked, "json"]).Output;
        string[] lines = ToolProgram.Run([.. asked, "jsonl"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        JsonElement check = JsonDocument.Parse(whole).RootElement;
        lines.Should().HaveCount(check.GetProperty("figures").GetArrayLength());
        foreach (JsonElement document in lines.Select(line => JsonDocument.Parse(line).RootElement).Prepend(check))
        {
            Schema.Evaluate(document).IsValid.Should().BeTrue("{0}", document);
            document.EnumerateObject().First().NameEquals("format").Should().BeTrue("a reader asks first what it reads");
        }

        IEnumerable<JsonProperty> properties = Everything(check).Where(value => value.ValueKind == JsonValueKind.Object).SelectMany(value => value.EnumerateObject());
        properties.Select(property => property.Name).Distinct().Where(name => !Text.Contains($"\"{name}\":", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_verdict_reason_and_slip_is_described()
    {
        JsonElement figure = JsonDocument.Parse(Text).RootElement.GetProperty("$defs").GetProperty("figure").GetProperty("properties");
        WordsOf(figure, "verdict").Should().Equal(Enum.GetValues<DraftVerdict>().Select(value => RemarkJson.Word(value)));
        WordsOf(figure, "reason").Should().Equal([.. Enum.GetValues<DraftReason>().Skip(1).Select(value => RemarkJson.Word(value)), null]);
        WordsOf(figure, "slip").Should().Equal([.. Enum.GetValues<DraftSlip>().Skip(1).Select(value => RemarkJson.Word(value)), null]);
    }

    [Theory]
    [InlineData("{\"format\":\"indicators-draft-check/1\"}")]
    [InlineData("{\"format\":\"indicators-claims/1\",\"file\":null,\"date\":null,\"counts\":{},\"notes\":[],\"figures\":[]}")]
    public void What_is_no_check_is_not_valid(string json) => Schema.Evaluate(JsonDocument.Parse(json).RootElement).IsValid.Should().BeFalse();

    [Fact]
    public void The_program_prints_the_schemas_by_name()
    {
        ToolProgram.Run("schema", "draft-check").Output.Should().Be(Text);
        ToolProgram.Run("schema", "findings").Output.Should().Be(File.ReadAllText(RepositoryRoot.File("docs", "indicators-findings.schema.json")));
        ToolProgram.Run("schema", "nothing").ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("zh", "a 稿.txt", "a%20%E7%A8%BF.txt")]
    [InlineData("en", "/srv/稿.txt", "file:///srv/%E7%A8%BF.txt")]
    public async Task A_log_meets_the_standard_and_has_the_frame_of_the_logs_of_validation(string tag, string file, string address)
    {
        Language language = tag == "zh" ? Language.Chinese : Language.English;
        byte[] draft = File.ReadAllBytes(RepositoryRoot.File("samples", "Desk", "chongqing-draft.txt"));
        var document = await Prose.Documents.TextDocument.ReadAsync(new MemoryStream(draft), file);
        using var stream = new MemoryStream();
        DraftCheckWriter.WriteSarif(DraftChecker.For(Catalogs.Chongqing).Check(document, new DateOnly(2026, 6, 30)), stream, language);
        JsonElement log = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;

        Sarif.Evaluate(log).IsValid.Should().BeTrue();
        log.ToString().Should().Contain($"\"{address}\"");
        JsonElement other = JsonDocument.Parse(
            new SarifLog(CatalogValidator.Standard.Validate(IndicatorCatalog.Empty), new SarifOptions { Language = language }).ToString()).RootElement;
        Frame(log).Should().Be(Frame(other));
    }

    /// <summary>All of a log but its rules and results.</summary>
    private static string Frame(JsonElement log)
    {
        System.Text.Json.Nodes.JsonNode frame = System.Text.Json.Nodes.JsonNode.Parse(log.GetRawText())!;
        frame["runs"]![0]!["results"] = null;
        frame["runs"]![0]!["tool"]!["driver"]!["rules"] = null;
        return frame.ToJsonString();
    }

    private static string?[] WordsOf(JsonElement figure, string property) =>
        [.. figure.GetProperty(property).GetProperty("enum").EnumerateArray().Select(one => one.GetString())];

    private static IEnumerable<JsonElement> Everything(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(each => Everything(each.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Everything).Prepend(value),
        _ => [value],
    };
}
