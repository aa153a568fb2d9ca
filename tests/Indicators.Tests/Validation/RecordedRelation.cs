using Indicators.Tests.Json;

namespace Indicators.Tests.Validation;

/// <summary>One relation between statements of the record: its number, what is to be said of it, and which statements it relates.</summary>
/// <param name="Number">1 to 99.</param>
/// <param name="Expected">error, warning, agrees (an identity), holds (a limit that is kept) or none.</param>
/// <param name="Statements">Each <c>series|period</c>, <c>target|period</c>, or <c>framework/tier=named</c>.</param>
public sealed record RecordedRelation(int Number, string Expected, IReadOnlyList<string> Statements)
{
    public static IReadOnlyList<RecordedRelation> ReadAll() =>
        [.. File.ReadAllLines(RepositoryFiles.TestData("relations.tsv")).Select(line => line.Split('\t')).Select(Of)];

    private static RecordedRelation Of(string[] cells) =>
        new(int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture), cells[1], cells[2].Split("; "));
}
