using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>A catalogue without a known mistake, as one JSON document; faults are made in copies of it.</summary>
internal sealed class CleanCatalog
{
    private readonly HashSet<string> _known;
    private readonly string _json;

    private CleanCatalog(string name, IndicatorCatalog catalog, int places, Func<JsonObject, bool>? mistaken = null)
    {
        Name = name;
        Places = places;
        Units = catalog.Units;
        var root = (JsonObject)JsonNode.Parse(CatalogWriter.ToJson(catalog))!;
        if (mistaken is not null)
            Remove(root["observations"]!.AsArray(), mistaken);
        _json = root.ToJsonString();
        Findings = Read(root, out IndicatorCatalog clean);
        Catalog = clean;
        _known = [.. Findings.Select(Text)];
    }

    public static IReadOnlyList<CleanCatalog> All { get; } =
    [
        new("province", CatalogReader.Read(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "clean", "province.json")), 14),
        new("release", CatalogReader.Read(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "clean", "release.json")), 5),
        new("Plans", CatalogReader.Read(RepositoryRoot.File("samples", "Plans", "catalog")), 4),
        new("Chongqing", CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog")), 4, IsKnownMistake),
    ];

    public string Name { get; }

    /// <summary>At how many places each kind of fault is made.</summary>
    public int Places { get; }

    public UnitSet Units { get; }

    /// <summary>The document, a tree of its own for each caller: a JSON tree unfolds while it is read, which two threads must not do at once.</summary>
    public JsonObject Root => (JsonObject)JsonNode.Parse(_json)!;

    public IndicatorCatalog Catalog { get; }

    /// <summary>What is found in it as it is: nothing that is an error or a warning.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>What is found in a copy and not in the clean one.</summary>
    public IReadOnlyList<string> NewFindings(JsonObject copy, out IndicatorCatalog catalog) =>
        [.. Read(copy, out catalog).Select(Text).Where(text => !_known.Contains(text))];

    private static ImmutableArray<Finding> Read(JsonObject root, out IndicatorCatalog catalog)
    {
        catalog = CatalogReader.ReadSound([new CatalogFile("c.json", Encoding.UTF8.GetBytes(root.ToJsonString()))], out ImmutableArray<Diagnostic> found);
        return CatalogValidator.Standard.Validate(catalog, found).Findings;
    }

    private static string Text(Finding finding) => $"{finding.Id} {finding.ToText(Language.English)}";

    private static void Remove(JsonArray entries, Func<JsonObject, bool> mistaken)
    {
        foreach (JsonObject entry in entries.OfType<JsonObject>().Where(mistaken).ToArray())
            entries.Remove(entry);
    }

    /// <summary>The two mistakes of the record: the growth rates the commentary exchanges, and the 19% beside 3125 new enterprises.</summary>
    private static bool IsKnownMistake(JsonObject observation) =>
        (observation["indicator"]!.ToString(), observation["value"]!.ToString(), observation["transformation"]?.ToJsonString() ?? "") switch
        {
            ("high-tech-enterprises", "36.1%", "\"growth-year\"") => true,
            ("tech-enterprises", "19.2%", "\"growth-year\"") => true,
            ("high-tech-enterprises", "19%", _) => true,
            _ => false,
        };
}
