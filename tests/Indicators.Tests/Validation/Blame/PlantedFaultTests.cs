using Indicators.Derivation;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Blame;

/// <summary>Small catalogues as offices write them, each with a fault of one kind: what is found, at which figure, what is guessed, and nothing else.</summary>
public sealed class PlantedFaultTests
{
    private static string Folder => RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "examined");

    public static TheoryData<string> Silent => [.. Files("silent-*")];

    [Theory]
    [InlineData("average-growth", "IND3004", "gdp@city growth-average[period=2020]", "5.7% for 7.5%")]
    [InlineData("completion", "IND3046", "rev@city completion", "47.7% for 74.7%")]
    [InlineData("contribution", "IND3024", "ter@city contribution-share[indicator=gdp]", "36.0% for 63.0%")]
    [InlineData("copied-from-last-year", "IND3004", "firms@city", "6348家 is the figure of 2023")]
    [InlineData("district-digit", "IND3004", "rev@north", "144.3亿元 for 114.3亿元")]
    [InlineData("exports-imports-swapped", "IND3004", "exports@city", "764.5亿元 and 1102.6亿元 are swapped between Exports of City and Imports of City in 2024")]
    [InlineData("growth-against-levels", "IND3004", "firms@city growth-year", null)]
    [InlineData("growth-as-points", "IND3010", "urban@city difference[period=2023]", "1.7个百分点 takes percent for percentage points")]
    [InlineData("growth-chain", "IND3012", "gdp@city growth-year", "1.6% for 6.1%")]
    [InlineData("growth-open-prices", "IND3005", "sales@city growth-year", "First the prices")]
    [InlineData("growth-outside-parts", "IND3042", "gdp@city growth-year", null)]
    [InlineData("growths-swapped", "IND3004", "exports@city growth-year", "4.5% and 6.0% are swapped")]
    [InlineData("half-year-as-year", "IND3004", "sales@city", "668.1亿元 is the figure of 2024-S1")]
    [InlineData("increment-and-growth", "IND3006", "rev@city difference[period=2023]", "41.4亿元 for 14.4亿元")]
    [InlineData("index-and-growth", "IND3026", "price@city growth-year", null)]
    [InlineData("lead", "IND3047", "rev@city lead", null)]
    [InlineData("months-against-year", "IND3028", "sales@city", "1232.3亿元 for 1332.3亿元")]
    [InlineData("numerator-tenfold", "IND3004", "rd@city", "521.3亿元 should be × 1/10")]
    [InlineData("part-above-whole", "IND3022", "trade@city", null)]
    [InlineData("per-head", "IND3041", "perhead@city", null)]
    [InlineData("points-as-growth", "IND3004", "urban@city growth-year", "1.2% takes percent for percentage points")]
    [InlineData("quarter-transposed", "IND3028", "sales@city", "325.4亿元 for 352.4亿元")]
    [InlineData("ratio-transposed", "IND3016", "rdint@city", "4.28% for 2.48%")]
    [InlineData("share-against-levels", "IND3014", "ter@city share[indicator=gdp]", "58.4% for 54.8%")]
    [InlineData("share-hundredfold", "IND3014", "ter@city share[indicator=gdp]", null)]
    [InlineData("shares-transposed", "IND3018", "ter@city share[indicator=gdp]", "58.4% for 54.8%")]
    [InlineData("sign-of-growth", "IND3004", "cars@city growth-year", "the sign of 5.3% is reversed")]
    [InlineData("sign-of-increment", "IND3006", "rev@city difference[period=2023]", "the sign of 14.4亿元 is reversed")]
    [InlineData("target-wordings", "IND3030", "double", "1.72万家 for 1.27万家 (High-tech firms of City, 2027)")]
    [InlineData("ten-thousandfold", "IND3004", "cars@city", "25.48辆 should be × 10⁴")]
    [InlineData("total-transposed", "IND3004", "gdp@city", "2040.0亿元 should be 2000.45–2000.75亿元")]
    [InlineData("two-sources", "IND3003", "firms@city", null)]
    public void One_fault_is_one_finding_at_the_figure_that_is_wrong(string name, string id, string at, string? hint)
    {
        Finding found = OfRelations(name).Should().ContainSingle().Subject;

        found.Id.Should().Be(id);
        found.Figures[0].Name.Should().Be(at);
        if (found.Suspects.Length > 0)
            found.Suspects[0].Figures[0].Figure.Name.Should().Be(at, "the place is the first suspect");
        if (hint is null)
            found.Hint.Should().BeNull();
        else
            found.Hint!.In(Language.English).Should().Contain(hint);
    }

    [Theory]
    [InlineData("two-faults-apart", "firms@city growth-year", "trade@city")]
    [InlineData("two-faults-in-one-sum", "sec@city", "ter@city growth-year")]
    public void Two_faults_are_two_findings(string name, params string[] at) =>
        OfRelations(name).Select(finding => finding.Figures[0].Name).Should().Equal(at);

    [Theory]
    [MemberData(nameof(Silent))]
    public void Figures_that_are_only_coarse_raise_nothing(string name) => Check(name).Findings.Should().BeEmpty();

    [Fact]
    public void A_part_that_may_have_grown_as_little_as_it_says_is_suspected_beside_the_whole() =>
        OfRelations("growth-outside-parts").Single().Suspects.SelectMany(set => set.Figures).Select(suspect => suspect.Figure.Name)
            .Should().Equal("gdp@city growth-year", "prim@city growth-year", "sec@city growth-year", "ter@city growth-year");

    [Fact]
    public void All_that_a_figure_a_head_is_made_of_is_suspected()
    {
        SuspectFigure[] suspects = [.. OfRelations("per-head").Single().Suspects.SelectMany(set => set.Figures)];

        suspects.Select(suspect => suspect.Figure.Name).Should().Equal("perhead@city", "gdp@city", "pop@city", "pop@city");
        suspects[1].WouldFit.Should().Be("1806–1828亿元");
    }

    [Fact]
    public void What_shares_should_make_is_not_called_published()
    {
        Finding found = OfRelations("shares-transposed").Single();

        found.ToText(Language.English).Should().Contain("add up to 103.45–103.75% and should make 100%").And.NotContain("published");
        found.ToText(Language.Chinese).Should().Contain("合计为103.45–103.75%，应为100%").And.NotContain("公布");
    }

    [Fact]
    public void A_goal_is_called_by_its_name() =>
        OfRelations("completion").Single().ToText(Language.English).Should().Contain("over the goal of 400亿元 (Revenue of City, 2024)");

    [Fact]
    public void Every_catalogue_is_examined()
    {
        IEnumerable<object?> named = new[] { nameof(One_fault_is_one_finding_at_the_figure_that_is_wrong), nameof(Two_faults_are_two_findings) }
            .SelectMany(test => GetType().GetMethod(test)!.GetCustomAttributesData()).Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value);
        named.Should().BeEquivalentTo(Files("*").Except(Files("silent-*")));
    }

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Folder, pattern + ".json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static ValidationReport Check(string name) => CatalogValidator.Standard.Validate(CatalogReader.Read(Path.Combine(Folder, name + ".json")));

    private static IEnumerable<Finding> OfRelations(string name) =>
        Check(name).Findings.Where(finding => StandardRelations.All.Any(relation => relation.Ids.Contains(finding.Id)));
}
