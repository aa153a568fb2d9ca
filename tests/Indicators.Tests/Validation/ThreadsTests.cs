using System.Collections.Immutable;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>A check on several threads: the same report, finding by finding, and an end when asked.</summary>
public class ThreadsTests
{
    private static readonly string[] Folders = ["broken", "catalogs", "checking", "clean", "examined", "format-1", "planted"];

    public static TheoryData<string> Catalogs =>
    [
        "samples/Chongqing/catalog", "samples/Plans/catalog", .. Folders.SelectMany(folder => Directory.EnumerateFileSystemEntries(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", folder)))
            .Where(path => Directory.Exists(path) || path.EndsWith(".json", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(RepositoryRoot.File(), path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Any_number_of_threads_gives_the_same_report(string path)
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound(RepositoryRoot.File(path.Split('/')), out ImmutableArray<Diagnostic> found);
        string[] alone = Written(CatalogValidator.Standard.WithRatios().Validate(catalog, found));
        foreach (int threads in (int[])[1, 2, 3, 8])
            Written(CatalogValidator.Standard.WithRatios().Validate(catalog, found, threads)).Should().Equal(alone, "{0} threads work at it", threads);
    }

    [Fact]
    public void It_ends_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Action alone = () => CatalogValidator.Standard.Validate(IndicatorCatalog.Empty, [], 1, source.Token);
        Action together = () => CatalogValidator.Standard.Validate(IndicatorCatalog.Empty, [], 2, source.Token);
        alone.Should().Throw<OperationCanceledException>();
        together.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void No_thread_cannot_work_at_it()
    {
        Action none = () => CatalogValidator.Standard.Validate(IndicatorCatalog.Empty, [], 0);
        none.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string[] Written(ValidationReport report) =>
    [
        .. report.Findings.Select(Written), .. report.Accepted.Select(accepted => $"accepted {Written(accepted.Finding)}"),
        .. report.Failed.Select(check => check.ToString()), .. report.Reconciled.Select(check => check.ToString()), .. report.Determined.Select(value => value.ToString()!),
    ];

    private static string Written(Finding finding) => System.Text.Json.JsonSerializer.Serialize(FindingRecord.Of(finding), ValidationJsonContext.Default.FindingRecord);
}
