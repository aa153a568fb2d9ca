namespace Indicators.Tests.Chongqing;

public class CoveragePageTests
{
    /// <summary>Where the table changed on purpose: run once with INDICATORS_ACCEPT=1, which writes the page anew, and read the difference.</summary>
    [Fact]
    public void The_page_is_made_of_the_table()
    {
        string page = CoveragePage.Of(CoverageRow.ReadAll());
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
            File.WriteAllText(CoveragePage.FilePath, page);
        page.Should().Be(File.ReadAllText(CoveragePage.FilePath));
    }
}
