namespace Answers;

/// <summary>The cases as catalogues both sides read, and as a table of what each was made of. No line of a library is used.</summary>
internal static class CaseFiles
{
    private const int PerFile = 10_000;

    private const string Head = """
        { "formatVersion": 1,
          "subjects": [ { "id": "x", "kind": "region", "name": { "zh": "某地" } } ],

        """;

    public static void Write(string folder, int count, int seed)
    {
        Directory.CreateDirectory(folder);
        foreach (string kind in Cases.Kinds.Keys)
        {
            using StreamWriter traits = File.CreateText(Path.Combine(folder, kind + ".traits"));
            for (int from = 0; from < count; from += PerFile)
            {
                Case[] cases = [.. Enumerable.Range(from, Math.Min(PerFile, count - from)).Select(number => Cases.Of(kind, number, seed))];
                foreach (Case one in cases)
                    traits.WriteLine($"{one.Id}\t{one.Traits}");
                File.WriteAllText(Path.Combine(folder, $"{kind}-{from / PerFile:000}.json"), Catalog(cases));
            }
        }
    }

    /// <summary>One catalogue; also what is shown of a case that differs.</summary>
    public static string Catalog(IReadOnlyList<Case> cases) =>
        Head + Section("indicators", cases.SelectMany(one => one.Indicators)) + ",\n" + Section(
            "observations", cases.SelectMany(one => one.Observations)) + ",\n"
        + Section("targets", cases.SelectMany(one => one.Targets)) + "\n}\n";

    private static string Section(string name, IEnumerable<string> lines) => $"  \"{name}\": [\n    {string.Join(",\n    ", lines)}\n  ]";
}
