using System.Collections.Immutable;
using System.Text.Json;

namespace Indicators.Fuzz.Targets;

/// <summary>What is kept of a random catalogue: nothing that was reported, and only what is written and read again the same.</summary>
internal sealed class SoundTarget() : CatalogTarget("sound")
{
    public override void Check(string input)
    {
        IndicatorCatalog kept = ReadSound(input, out ImmutableArray<Diagnostic> diagnostics);
        RoundTrip.Check(kept);
        Diagnostic[] errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        JsonDocument? document = Parsed(input);
        if (document is null)
            return;
        using (document)
        {
            foreach (IGrouping<string, Diagnostic> entry in errors.GroupBy(error => EntryOf(error.Location?.Path ?? "")).Where(entry => entry.Key.Length > 0))
                BrokenPromise.Unless(!IsKept(kept, document.RootElement, entry.Key), "what is reported is left out", () => $"{entry.Key} is kept in spite of {entry.First()}");
        }
    }

    /// <summary>Of <c>$.targets[3].goal</c>, <c>targets[3]</c>.</summary>
    private static string EntryOf(string path)
    {
        int end = path.IndexOf(']', StringComparison.Ordinal);
        return end < 0 || !path.StartsWith("$.", StringComparison.Ordinal) ? "" : path[2..(end + 1)];
    }

    private static JsonDocument? Parsed(string input)
    {
        try
        {
            return JsonDocument.Parse(input);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsKept(IndicatorCatalog kept, JsonElement root, string entry)
    {
        string section = entry[..entry.IndexOf('[', StringComparison.Ordinal)];
        int index = int.Parse(entry[(section.Length + 1)..^1], System.Globalization.CultureInfo.InvariantCulture);
        return section switch
        {
            "sources" => Has(kept.Sources.Select(item => item.Location)),
            "subjects" => Has(kept.Subjects.Select(item => item.Location)),
            "indicators" => Has(kept.Indicators.Select(item => item.Location)),
            "observations" => Has(kept.Observations.Select(item => item.Location)),
            "targets" => Has(kept.Targets.Select(item => item.Location)),
            "frameworks" => Has(kept.Frameworks.Select(item => item.Location)),
            "compositions" => Has(kept.Compositions.Select(item => item.Location)),
            "accepted" => Has(kept.Accepted.Select(item => item.Location)),
            _ => false,
        };

        bool Has(IEnumerable<SourceLocation?> places) => places.Any(place => place?.Path == $"$.{section}[{index}]");
    }
}
