using System.Text.Json;
using Json.Schema;

namespace Indicators.Tests.Samples;

/// <summary>What is printed for other programs is what the schemas in docs/ say, and says what it is.</summary>
public sealed class OutputSchemaTests
{
    /// <summary>Read once: the evaluator knows schemas by their identifiers and takes none twice.</summary>
    private static readonly Dictionary<string, (string Text, JsonSchema Schema)> Schemas = new[] { "progress", "findings", "claims" }
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
}
