using System.Text.Json;
using System.Text.RegularExpressions;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class CatalogFormatPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.File("docs", "catalog-format.md"));

    [Fact]
    public void The_example_of_the_format_page_is_a_catalogue()
    {
        string example = Regex.Match(Page, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        IndicatorCatalog catalog = CatalogReader.Parse(example);
        catalog.Observations.Should().HaveCount(2);
        catalog.Targets["doubling-2027"].AlsoStated.Should().ContainSingle();
    }

    [Fact]
    public void Every_section_and_every_property_of_an_entry_is_named_on_the_page()
    {
        using JsonDocument schema = JsonDocument.Parse(CatalogSchema.Text);
        JsonElement definitions = schema.RootElement.GetProperty("$defs");
        string[] names =
        [
            .. NamesIn(schema.RootElement),
            .. new[] { "unit", "source", "subject", "indicator", "observation", "target", "framework", "composition", "acceptance" }.SelectMany(entry => NamesIn(definitions.GetProperty(entry))),
        ];
        names.Should().HaveCountGreaterThan(60);
        names.Where(name => !Page.Contains(name, StringComparison.Ordinal)).Should().BeEmpty("the page names what a file may hold");
    }

    private static IEnumerable<string> NamesIn(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);
}
