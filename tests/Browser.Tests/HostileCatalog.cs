using System.Text.Json;

namespace Indicators.Browser.Tests;

/// <summary>A catalogue whose every name is what the test wants.</summary>
internal static class HostileCatalog
{
    public static string Named(string name) => JsonSerializer.Serialize(new
    {
        formatVersion = 1,
        sources = new[] { new { id = "s", title = name, publisher = name, address = "https://example.org/?a=1&b=2" } },
        subjects = new[] { new { id = "city", kind = "region", name = new { zh = name, en = name } } },
        indicators = new[] { new { id = "i", name = new { zh = name, en = name }, unit = "家", kind = "stock", direction = "increase", note = name } },
        observations = new[]
        {
            new { indicator = "i", subject = "city", period = "2020", value = "100家", source = "s", note = name },
            new { indicator = "i", subject = "city", period = "2023", value = "150家", source = "s", note = name },
        },
        targets = new[]
        {
            new { id = "t", indicator = "i", subject = "city", due = "2025", goal = "200家", baseline = new { period = "2020" }, source = "s", responsible = name, note = name },
        },
        frameworks = new[]
        {
            new
            {
                id = "f", code = "1", name = new { zh = name, en = name }, asOf = "2023",
                tiers = new[] { new { id = "a", name = new { zh = name, en = name }, count = 1 } },
                members = new[] { new { tier = "a", subject = "city", confidence = "confirmed", source = "s" } },
            },
        },
    });
}
