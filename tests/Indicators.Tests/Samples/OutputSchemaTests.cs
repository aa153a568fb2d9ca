using System.Text.Json;
using Json.Schema;

namespace Indicators.Tests.Samples;

/// <summary>What is printed for other programs is what the schemas in docs/ say, and says what it is.</summary>
public sealed class OutputSchemaTests
{
    /// <summary>Read once: the evaluator knows schemas by their identifiers and takes none twice.</summary>
    private static readonly Dictionary<string, (string Text, JsonSchema Schema)> Schemas = new[] { "progress", "findings", "claims", "numbers" }
        .ToDictionary(form => form, form => File.ReadAllText(RepositoryRoot.File("docs", $"indicators-{form}.schema.json")))
        .ToDictionary(form => form.Key, form => (form.Value, JsonSchema.FromText(form.Value)));

    public static TheoryData<string, string[]> Outputs => new()
    {
        { "progress", ["progress", "samples/Chongqing/catalog", "--as-of", "2025-12-31", "--scheme", "statcan", "--format", "json"] },
        { "progress", ["progress", "samples/Plans/catalog", "--as-of", "2023-12-31", "--format", "json"] },
        { "findings", ["validate", "samples/Chongqing/catalog", "--format", "jsonl"] },
        { "claims", ["read", "samples/ReadNews/news.txt", "--date", "2024-10-24", "--format", "jsonl"] },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public void An_output_is_valid_and_has_no_property_that_the_schema_does_not_describe(string form, string[] arguments)
    {
        (string text, JsonSchema schema) = Schemas[form];
        string output = ToolProgram.RunIn(RepositoryRoot.File(), arguments).Output;
        string[] documents = output.StartsWith('[') ? [output] : output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        documents.Should().NotBeEmpty();
        foreach (string document in documents)
        {
            JsonElement json = JsonDocument.Parse(document).RootElement;
            schema.Evaluate(json).IsValid.Should().BeTrue("{0}", document);
            foreach (JsonElement item in json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().ToArray() : [json])
            {
                item.EnumerateObject().First().NameEquals("format").Should().BeTrue("a reader asks first what it reads");
                item.GetProperty("format").GetString().Should().Be($"indicators-{form}/1");
                foreach (JsonProperty property in item.EnumerateObject())
                    text.Should().Contain($"\"{property.Name}\":");
            }
        }
    }

    /// <summary>Claims as without <c>--all</c>, and between them every number that is none, in the order of the text.</summary>
    [Fact]
    public void All_numbers_of_a_text_are_claims_or_say_why_not()
    {
        string[] read = ["read", "samples/ReadNews/news.txt", "--date", "2024-10-24", "--format", "jsonl"];
        string[] lines = ToolProgram.RunIn(RepositoryRoot.File(), [.. read, "--all"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] others = [.. lines.Where(line => line.StartsWith("{\"format\":\"indicators-numbers/1\"", StringComparison.Ordinal))];

        lines.Except(others).Should().Equal(ToolProgram.RunIn(RepositoryRoot.File(), read).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("start").GetInt64()).Should().BeInAscendingOrder();
        others.Should().NotBeEmpty();
        foreach (string other in others)
            Schemas["numbers"].Schema.Evaluate(JsonDocument.Parse(other).RootElement).IsValid.Should().BeTrue("{0}", other);
    }

    /// <summary>A text is printed by the one writer that shows control characters instead of sending them to a terminal.</summary>
    [Fact]
    public void No_control_character_of_a_text_is_printed_raw()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "第\u001b3批，产值达到6200\u202e亿元。");
        ToolProgram.Run("read", path, "--all").Output.Should().NotContain("\u001b").And.NotContain("\u202e");
        File.Delete(path);
    }
}
