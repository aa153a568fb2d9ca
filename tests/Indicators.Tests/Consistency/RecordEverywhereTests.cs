using Indicators.Json;
using Indicators.Progress;
using Indicators.Tests.Quantities;
using Indicators.Validation;

namespace Indicators.Tests.Consistency;

/// <summary>The record of Chongqing read, checked, assessed and written: the same under every culture, and on many threads at once.</summary>
public sealed class RecordEverywhereTests
{
    private static readonly string Folder = RepositoryRoot.File("samples", "Chongqing", "catalog");
    private static readonly string[] Alone = All(CatalogReader.Read(Folder));

    public static TheoryData<string> Cultures => OtherCultures.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_culture_changes_what_is_read_found_and_said(string name) =>
        OtherCultures.Under(name, () => All(CatalogReader.Read(Folder)).Should().Equal(Alone));

    [Fact]
    public void Many_threads_read_one_catalogue_at_once()
    {
        IndicatorCatalog catalog = CatalogReader.Read(Folder);
        var seen = new string[8][];
        Thread[] threads = [.. Enumerable.Range(0, seen.Length).Select(number => new Thread(() => seen[number] = All(catalog)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        seen.Should().AllSatisfy(each => each.Should().Equal(Alone));
    }

    private static string[] All(IndicatorCatalog catalog) =>
    [
        CatalogWriter.ToJson(catalog),
        .. CatalogValidator.Standard.Validate(catalog).Findings.SelectMany(finding => (string[])[finding.ToText(Language.Chinese), finding.ToText(Language.English)]),
        .. new ProgressCalculator(catalog).AssessAll(new DateOnly(2025, 12, 31)).SelectMany(one => (string[])[one.ToText(Language.Chinese), one.ToText(Language.English)]),
    ];
}
