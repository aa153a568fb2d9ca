using System.Globalization;
using System.Text;
using Indicators.Tests;

namespace Indicators.Desk.Tests.Slips;

/// <summary>The second law: single slips of thirty kinds are found; docs/desk.md shows how many of each.</summary>
public sealed class SlipRatesTests
{
    private const decimal Wanted = 0.95m;

    private static readonly Lazy<IReadOnlyList<(PlantedSlip Slip, int Planted, int Found, IReadOnlyList<string> Missed)>> Rates =
        new(() => SlipRates.Of(MadeRecord.Catalog, Catalogs.Chongqing));

    [Fact]
    public void There_are_thirty_kinds_and_room_for_each() =>
        Rates.Value.Should().HaveCountGreaterThanOrEqualTo(30).And.OnlyContain(rate => rate.Planted >= 5);

    [Fact]
    public void Of_each_kind_nineteen_in_twenty_are_found() =>
        string.Join('\n', Rates.Value.Where(rate => rate.Found < Wanted * rate.Planted)
            .Select(rate => $"{rate.Slip.Name}: {rate.Found} of {rate.Planted}\n  {string.Join("\n  ", rate.Missed.Take(12))}")).Should().BeEmpty();

    /// <summary>Where the rates changed on purpose: run once with INDICATORS_ACCEPT=1, which writes them into the pages, and read the difference.</summary>
    [Theory]
    [InlineData("desk.md", true)]
    [InlineData("desk.zh-CN.md", false)]
    public void The_page_shows_the_rates(string page, bool isEnglish)
    {
        const string start = "<!-- slips -->\n";
        const string end = "<!-- /slips -->";
        string path = RepositoryRoot.File("docs", page);
        string text = File.ReadAllText(path);
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        int to = text.IndexOf(end, StringComparison.Ordinal);
        string table = Table(isEnglish);
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
            File.WriteAllText(path, text[..from] + table + text[to..]);
        else
            text[from..to].Should().Be(table, "{0} shows what is found; accept it with INDICATORS_ACCEPT=1 where the change is meant", page);
    }

    private static string Table(bool isEnglish)
    {
        var table = new StringBuilder(isEnglish ? "| slip | planted | found | rate |\n" : "| 差错 | 埋设 | 查出 | 查出率 |\n");
        table.Append("|---|---:|---:|---:|\n");
        foreach ((PlantedSlip slip, int planted, int found, _) in Rates.Value)
        {
            string rate = (100m * found / planted).ToString("0.0", CultureInfo.InvariantCulture);
            table.Append(CultureInfo.InvariantCulture, $"| {(isEnglish ? slip.Name : slip.NameZh)} | {planted} | {found} | {rate} % |\n");
        }

        int all = Rates.Value.Sum(rate => rate.Planted);
        int seen = Rates.Value.Sum(rate => rate.Found);
        string total = (100m * seen / all).ToString("0.0", CultureInfo.InvariantCulture);
        return table.Append(CultureInfo.InvariantCulture, $"| {(isEnglish ? "all" : "合计")} | {all} | {seen} | {total} % |\n").ToString();
    }
}
