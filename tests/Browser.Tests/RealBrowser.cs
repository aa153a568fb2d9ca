namespace Indicators.Browser.Tests;

/// <summary>The system's Chromium, with the dashboard to look at. Without a browser every test fails: a page nobody has looked at is not tested.</summary>
public sealed class RealBrowser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly Microsoft.AspNetCore.Builder.WebApplication _dashboard = Samples.Dashboard.DashboardApp.Create("--urls", "http://127.0.0.1:0");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the dashboard is.</summary>
    public string Dashboard => _dashboard.Urls.Single();

    public async Task InitializeAsync()
    {
        await _dashboard.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable(), Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _dashboard.DisposeAsync();
    }

    /// <summary>A page of its own, which notes what goes wrong and what is asked of other places.</summary>
    /// <param name="width">How wide the window is.</param>
    /// <param name="isDark">Whether the machine is set to dark.</param>
    /// <param name="scale">Pixels of a picture to one of the page.</param>
    public async Task<WatchedPage> OpenAsync(int width = 1440, bool isDark = false, float scale = 1)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 780 : 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            DeviceScaleFactor = scale,
            Locale = "zh-CN",
        });
        return new WatchedPage(await context.NewPageAsync());
    }

    private static string Executable()
    {
        string[] known = [Environment.GetEnvironmentVariable("INDICATORS_CHROMIUM") ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
        return known.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException(
            "There is no Chromium: install Debian's package chromium (and fonts-noto-cjk), or name one by INDICATORS_CHROMIUM.");
    }
}
