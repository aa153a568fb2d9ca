using System.Text;

namespace Indicators.Tests.Samples;

/// <summary>
/// What the console program says of the record, the plan, the test catalogues and the corpus, kept word for word. A change of
/// structure must leave every byte of it as it was; a change of meaning shows in its own difference, line by line.
/// </summary>
public class KnownOutputsTests
{
    private const string Catalogs = "tests/Indicators.Tests/TestData";
    private const string Corpus = "tests/Indicators.Prose.Tests/TestData/corpus";

    public static TheoryData<string, string[]> Commands()
    {
        var commands = new TheoryData<string, string[]>();
        foreach (string asOf in new[] { "2023-12-31", "2025-12-31" })
        {
            commands.Add($"progress-chongqing-{asOf}.json", ["progress", "samples/Chongqing/catalog", "--as-of", asOf, "--vintage", "latest", "--format", "json"]);
            commands.Add($"progress-chongqing-{asOf}.txt", ["progress", "samples/Chongqing/catalog", "--as-of", asOf, "--vintage", "latest", "--scheme", "schedule"]);
        }

        // As known on that day: what was published later turns some verdicts, and the sentences say so.
        commands.Add("progress-chongqing-as-known.txt", ["progress", "samples/Chongqing/catalog", "--as-of", "2025-12-31"]);
        commands.Add("progress-plans.json", ["progress", "samples/Plans/catalog", "--as-of", "2023-12-31", "--vintage", "latest", "--format", "json"]);
        commands.Add("progress-plans-statcan.txt", ["progress", "samples/Plans/catalog", "--as-of", "2023-12-31", "--vintage", "latest", "--scheme", "statcan", "--explain", "--lang", "en"]);
        commands.Add("validate-plans.jsonl", ["validate", "samples/Plans/catalog", "--format", "jsonl"]);
        commands.Add("read-news.jsonl", ["read", "samples/ReadNews/news.txt", "--date", "2024-10-24", "--format", "jsonl"]);
        foreach (string folder in new[] { "broken", "catalogs", "clean", "format-1", "planted" })
        {
            commands.Add($"validate-{folder}.jsonl", ["validate", $"{Catalogs}/{folder}/*", "--format", "jsonl"]);
            commands.Add($"progress-{folder}.json", ["progress", $"{Catalogs}/{folder}/*", "--as-of", "2023-12-31", "--vintage", "latest", "--format", "json"]);
        }

        return commands;
    }

    [Fact]
    public void The_corpus_is_read_as_it_was()
    {
        var output = new StringBuilder();
        foreach (string row in File.ReadLines(RepositoryRoot.File(Corpus.Split('/').Append("documents.tsv").ToArray())))
        {
            string[] cells = row.Split('\t');
            output.Append("== ").Append(cells[0]).Append('\n').Append(Run(["read", $"{Corpus}/{cells[0]}", "--date", cells[1], "--format", "jsonl"]));
        }

        GoldenFile.ShouldHold("known/read-corpus.jsonl", output.ToString());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_output_is_what_it_was(string golden, string[] arguments) => GoldenFile.ShouldHold($"known/{golden}", Output(arguments));

    /// <summary>The output of a command; of one whose second word ends in a star, that of every catalogue in the folder, each under its name.</summary>
    private static string Output(string[] arguments)
    {
        if (!arguments[1].EndsWith("/*", StringComparison.Ordinal))
            return Run(arguments);
        var output = new StringBuilder();
        foreach (string catalog in CatalogsIn(arguments[1][..^2]))
            output.Append("== ").Append(Path.GetFileName(catalog)).Append('\n').Append(Run([arguments[0], catalog, .. arguments[2..]]));
        return output.ToString();
    }

    private static string Run(string[] arguments)
    {
        (int exitCode, string output, string error) = ToolProgram.RunIn(RepositoryRoot.File(), arguments);
        return output + error + $"exit status {exitCode}\n";
    }

    /// <summary>Files alone; a folder is one catalogue of several files.</summary>
    private static IEnumerable<string> CatalogsIn(string folder) =>
        Directory.EnumerateFileSystemEntries(RepositoryRoot.File(folder.Split('/')))
            .Where(path => Directory.Exists(path) || path.EndsWith(".json", StringComparison.Ordinal))
            .Select(path => $"{folder}/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal);
}
