using System.Globalization;
using Indicators.Prose.Tests;
using Indicators.Tests;

namespace Indicators.Desk.Tests.Own;

/// <summary>
/// The third law: texts of the kind of communiqués, reports and news, of a country, provinces, cities, districts and firms, against their
/// own drafted catalogues, with at most one false mark in a hundred figures.
/// </summary>
public sealed class OwnCatalogTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void In_a_hundred_figures_of_texts_against_their_own_catalogues_at_most_one_is_marked_falsely()
    {
        DraftCheck[] checks = [.. Texts().Select(one => OwnCatalog.CheckOf(one.Text, one.Date))];
        string[] marks = [.. checks.SelectMany(check => check.Faults).Select(OwnCatalog.LineOf)];
        int figures = checks.Sum(check => check.Remarks.Length);

        figures.Should().BeGreaterThan(1000);
        (100 * marks.Length).Should().BeLessThanOrEqualTo(figures, "{0}", string.Join('\n', marks));
        checks.Sum(check => check.Count(DraftVerdict.Agrees)).Should().BeGreaterThan(figures * 8 / 10, "a checker that looks nothing up marks nothing");
    }

    /// <summary>That a mark would be seen: of each text a figure is changed after its catalogue was drafted.</summary>
    [Fact]
    public void A_figure_changed_after_the_drafting_is_marked()
    {
        const string was = "地区生产总值18243.6亿元";
        (string text, DateOnly? date) = Texts().Single(one => one.Text.Contains(was, StringComparison.Ordinal));
        var source = new Source("own", "The text", "Its office");
        IndicatorCatalog catalog = Prose.CatalogDraft.Of(Prose.PolicyTextReader.Read(text, Prose.PolicyTextOptions.Default.DatedOn(date)), source, text).Builder.BuildSound(out _);
        string changed = text.Replace(was, "地区生产总值18423.6亿元", StringComparison.Ordinal);
        DraftChecker.For(catalog).Check(changed, date).Faults.Should().ContainSingle().Which.Slip.Should().Be(DraftSlip.Transposed);
    }

    /// <summary>The corpus of the reader, a text of several pages, and the records of the samples in sentences.</summary>
    private static IEnumerable<(string Text, DateOnly? Date)> Texts() => CorpusTexts.All()
        .Concat(Directory.GetFiles(RepositoryRoot.File("tests", "Indicators.Desk.Tests", "Texts"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => (File.ReadAllText(file), (DateOnly?)DateOnly.ParseExact(Path.GetFileName(file)[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture))))
        .Append((StatementWriter.For(Catalogs.Chongqing).WriteAll(), Day))
        .Append((StatementWriter.For(Catalogs.Plans).WriteAll(), Day));
}
