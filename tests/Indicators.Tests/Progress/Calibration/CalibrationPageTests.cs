namespace Indicators.Tests.Progress.Calibration;

/// <summary>The calibration page says what the calculator says: a verdict that moves moves the page, or fails here.</summary>
/// <remarks>Where a change is meant: run once with INDICATORS_ACCEPT=1, which writes the tables into both pages, and read the difference.</remarks>
public sealed class CalibrationPageTests
{
    [Theory]
    [InlineData("calibration.md", "en")]
    [InlineData("calibration.zh-CN.md", "zh")]
    public void The_page_holds_the_tables_the_calculator_gives(string file, string language)
    {
        string path = RepositoryRoot.File("docs", file);
        string page = File.ReadAllText(path);
        string made = page;
        foreach ((string name, string table) in Tables(Language.Of(language)))
            made = Replaced(made, name, table);
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
            File.WriteAllText(path, page = made);

        page.Should().Be(made);
    }

    [Fact]
    public void Every_difference_is_explained_and_nothing_else_is() =>
        CalibrationPage.National().Where(row => row.IsKnown && !row.IsSame).Select(row => row.Id)
            .Should().BeEquivalentTo(CalibrationPage.Differences().Keys);

    /// <summary>The four that the review names as behind are behind by our rule as well.</summary>
    [Fact]
    public void The_four_that_are_behind_are_behind()
    {
        CalibrationRow[] behind = [.. CalibrationPage.National().Where(row => row.Official.Class.Zh == "滞后")];

        behind.Should().HaveCount(4).And.OnlyContain(row => row.IsKnown && row.IsSame);
    }

    [Fact]
    public void Fourteen_of_the_citys_twenty_five_are_named() =>
        File.ReadLines(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "calibration", "chongqing.tsv")).Should().HaveCount(14);

    private static (string Name, string Table)[] Tables(Language language) =>
    [
        ("national-count", CalibrationPage.NationalCount(language)),
        ("national", CalibrationPage.NationalTable(language)),
        ("chongqing", CalibrationPage.CityTable(language)),
    ];

    /// <summary>What stands between the marks of a table.</summary>
    private static string Replaced(string page, string name, string table)
    {
        string open = $"<!-- {name} -->\n", close = $"<!-- /{name} -->";
        int start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        int end = page.IndexOf(close, StringComparison.Ordinal);
        start.Should().BeGreaterThan(open.Length - 1);
        end.Should().BeGreaterThanOrEqualTo(start, "the page has a place for the table {0}", name);
        return page[..start] + table + page[end..];
    }
}
