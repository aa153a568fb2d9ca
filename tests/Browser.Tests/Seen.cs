using System.Text.Json;

namespace Indicators.Browser.Tests;

/// <summary>What a page looks like, worked out in the browser from what it has drawn.</summary>
internal static class Seen
{
    /// <summary>Every text that is seen whose contrast with what lies behind it is below what WCAG 2.2 asks for (1.4.3, level AA).</summary>
    private const string Contrasts =
        """
        () => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = '#000'; canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255]; };
          const over = (top, below) => top.slice(0, 3).map((c, i) => c * top[3] + below[i] * (1 - top[3]));
          const luminance = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const root = matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255];
          const behind = element => { const colours = [];
            for (let e = element; e; e = e.parentElement) colours.push(rgba(getComputedStyle(e).backgroundColor));
            return colours.reverse().reduce((below, top) => over(top, below), root); };
          const poor = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const text = walker.currentNode.textContent.trim(), element = walker.currentNode.parentElement;
            if (!text || ['STYLE', 'SCRIPT', 'title', 'desc', 'OPTION'].includes(element.tagName)) continue;
            const box = element.getBoundingClientRect(); if (box.width === 0 || box.right < 0) continue;
            const style = getComputedStyle(element), svg = element.closest('svg');
            const front = over(rgba(svg ? style.fill : style.color), behind(svg ?? element)), back = behind(svg ?? element);
            const [dark, light] = [luminance(front), luminance(back)].sort((a, b) => a - b), ratio = (light + 0.05) / (dark + 0.05);
            const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
            if (ratio < (large ? 3 : 4.5)) poor.push(`${ratio.toFixed(2)} ${element.tagName}.${element.getAttribute('class')}: ${text.slice(0, 40)}`);
          }
          return poor;
        }
        """;

    /// <summary>What can be reached or is a picture, and has no name for those who do not see it.</summary>
    private const string Nameless =
        """
        () => [...document.querySelectorAll('a, button, select, input, summary, svg, img, nav, form, [role=region]')].filter(e => {
          const labels = [...(e.labels ?? [])].map(l => l.textContent).join('');
          const title = e.querySelector(':scope > title')?.textContent ?? '';
          return !(e.getAttribute('aria-label') || labels || e.getAttribute('alt') || title || e.textContent.trim());
        }).map(e => e.outerHTML.slice(0, 120))
        """;

    public static async Task<IReadOnlyList<string>> PoorContrastsAsync(IPage page) => await ListAsync(page, Contrasts);

    public static async Task<IReadOnlyList<string>> NamelessAsync(IPage page) => await ListAsync(page, Nameless);

    /// <summary>How many pixels the page is wider than its window.</summary>
    public static async Task<int> OverflowAsync(IPage page) =>
        await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>A page on its own fits a telephone and a desk, can be read in light and dark, has a name for whatever is not text, and asks nobody for anything.</summary>
    public static async Task FitsAsync(RealBrowser browser, string address)
    {
        foreach ((int width, bool isDark) in ((int, bool)[])[(360, false), (360, true), (1440, false), (1440, true)])
        {
            await using WatchedPage watched = await browser.OpenAsync(width, isDark);
            await watched.GoAsync(address);
            (await OverflowAsync(watched.Page)).Should().BeLessThanOrEqualTo(0, "at {0} there is no scroll bar below", width);
            (await PoorContrastsAsync(watched.Page)).Should().BeEmpty("dark: {0}", isDark);
            (await NamelessAsync(watched.Page)).Should().BeEmpty();
            watched.Errors.Should().BeEmpty();
            watched.RequestsOutside(address).Should().BeEmpty();
        }
    }

    /// <summary>The names of the elements of a page, in order, with the names of their attributes.</summary>
    public static async Task<string> ShapeAsync(IPage page) => await page.EvaluateAsync<string>(
        "[...document.querySelectorAll('*')].filter(e => !e.closest('svg') || e.tagName === 'svg').map(e => e.tagName + '[' + e.getAttributeNames().sort() + ']').join(' ')");

    private static async Task<IReadOnlyList<string>> ListAsync(IPage page, string script)
    {
        JsonElement? found = await page.EvaluateAsync(script);
        return [.. found!.Value.EnumerateArray().Select(one => one.GetString()!)];
    }
}
