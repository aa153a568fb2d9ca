using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Fuzz.Targets;

/// <summary>
/// A random catalogue cut into other files, its entries in another order: what is found and assessed is the same, places
/// apart. Entries with the id of another, and units written like another, are left aside: of those the first, by file and
/// line, is the one that is kept.
/// </summary>
internal sealed class OrderTarget() : CatalogTarget("order")
{
    private const int Files = 3;

    /// <summary>Messages that name a place, which is what changes.</summary>
    private static readonly string[] NamePlaces = ["IND0201", "IND0206"];

    public override void Check(string input)
    {
        if (Parsed(input) is not { } root)
            return;
        Outcome first = Outcome.Of([new CatalogFile("a.json", Encoding.UTF8.GetBytes(input))]);
        if (first.HasDuplicates)
            return;
        // The input decides how it is shuffled: a finding is made again from it alone.
        var dice = new Dice(input.Aggregate(17L, (hash, c) => unchecked((hash * 31) + c)));
        for (int round = 0; round < 3; round++)
        {
            Outcome other = Outcome.Of(Shuffled(root, dice));
            Same("the same findings in another order", first.Findings, other.Findings);
            Same("the same assessments in another order", first.Assessments, other.Assessments);
        }
    }

    private static void Same(string promise, string[] first, string[] other)
    {
        if (first.SequenceEqual(other))
            return;
        string only = string.Join('\n', first.Except(other).Take(2).Select(line => "- " + line).Concat(other.Except(first).Take(2).Select(line => "+ " + line)));
        string id = promise.Contains("findings", StringComparison.Ordinal) ? $" ({first.Except(other).Concat(other.Except(first)).FirstOrDefault("count")[..7]})" : "";
        throw new BrokenPromise(promise + id, "\n" + only);
    }

    private static JsonObject? Parsed(string input)
    {
        try
        {
            return JsonNode.Parse(input) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<CatalogFile> Shuffled(JsonObject root, Dice dice)
    {
        var files = Enumerable.Range(0, Files).Select(_ => new JsonObject { ["formatVersion"] = 1 }).ToArray();
        foreach ((string section, JsonNode? entries) in root)
        {
            if (entries is not JsonArray array)
                continue;
            JsonNode?[] shuffled = [.. array];
            dice.Shuffle(shuffled);
            foreach (JsonNode? entry in shuffled)
                Put(files[dice.Below(Files)], section, entry);
        }

        List<CatalogFile> all = [.. files.Select((file, i) => new CatalogFile($"{dice.Pick("m", "b", "x")}{i}.json", Encoding.UTF8.GetBytes(Written(file))))];
        dice.Shuffle(all);
        return all;
    }

    private static void Put(JsonObject file, string section, JsonNode? entry)
    {
        if (file[section] is not JsonArray array)
            file[section] = array = [];
        array.Add(entry?.DeepClone());
    }

    private sealed record Outcome(string[] Findings, string[] Assessments, bool HasDuplicates)
    {
        public static Outcome Of(IEnumerable<CatalogFile> files)
        {
            IndicatorCatalog catalog = CatalogReader.ReadSound(files, out ImmutableArray<Diagnostic> diagnostics);
            ValidationReport report = CatalogValidator.Standard.Validate(catalog, diagnostics);
            return new Outcome(
                [.. report.Findings.Where(finding => !NamePlaces.Contains(finding.Id)).Select(Text).Order(StringComparer.Ordinal)],
                [.. Targets.Assessments.Of(catalog).Order(StringComparer.Ordinal)],
                diagnostics.Any(diagnostic => diagnostic.Id is "IND0201" or "IND0207" or "IND0216"));
        }

        private static string Text(Finding finding) =>
            $"{finding.Id} {finding.ToText(Language.English)} {finding.SubjectId} {finding.IndicatorId} {finding.ItemId} {finding.Period} "
            + string.Join("; ", finding.Figures.Select(figure => $"{figure.Name} {figure.Period} {figure.Text}")) + " "
            + string.Join("; ", finding.Derivation.Select(step => step.In(Language.English))) + " " + finding.Hint?.In(Language.English);
    }
}
