using System.Buffers.Binary;
using Indicators.Json;
using Indicators.Reporting;

namespace Indicators.Browser.Tests;

/// <summary>
/// The pictures of README and docs are what the programs show: each is taken anew and must have the size of the one that is kept.
/// <c>INDICATORS_UPDATE=1</c> (or <c>tests/Browser.Tests/run --update</c>) writes them; look at the difference before committing it.
/// </summary>
[Collection(RealBrowsers.Name)]
public sealed class PictureTests(RealBrowser browser)
{
    private const int Width = 1000;
    private static readonly string Folder = Indicators.Tests.RepositoryRoot.File("docs", "pictures");

    [Theory]
    [InlineData("dashboard", "/?catalog=chongqing&asOf=2025-12-31&lang=zh", false)]
    [InlineData("dashboard", "/?catalog=chongqing&asOf=2025-12-31&lang=zh", true)]
    [InlineData("dashboard-target", "/targets/doubling-2027-high-tech?catalog=chongqing&asOf=2025-12-31&lang=en", false)]
    [InlineData("dashboard-target", "/targets/doubling-2027-high-tech?catalog=chongqing&asOf=2025-12-31&lang=en", true)]
    public Task The_dashboard(string name, string path, bool isDark) => KeepAsync(name, browser.Dashboard + path, isDark, height: 700);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_report(bool isDark)
    {
        IndicatorCatalog record = CatalogReader.Read(Indicators.Tests.RepositoryRoot.File("samples", "Chongqing", "catalog"));
        string page = HtmlReport.Write(Report.Of(record, new DateOnly(2025, 12, 31)), Language.Chinese);
        await KeepAsync("report", Written(page), isDark, height: 900);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_first_screen_of_the_terminal(bool isDark)
    {
        string screen = await TerminalScreen.OfSampleAsync("Chongqing", columns: 100, rows: 48);
        await KeepAsync("terminal", Written(TerminalScreen.ToPage(screen)), isDark, height: null);
    }

    private async Task KeepAsync(string name, string address, bool isDark, int? height)
    {
        await using WatchedPage watched = await browser.OpenAsync(Width, isDark);
        await watched.Page.SetViewportSizeAsync(height is null ? 800 : Width, height ?? 300);
        await watched.GoAsync(address);
        byte[] taken = await watched.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = height is null });
        string file = Path.Combine(Folder, $"{name}-{(isDark ? "dark" : "light")}.png");
        if (Environment.GetEnvironmentVariable("INDICATORS_UPDATE") is "1")
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllBytesAsync(file, taken);
        }

        SizeOf(await File.ReadAllBytesAsync(file)).Should().Be(SizeOf(taken), "{0} is the picture of what is shown now", file);
    }

    /// <summary>Width and height stand at a fixed place of a PNG.</summary>
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private static string Written(string page)
    {
        string file = Path.Combine(Path.GetTempPath(), $"picture-{Guid.NewGuid():N}.html");
        File.WriteAllText(file, page);
        return new Uri(file).AbsoluteUri;
    }
}
