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

    private static readonly Lazy<DraftCheck[]> Checks = new(() => [.. Texts().Select(one => OwnCatalog.CheckOf(one.Text, one.Date))]);

    private static int Figures => Checks.Value.Sum(check => check.Remarks.Length);

    private static string[] Marks => [.. Checks.Value.SelectMany(check => check.Faults).Select(OwnCatalog.LineOf)];

    [Fact]
    public void In_a_hundred_figures_of_texts_against_their_own_catalogues_at_most_one_is_marked_falsely()
    {
        Figures.Should().BeGreaterThan(1000);
        (100 * Marks.Length).Should().BeLessThanOrEqualTo(Figures, "{0}", string.Join('\n', Marks));
        Checks.Value.Sum(check => check.Count(DraftVerdict.Agrees)).Should().BeGreaterThan(Figures * 8 / 10, "a checker that looks nothing up marks nothing");
    }

    /// <summary>Where the number changed on purpose: run once with INDICATORS_ACCEPT=1, which writes it into the pages, and read the difference.</summary>
    [Theory]
    [InlineData("desk.md", "{0} figures, {1} false marks")]
    [InlineData("desk.zh-CN.md", "{0}个数据，误标{1}个")]
    public void The_page_shows_how_many_are(string page, string words)
    {
        const string start = "<!-- own -->", end = "<!-- /own -->";
        string path = RepositoryRoot.File("docs", page), text = File.ReadAllText(path);
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length, to = text.IndexOf(end, StringComparison.Ordinal);
        string counted = string.Format(CultureInfo.InvariantCulture, words, Figures, Marks.Length);
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
            File.WriteAllText(path, text[..from] + counted + text[to..]);
        else
            text[from..to].Should().Be(counted);
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
