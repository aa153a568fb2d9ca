using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Tables.Mapping;
using Indicators.Tests;
using Json.Schema;

namespace Indicators.Tables.Tests;

/// <summary>The published schema of a mapping says what the reader says.</summary>
public class MappingSchemaTests
{
    /// <summary>What only the reader judges: an id's characters, a period's form.</summary>
    private static readonly string[] OfContent = ["$.source.id", "$.source.published"];

    private static readonly string[] Others = ["null", "true", "7", "1", "\"\"", "\" \"", "\"text\"", "[]", "{}", "[[]]", "{\"a\":\"b\"}", "{\"a\":null}", "{\"a\":5}"];

    private static readonly string SchemaText = File.ReadAllText(RepositoryRoot.File("docs", "indicators-table-mapping.schema.json"));

    private static readonly JsonSchema Schema = JsonSchema.FromText(SchemaText);

    [Fact]
    public void A_proposal_is_valid_with_its_open_questions_and_with_their_answers()
    {
        Workbook book = Table.Book(Table.Sheet("各区主要指标（2012）\n地  区|常住人口（万人）|外来人口\n全  市|12|5\n浦东新区|5|2"));
        TableMapping proposal = TableImporter.Propose(book, null, out ImportReport report);
        report.Questions.Should().HaveCount(2);
        IsValid(proposal.ToJson(report.Questions)).Should().BeTrue();
        IsValid(proposal.WithAnswer("unit:外来人口", "万人").WithSource(new Source("yb", "年鉴", "统计局")).ToJson()).Should().BeTrue();
        IsValid(TableMapping.Empty.ToJson()).Should().BeTrue();
    }

    [Theory]
    [InlineData("annual")]
    [InlineData("plan")]
    public void The_mappings_of_the_sample_are_valid_and_complete(string name)
    {
        string json = File.ReadAllText(RepositoryRoot.File("samples", "Import", "data", name + ".map.json"));
        IsValid(json).Should().BeTrue();
        TableMapping mapping = TableMapping.Parse(json);
        Workbook book = WorkbookOpener.Text.Open(RepositoryRoot.File("samples", "Import", "data", name + ".csv"));
        TableImporter.Propose(book, new TableImportOptions { Mapping = mapping }, out ImportReport report).ToJson().Should().Be(mapping.ToJson());
        report.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Every_kind_of_answer_is_described()
    {
        using JsonDocument schema = JsonDocument.Parse(SchemaText);
        schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name)
            .Should().BeEquivalentTo(["$schema", "formatVersion", "source", "files", .. AnswerKind.All, "tables", "questions"]);
    }

    [Fact]
    public void What_the_schema_rejects_the_reader_rejects_and_the_other_way_round()
    {
        (string What, bool Valid, bool Read)[] mutants = [.. Mutants().Select(mutant => (mutant.What, IsValid(mutant.Json), IsRead(mutant.Json)))];
        mutants.Where(mutant => mutant.Valid != mutant.Read && !OfContent.Any(path => mutant.What.EndsWith(path, StringComparison.Ordinal)))
            .Should().BeEmpty();
        mutants.Count(mutant => !mutant.Valid).Should().BeGreaterThan(100);
        mutants.Count(mutant => mutant.Valid).Should().BeGreaterThan(30);
    }

    private static bool IsValid(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    private static bool IsRead(string json)
    {
        try
        {
            TableMapping.Parse(json);
            return true;
        }
        catch (CatalogException)
        {
            return false;
        }
    }

    /// <summary>A mapping that says everything, with each of its values left out, replaced and joined by an unknown one.</summary>
    private static IEnumerable<(string What, string Json)> Mutants()
    {
        foreach (string path in Descendants(Everything()).Select(node => node.GetPath()))
        {
            if (At(Everything(), path) is JsonObject)
                yield return ($"unknown property in {path}", With(path, node => ((JsonObject)node).Add("surprise", 1)));
            if (path != "$" && At(Everything(), path).Parent is JsonObject)
                yield return ($"without {path}", With(path, node => ((JsonObject)node.Parent!).Remove(node.GetPropertyName())));
            foreach (string other in path == "$" ? [] : Others)
                yield return ($"{other} for {path}", With(path, node => node.ReplaceWith(JsonNode.Parse(other))));
        }
    }

    private static string With(string path, Action<JsonNode> mutate)
    {
        JsonNode root = Everything();
        mutate(At(root, path));
        return root.ToJsonString();
    }

    private static JsonNode At(JsonNode root, string path) => Descendants(root).First(node => node.GetPath() == path);

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => Descendants(property.Value!)).Prepend(node),
        JsonArray items => items.SelectMany(item => Descendants(item!)).Prepend(node),
        _ => [node],
    };

    private static JsonObject Everything()
    {
        var mapping = new JsonObject
        {
            ["$schema"] = "indicators-table-mapping.schema.json",
            ["formatVersion"] = 1,
            ["source"] = JsonNode.Parse("""{ "id": "yb", "title": "年鉴", "publisher": "统计局", "published": "2013" }"""),
        };
        foreach (string kind in AnswerKind.All)
            mapping[kind] = new JsonObject { ["甲"] = "乙" };
        mapping["tables"] = JsonNode.Parse("""[ { "sheet": "Sheet1", "expect": { "A1": "标题" } } ]""");
        mapping["questions"] = JsonNode.Parse("""[ { "id": "unit", "zh": "单位？", "en": "unit?" } ]""");
        return mapping;
    }
}
