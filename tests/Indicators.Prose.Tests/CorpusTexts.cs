using System.Globalization;
using Indicators.Tests;

namespace Indicators.Prose.Tests;

/// <summary>The texts of the corpus with the dates they bear.</summary>
internal static class CorpusTexts
{
    public static readonly string Folder = RepositoryRoot.File("tests", "Indicators.Prose.Tests", "TestData", "corpus");

    public static IEnumerable<(string Text, DateOnly? Date)> All() =>
        File.ReadLines(Path.Combine(Folder, "documents.tsv")).Select(line => line.Split('\t'))
            .Select(columns => (File.ReadAllText(Path.Combine(Folder, columns[0])), (DateOnly?)DateOnly.ParseExact(columns[1], "yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
