using System.Text.Json.Nodes;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>Makes every kind of fault at many places of every clean catalogue, and asks the oracle and the rules.</summary>
internal static class Trial
{
    public const ulong Seed = 20_250_703;

    public static IReadOnlyList<TrialRow> Rows { get; } = [.. Mutation.All.Select(Run)];

    private static TrialRow Run(Mutation mutation, int index)
    {
        var missed = new List<string>();
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        int made = 0, detectable = 0, found = 0, beside = 0;
        string example = "";
        foreach (CleanCatalog clean in CleanCatalog.All)
        {
            var text = new TextOracle(clean.Root, clean.Units);
            HashSet<string> standing = [.. CatalogOracle.Violations(clean.Catalog)];
            foreach ((JsonObject copy, string where) in Copies(mutation, clean, new Lcg(Seed + (ulong)index)))
            {
                IReadOnlyList<string> findings = clean.NewFindings(copy, out IndicatorCatalog catalog);
                IReadOnlyList<string> violated = text.Violations(copy) is { Count: > 0 } faults ? faults : [.. CatalogOracle.Violations(catalog).Where(each => !standing.Contains(each))];
                made++;
                example = example.Length == 0 ? where : example;
                rules.UnionWith(findings.Select(finding => finding.Split(' ')[0]));
                if (violated.Count == 0)
                {
                    beside += findings.Count > 0 ? 1 : 0;
                    continue;
                }

                detectable++;
                found += findings.Count > 0 ? 1 : 0;
                if (findings.Count == 0)
                    missed.Add($"{clean.Name}: {where}: {violated[0]}");
            }
        }

        return new TrialRow(mutation, made, detectable, found, beside, example) { Missed = missed, Rules = [.. rules] };
    }

    /// <summary>Copies with the fault at different places.</summary>
    private static IEnumerable<(JsonObject Copy, string Where)> Copies(Mutation mutation, CleanCatalog clean, Lcg chance)
    {
        var seen = new HashSet<string>();
        for (int i = 0; i < clean.Places * 3 && seen.Count < clean.Places; i++)
        {
            JsonObject copy = clean.Root;
            if (mutation.Apply(new Draft(copy, clean.Units, chance)) is { } where && seen.Add(where))
                yield return (copy, where);
        }
    }
}
