using Indicators.Desk;
using Indicators.Json;
using Indicators.Reporting;
using UglyToad.PdfPig;

namespace Indicators.Browser.Tests;

/// <summary>The check of a draft as a page, as it opens from a mail and as it is printed.</summary>
[Collection(RealBrowsers.Name)]
public sealed class DraftCheckTests(RealBrowser browser)
{
    private static readonly DraftCheck Check = DraftChecker.For(CatalogReader.Read(Indicators.Tests.RepositoryRoot.File("samples", "Chongqing", "catalog")))
        .Check(File.ReadAllText(Indicators.Tests.RepositoryRoot.File("samples", "Desk", "chongqing-draft.txt")), new DateOnly(2026, 6, 30));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task It_fits_a_telephone_and_a_desk_and_can_be_read_in_light_and_dark(string language) =>
        await Seen.FitsAsync(browser, Written(language));

    [Fact]
    public async Task What_a_screen_reader_says_names_the_tables_and_their_columns()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        await watched.GoAsync(Written("en"));
        string heard = await watched.Page.Locator("body").AriaSnapshotAsync();
        heard.Should().Contain("heading \"Draft check\"").And.Contain("region \"To be mended\"").And.Contain("columnheader \"Write\"");
    }

    [Fact]
    public async Task It_prints_every_figure_to_be_mended()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        await watched.GoAsync(Written("zh"));
        using PdfDocument printed = PdfDocument.Open(await watched.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));
        string text = string.Concat(printed.GetPages().Select(page => Printed.Plain(page.Text)));
        Check.Faults.Where(one => !text.Contains(Printed.Plain(one.Literal), StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static string Written(string language)
    {
        string file = Path.Combine(Path.GetTempPath(), $"draft-check-{Guid.NewGuid():N}.html");
        Language own = language == "zh" ? Language.Chinese : Language.English;
        ReportPage page = DraftCheckPage.Of(Check, own);
        File.WriteAllText(file, HtmlReport.Write(page.Title, [page], own));
        return new Uri(file).AbsoluteUri;
    }
}
