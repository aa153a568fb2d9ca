using UglyToad.PdfPig;

namespace Indicators.Browser.Tests;

/// <summary>The dashboard as a person meets it.</summary>
[Collection(RealBrowsers.Name)]
public sealed class DashboardTests(RealBrowser browser)
{
    private const string Record = "catalog=chongqing&asOf=2023-12-31";

    public static TheoryData<string> Pages =>
    [
        $"/?{Record}&lang=zh", $"/tree?{Record}&lang=zh", $"/targets?{Record}&lang=en", $"/targets/doubling-2027-high-tech?{Record}&lang=zh",
        $"/findings?{Record}&lang=en", $"/upload?{Record}&lang=zh", "/nowhere",
    ];

    [Fact]
    public async Task The_tree_closes_and_opens_and_leads_to_a_target_that_is_explained()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        IPage page = watched.Page;
        await watched.GoAsync($"{browser.Dashboard}/?{Record}&lang=zh");
        await page.GetByRole(AriaRole.Link, new() { Name = "体系", Exact = true }).ClickAsync();
        ILocator tier = page.Locator("details").Filter(new() { Has = page.Locator("a[href*='/targets/']") }).First;
        ILocator link = tier.Locator("a[href*='/targets/']").First;
        await tier.Locator("> summary").ClickAsync();
        (await link.IsVisibleAsync()).Should().BeFalse("the tier is closed");
        await tier.Locator("> summary").ClickAsync();
        (await link.IsVisibleAsync()).Should().BeTrue("the tier is open again");

        await link.ClickAsync();

        page.Url.Should().Contain("/targets/").And.Contain("asOf=2023-12-31");
        (await page.GetByRole(AriaRole.Heading, new() { Name = "公式与数据" }).IsVisibleAsync()).Should().BeTrue();
        (await page.Locator("ol.formulas li").CountAsync()).Should().BePositive();
        watched.Errors.Should().BeEmpty();
        watched.RequestsOutside(browser.Dashboard).Should().BeEmpty();
    }

    [Fact]
    public async Task The_day_and_the_language_are_changed_by_the_form()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        IPage page = watched.Page;
        await watched.GoAsync($"{browser.Dashboard}/?{Record}&lang=zh");
        await page.GetByLabel("截止日").FillAsync("2022-12-31");
        await page.GetByLabel("语言").SelectOptionAsync("en");
        await page.GetByRole(AriaRole.Button, new() { Name = "显示" }).ClickAsync();
        (await page.Locator("html").GetAttributeAsync("lang")).Should().Be("en");
        (await page.GetByLabel("As of").InputValueAsync()).Should().Be("2022-12-31");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("As of the end of 2022");
        page.Url.Should().Contain("asOf=2022-12-31");
        watched.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Another_catalogue_is_chosen_although_it_has_no_such_framework()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        IPage page = watched.Page;
        await watched.GoAsync($"{browser.Dashboard}/targets?{Record}&framework=33618&lang=en");
        await page.GetByLabel("Catalogue").SelectOptionAsync("plan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        (await page.GetByLabel("Catalogue").InputValueAsync()).Should().Be("plan");
        (await page.Locator("table.targets tbody tr").CountAsync()).Should().BePositive();
    }

    [Fact]
    public async Task A_bad_upload_is_refused_with_its_reasons_and_a_good_one_is_opened()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        IPage page = watched.Page;
        await watched.GoAsync($"{browser.Dashboard}/upload?{Record}&lang=en");
        await UploadAsync(page, "bad.json", "{ \"formatVersion\": 1, \"targets\": [ { \"id\": \"a b\" } ] }");
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).Should().Contain("'bad.json' was refused").And.Contain("line 1");

        await UploadAsync(page, "good.json", HostileCatalog.Named("Beds"));
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).Should().Contain("'good.json' was read");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open it" }).ClickAsync();
        (await page.Locator("table.targets tbody tr").CountAsync()).Should().Be(1);
        watched.Errors.Should().OnlyContain(error => error.Contains("400", StringComparison.Ordinal), "only the refusal itself is told to the console");
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_page_fits_a_telephone_and_a_desk_and_can_be_read_in_light_and_dark(string path)
    {
        foreach ((int width, bool isDark) in ((int, bool)[])[(360, false), (360, true), (1440, false), (1440, true)])
        {
            await using WatchedPage watched = await browser.OpenAsync(width, isDark);
            await watched.GoAsync(browser.Dashboard + path);
            (await Seen.OverflowAsync(watched.Page)).Should().BeLessThanOrEqualTo(0, "{0} at {1} has no scroll bar below", path, width);
            (await Seen.PoorContrastsAsync(watched.Page)).Should().BeEmpty("{0}, dark: {1}", path, isDark);
            (await Seen.NamelessAsync(watched.Page)).Should().BeEmpty(path);
            watched.RequestsOutside(browser.Dashboard).Should().BeEmpty();
            watched.Errors.Where(error => !error.Contains("404", StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task What_a_screen_reader_says_has_the_parts_of_the_page_by_role_and_name()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        await watched.GoAsync($"{browser.Dashboard}/?{Record}&lang=en");
        string heard = await watched.Page.Locator("body").AriaSnapshotAsync();
        heard.Should().Contain("navigation \"Pages\"").And.Contain("form \"Choice\"").And.Contain("combobox \"Framework\"").And.Contain("button \"Show\"");
        heard.Should().Contain("main").And.Contain("heading \"Overview\" [level=1]").And.Contain("columnheader \"Verdict\"").And.Contain("rowheader");
        heard.Should().MatchRegex("img \".+\"", "a drawing has a name");
    }

    [Fact]
    public async Task It_is_used_without_a_mouse()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        IPage page = watched.Page;
        await watched.GoAsync($"{browser.Dashboard}/?{Record}&lang=en");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Skip to the content");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Tree");
        (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().NotBe("none", "where one is is seen");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/tree?**");
    }

    [Fact]
    public async Task The_tree_prints_one_page_a_framework()
    {
        await using WatchedPage watched = await browser.OpenAsync();
        await watched.GoAsync($"{browser.Dashboard}/tree?{Record}&lang=en");
        int frameworks = await watched.Page.Locator("section.framework").CountAsync();
        string[] titles = [.. await watched.Page.Locator("section.framework > h2").AllInnerTextsAsync()];
        using PdfDocument printed = PdfDocument.Open(await watched.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));
        frameworks.Should().BeGreaterThan(1);
        printed.NumberOfPages.Should().Be(frameworks);
        for (int i = 0; i < frameworks; i++)
            Printed.Plain(printed.GetPage(i + 1).Text).Should().Contain(Printed.Plain(titles[i]));
    }

    private static async Task UploadAsync(IPage page, string name, string content)
    {
        await page.GetByLabel("File").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
    }
}
