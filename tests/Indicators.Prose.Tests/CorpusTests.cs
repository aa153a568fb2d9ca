using Indicators.Prose.Evaluation;
using Indicators.Tests;

namespace Indicators.Prose.Tests;

/// <summary>The texts of our own making, with the scorer of the evaluation program. The floors are a little under what is reached.</summary>
public sealed class CorpusTests
{
    private static readonly string Folder = RepositoryRoot.File("tests", "Indicators.Prose.Tests", "TestData", "corpus");

    private static readonly Score Total = new Corpus(Folder, Path.Combine(Folder, "claims.jsonl"), Path.Combine(Folder, "nonclaims.jsonl"))
        .Evaluate().Select(file => file.Score).Aggregate(new Score(), (sum, score) => sum + score);

    [Fact]
    public void Quantities_are_found() => Total.F1.Should().BeGreaterThan(0.985m, Differences("missed", "extra"));

    [Fact]
    public void Kinds_are_told() => Total.Kind.Share.Should().BeGreaterThan(0.94m, Differences("kind"));

    [Fact]
    public void Bounds_are_told() => Total.Bound.Share.Should().BeGreaterThan(0.975m, Differences("bound"));

    [Fact]
    public void Modality_is_told() => Total.Modality.Share.Should().BeGreaterThan(0.965m, Differences("modality"));

    [Fact]
    public void Periods_are_resolved() => Total.Period.Share.Should().BeGreaterThan(0.91m, Differences("period"));

    [Fact]
    public void Comparisons_are_told() => Total.Comparison.Share.Should().BeGreaterThan(0.93m, Differences("comparison"));

    [Fact]
    public void Non_claims_are_left_alone() => Total.NonClaimsTaken.Share.Should().BeLessThan(0.01m, Differences("non-claim"));

    private static string Differences(params string[] what) =>
        string.Join("\n", Total.Differences.Where(line => what.Any(word => line.StartsWith(word, StringComparison.Ordinal))).Take(40)).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
