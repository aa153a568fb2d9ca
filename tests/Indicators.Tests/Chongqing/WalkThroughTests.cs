using System.Text.RegularExpressions;
using Indicators.Json;
using Indicators.Tests.Json;

namespace Indicators.Tests.Chongqing;

/// <summary>The pages that walk through the record say what the record says.</summary>
public partial class WalkThroughTests
{
    private static readonly Lazy<IndicatorCatalog> Record = new(() => CatalogReader.Read(RepositoryFiles.ChongqingCatalog));

    [Theory]
    [InlineData("chongqing.md")]
    [InlineData("chongqing.zh-CN.md")]
    public void Every_source_a_page_names_is_in_the_record(string page)
    {
        string[] named = [.. Pairs(page).Select(pair => pair.Source)];

        named.Length.Should().BeGreaterThan(20);
        named.Where(source => Record.Value.Sources.Find(source) is null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("chongqing.md")]
    [InlineData("chongqing.zh-CN.md")]
    public void Every_figure_a_page_gives_before_its_source_is_in_the_record_with_that_source(string page)
    {
        (string Figure, string Source)[] figures = [.. Pairs(page).Where(pair => IsFigureWithUnit(pair.Figure))];

        figures.Length.Should().BeGreaterThan(15);
        figures.Where(pair => !Statements().Contains(pair)).Should().BeEmpty();
    }

    private static bool IsFigureWithUnit(string text) =>
        Figure.TryParse(text, Record.Value.Units, out Figure figure, out _) && figure.Dimension != Dimension.Number;

    private static HashSet<(string Literal, string? Source)> Statements() =>
    [
        .. Record.Value.Observations.Select(observation => (observation.Figure.Literal, observation.SourceId)),
        .. Record.Value.Targets.Select(target => (target.Goal.ToString(), target.SourceId)),
    ];

    private static IEnumerable<(string Figure, string Source)> Pairs(string page) =>
        FigureAndSource().Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", page)))
            .Select(match => (match.Groups["figure"].Value, match.Groups["source"].Value));

    /// <summary>A word, then a source in brackets: 6348家 (cqnews-2023-03-31).</summary>
    [GeneratedRegex(@"(?<figure>[\p{L}\p{N}.%*]*)\*? ?[(（](?<source>[a-z]+(-[a-z0-9]+)+)[,)，）、]")]
    private static partial Regex FigureAndSource();
}
