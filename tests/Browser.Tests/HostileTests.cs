using Indicators.Json;
using Indicators.Reporting;

namespace Indicators.Browser.Tests;

/// <summary>Whatever a name holds, a browser shows it as text and does nothing else.</summary>
[Collection(RealBrowsers.Name)]
public sealed class HostileTests(RealBrowser browser)
{
    private const string PlainName = "企业数";

    public static TheoryData<string> Names =>
    [
        "<script>document.title='changed';alert(1)</script>",
        "</title></style></svg><img src=x onerror=alert(1)><svg onload=alert(1)>",
        "\" autofocus onfocus=\"alert(1)",
        "' onmouseover='alert(1)' x='",
        "--></textarea></select><iframe src=javascript:alert(1)>",
        "&lt;b&gt;&amp;&#x3C;img src=x onerror=alert(1)&#x3E;",
        "a\u202Eb\u2066c\u200Fd\u2069",
        "a\u0007b\u001B[31mc\u0085d\u0000e",
        new string('长', 900),
        new string('W', 900),
    ];

    [Theory, MemberData(nameof(Names))]
    public async Task The_dashboard_has_the_shape_it_has_with_a_plain_name(string name)
    {
        (string plain, string hostile) = (await UploadAsync(PlainName), await UploadAsync(name));
        foreach (string path in (string[])["/", "/tree", "/targets", "/targets/t", "/findings"])
        {
            string expected = await ShapeAsync($"{browser.Dashboard}{path}?catalog={plain}&asOf=2023-12-31&lang=en", PlainName);
            string seen = await ShapeAsync($"{browser.Dashboard}{path}?catalog={hostile}&asOf=2023-12-31&lang=en", name);
            WithoutUploads(seen).Should().Be(WithoutUploads(expected), path);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_report_has_the_shape_it_has_with_a_plain_name(string name)
    {
        string expected = await ShapeAsync(Written(PlainName), PlainName), seen = await ShapeAsync(Written(name), name);
        seen.Should().Be(expected);
    }

    /// <summary>The list of catalogues grows by an option with every upload.</summary>
    private static string WithoutUploads(string shape) => shape.Replace(" OPTION[value]", "", StringComparison.Ordinal);

    private async Task<string> ShapeAsync(string address, string name)
    {
        await using WatchedPage watched = await browser.OpenAsync(360);
        await watched.GoAsync(address);
        string origin = address.StartsWith("file:", StringComparison.Ordinal) ? address : browser.Dashboard;
        watched.Errors.Should().BeEmpty();
        watched.RequestsOutside(origin).Should().BeEmpty();
        (await watched.Page.TitleAsync()).Should().NotBe("changed");
        (await Seen.OverflowAsync(watched.Page)).Should().BeLessThanOrEqualTo(0, "a long name breaks");
        string text = await watched.Page.Locator("body").InnerTextAsync();
        text.Should().Contain(new string([.. PrintableText.Of(name).Take(8)]), "the name is shown");
        text.Should().NotMatchRegex("[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]");
        return await Seen.ShapeAsync(watched.Page);
    }

    private static string Written(string name)
    {
        string file = Path.Combine(Path.GetTempPath(), $"report-{Guid.NewGuid():N}.html");
        IndicatorCatalog catalog = CatalogReader.Parse(HostileCatalog.Named(name));
        File.WriteAllText(file, HtmlReport.Write(Report.Of(catalog, new DateOnly(2023, 12, 31)), Language.English));
        return new Uri(file).AbsoluteUri;
    }

    private async Task<string> UploadAsync(string name)
    {
        using var client = new HttpClient();
        using var body = new StringContent(HostileCatalog.Named(name), System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await client.PostAsync(new Uri(browser.Dashboard + "/api/catalogs?file=names.json"), body);
        string text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.Should().BeTrue(text);
        return System.Text.Json.JsonDocument.Parse(text).RootElement.GetProperty("catalog").GetProperty("id").GetString()!;
    }
}
