using Indicators.Json;
using Indicators.Reporting;
using UglyToad.PdfPig;

namespace Indicators.Browser.Tests;

/// <summary>The report as it opens from a mail: a file, no network, no script.</summary>
[Collection(RealBrowsers.Name)]
public sealed class ReportTests(RealBrowser browser)
{
    private static readonly IndicatorCatalog Record = CatalogReader.Read(Indicators.Tests.RepositoryRoot.File("samples", "Chongqing", "catalog"));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task It_fits_a_telephone_and_a_desk_and_can_be_read_in_light_and_dark(string language) =>
        await Seen.FitsAsync(browser, Written(language));

    [Fact]
    public async Task A_name_of_a_framework_leads_to_its_target_and_the_target_explains_itself()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        IPage page = watched.Page;
        await watched.GoAsync(Written("en"));
        await page.EvaluateAsync("document.querySelectorAll('section.framework details').forEach(tier => tier.open = true)");
        ILocator link = page.Locator("section.framework a[href^='#t']").First;
        string id = (await link.GetAttributeAsync("href"))!;
        await link.ClickAsync();
        ILocator article = page.Locator("article" + id);
        (await article.IsVisibleAsync()).Should().BeTrue();
        ILocator explanation = article.Locator("details");
        (await explanation.Locator("p").First.IsVisibleAsync()).Should().BeFalse();
        await explanation.Locator("> summary").ClickAsync();
        (await explanation.Locator("p").First.IsVisibleAsync()).Should().BeTrue("formula and sources are one click away");
        watched.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_screen_reader_says_names_the_tables_and_the_drawings()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        await watched.GoAsync(Written("en"));
        string heard = await watched.Page.Locator("body").AriaSnapshotAsync();
        heard.Should().Contain("heading \"Report on targets\" [level=1]").And.Contain("columnheader").And.MatchRegex("img \".+\"");
    }

    [Fact]
    public async Task It_prints_one_page_a_framework()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        await watched.GoAsync(Written("en"));
        string[] titles = [.. await watched.Page.Locator("section.framework > h3").AllInnerTextsAsync()];
        using PdfDocument printed = PdfDocument.Open(await watched.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));
        string[] pages = [.. printed.GetPages().Select(page => Printed.Plain(page.Text))];
        int[] starts = [.. titles.Select(title => Array.FindIndex(pages, page => page.Contains(Printed.Plain(title), StringComparison.Ordinal)))];
        titles.Should().HaveCountGreaterThan(1);
        titles.Where((_, i) => starts[i] < 0).Should().BeEmpty("every framework is printed");
        starts.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        starts.Zip(starts.Skip(1)).Should().OnlyContain(pair => pair.Second == pair.First + 1, "a framework takes one page");
    }

    private static string Written(string language)
    {
        string file = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.html");
        File.WriteAllText(file, HtmlReport.Write(Report.Of(Record, new DateOnly(2023, 12, 31)), language == "zh" ? Language.Chinese : Language.English));
        return new Uri(file).AbsoluteUri;
    }
}
