using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Indicators.Json;
using Json.Schema;

namespace Indicators.Tests.Json;

public class SchemaTests
{
    /// <summary>What the schema cannot judge: the content of literals, and what needs other entries or files.</summary>
    private static readonly HashSet<string> OfContent =
    [
        .. new[]
        {
            CatalogErrors.BadFigure, CatalogErrors.BadPeriod, CatalogErrors.BadUnit, CatalogErrors.BadDate, CatalogErrors.BadFactor,
            CatalogErrors.UnitRefused, CatalogErrors.BadUnitDefinition, CatalogErrors.BadIndexBase, CatalogErrors.BadRank, CatalogErrors.RankExpected,
            CatalogErrors.RankUnexpected, CatalogErrors.BadMultiple, CatalogErrors.BadChange, CatalogErrors.BadRange,
            CatalogErrors.BadRate, CatalogErrors.BadTimes, CatalogErrors.BasisWithoutGrowth, CatalogErrors.TwoBases, CatalogErrors.WordExpected,
            CatalogErrors.BadStretch, CatalogErrors.EndsBeforeStart, CatalogErrors.BadTolerance, CatalogErrors.MilestonesCollide, CatalogErrors.BadAddress, CatalogErrors.BadId,
        }.Select(descriptor => descriptor.Id),
        .. CatalogDiagnostics.All.Except([CatalogDiagnostics.MemberWithoutSource, CatalogDiagnostics.RecalledWithSource, CatalogDiagnostics.UnboundedAcceptance]).Select(descriptor => descriptor.Id),
    ];

    private static readonly JsonSchema Schema = JsonSchema.FromText(CatalogSchema.Text);

    private static readonly JsonNode Everything = WithLaterSections(
        WithLaterSections(
            WithLaterSections(Parse("format-1/everything.json"), Parse("format-1/everything-later.json")), Parse("format-1/everything-revision-2.json")),
        Parse("format-1/everything-revision-3.json"));

    public static TheoryData<string> ValidFiles => new(
        Directory.EnumerateFiles(RepositoryFiles.ChongqingCatalog, "*.json")
            .Concat(Directory.EnumerateFiles(RepositoryFiles.TestData("catalogs"), "*.json", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(RepositoryFiles.TestData("format-1"), "*.json"))
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file)));

    [Theory]
    [MemberData(nameof(ValidFiles))]
    public void A_file_that_is_read_without_error_is_valid(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, file)));

        Schema.Evaluate(document.RootElement).IsValid.Should().BeTrue();
    }

    [Fact]
    public void The_published_schema_is_the_one_in_the_assembly() =>
        CatalogSchema.Text.Should().Be(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", CatalogSchema.FileName)));

    [Fact]
    public void Every_property_of_the_format_stands_in_the_file_that_the_mutations_start_from()
    {
        var stated = new HashSet<string>();
        CollectNames(Everything, stated);

        DeclaredNames(JsonDocument.Parse(CatalogSchema.Text).RootElement).Except(stated).Should().BeEmpty();
    }

    [Fact]
    public void What_the_schema_rejects_the_reader_rejects_and_the_other_way_round()
    {
        var disagreements = new List<string>();
        int rejected = 0;
        foreach ((string what, string json) in Mutations())
        {
            using JsonDocument document = JsonDocument.Parse(json);
            bool valid = Schema.Evaluate(document.RootElement).IsValid;
            rejected += valid ? 0 : 1;
            if (Disagreement(valid, json) is { } disagreement)
                disagreements.Add($"{what}: {disagreement}");
        }

        disagreements.Should().BeEmpty();
        rejected.Should().BeGreaterThan(1000);
    }

    private static JsonObject Parse(string file) => JsonNode.Parse(File.ReadAllText(RepositoryFiles.TestData(file)))!.AsObject();

    /// <summary>The golden file of the format with the sections and entries that came to it later.</summary>
    private static JsonObject WithLaterSections(JsonObject golden, JsonObject later)
    {
        foreach ((string name, JsonNode? section) in later)
        {
            if (!golden.TryGetPropertyValue(name, out JsonNode? known))
                golden.Add(name, section!.DeepClone());
            else if (known is JsonArray entries)
                ((JsonArray)section!).ToList().ForEach(entry => entries.Add(entry!.DeepClone()));
        }

        return golden;
    }

    private static string? Disagreement(bool valid, string json)
    {
        bool read = CatalogReader.TryRead([new CatalogFile("mutant.json", Encoding.UTF8.GetBytes(json))], out _, out ImmutableArray<Diagnostic> diagnostics);
        Diagnostic? structural = diagnostics.FirstOrDefault(diagnostic => !OfContent.Contains(diagnostic.Id));
        if (valid && structural is not null)
            return $"valid by the schema, but {structural}";
        return !valid && read ? "invalid by the schema, but read" : null;
    }

    private static IEnumerable<(string What, string Json)> Mutations()
    {
        foreach (JsonNode node in Descendants(Everything).DistinctBy(PlaceInFormat))
        {
            string path = node.GetPath();
            if (node is JsonObject)
                yield return ($"unknown property in {path}", With(node, copy => ((JsonObject)copy).Add("surprise", 1)));
            if (node.Parent is JsonObject)
                yield return ($"without {path}", With(node, copy => ((JsonObject)copy.Parent!).Remove(copy.GetPropertyName())));
            foreach (string other in new[] { "null", "true", "7", "-1.5", "\"\"", "\" \"", "\"no such word\"", "[]", "{}", "[[]]", "{\"kind\":\"level\"}" })
                yield return ($"{other} for {path}", With(node, copy => copy.ReplaceWith(JsonNode.Parse(other))));
        }
    }

    /// <summary>The path without indices, and what decides which rules hold there: of many alike one is enough.</summary>
    private static string PlaceInFormat(JsonNode node)
    {
        string kinds = "";
        for (JsonNode? each = node; each is not null; each = each.Parent)
            kinds += each is JsonObject properties ? $"{properties["kind"]}{properties["confidence"]}" : "";
        return Regex.Replace(node.GetPath(), @"\[\d+\]", "[]") + kinds;
    }

    private static string With(JsonNode node, Action<JsonNode> mutate)
    {
        var steps = new Stack<object>();
        for (JsonNode each = node; each.Parent is not null; each = each.Parent)
            steps.Push(each.Parent is JsonArray ? each.GetElementIndex() : each.GetPropertyName());
        JsonNode root = Everything.DeepClone();
        JsonNode copy = root;
        foreach (object step in steps)
            copy = step is int index ? copy[index]! : copy[(string)step]!;
        mutate(copy);
        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        IEnumerable<JsonNode> children = node switch
        {
            JsonObject properties => properties.Select(property => property.Value!),
            JsonArray elements => elements.Select(element => element!),
            _ => [],
        };
        return children.SelectMany(child => Descendants(child).Prepend(child));
    }

    private static void CollectNames(JsonNode node, HashSet<string> names)
    {
        foreach (JsonNode each in Descendants(node).Where(each => each.Parent is JsonObject))
            names.Add(each.GetPropertyName());
    }

    private static IEnumerable<string> DeclaredNames(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().SelectMany(DeclaredNames);
        if (schema.ValueKind != JsonValueKind.Object)
            return [];
        return schema.EnumerateObject().SelectMany(keyword => keyword.Name == "properties"
            ? keyword.Value.EnumerateObject().Select(property => property.Name).Concat(keyword.Value.EnumerateObject().SelectMany(property => DeclaredNames(property.Value)))
            : DeclaredNames(keyword.Value));
    }
}
