using Indicators.Validation;

namespace Indicators.Tests.Validation.Blame;

/// <summary>Small contradictions of which one knows who is wrong: the fewest changes that make everything hold (Fellegi and Holt 1976).</summary>
public sealed class WhoIsBlamedTests
{
    [Fact]
    public void A_figure_that_other_relations_uphold_is_not_blamed_for_two_that_are_wrong()
    {
        IReadOnlyList<Finding> found = Report.Findings(
            [
                "total 2024 812.64亿元", "a 2024 468.11亿元", "b 2024 400.27亿元", "b1 2024 150.13亿元", "b2 2024 250.14亿元", "c1 2024 300.51亿元",
                "c2 2024 512.13亿元", "prior 2024 735.12亿元", "p1 2024 335.07亿元", "p2 2024 400.05亿元", "total/prior difference 2024 71.03亿元",
            ],
            "total = a + b", "total = c1 + c2", "b = b1 + b2", "prior = p1 + p2");

        Suspects(found[0]).Should().Equal("a+total/prior");
        found.Select(finding => finding.Figures[0].Name).Should().BeEquivalentTo("a@city", "total@city difference[indicator=prior]");
    }

    [Fact]
    public void A_figure_that_only_loose_relations_uphold_is_blamed_before_those_that_tight_ones_hold()
    {
        Finding found = Report.Findings(
            [
                "rev 2024 138.53亿元", "tax 2024 98.31亿元", "nontax 2024 40.15亿元", "vat 2024 60.11亿元", "othertax 2024 38.20亿元", "fees 2024 30.05亿元",
                "fines 2024 10.10亿元", "gdp 2024 1903.20亿元", "rev/gdp share 2024 7%", "rev 2023 130.62亿元", "rev growth-year 2024 6%", "nontax/rev share 2024 29%",
            ],
            "rev = tax + nontax", "tax = vat + othertax", "nontax = fees + fines").Should().ContainSingle().Subject;

        Suspects(found).Should().Equal("rev");
        found.Figures[0].Name.Should().Be("rev@city");
        found.Suspects[0].Figures[0].WouldFit.Should().Be("138.45–138.47亿元");
    }

    [Fact]
    public void Two_figures_in_each_others_place_are_found_through_one_relation()
    {
        Finding found = Report.Findings(
            ["rev 2024 94.89亿元", "tax 2024 42.19亿元", "nontax 2024 52.70亿元", "tax/rev share 2024 55.5%"], "rev = tax + nontax").Should().ContainSingle().Subject;

        found.Suspects[0].IsExchange.Should().BeTrue();
        found.Hint!.In(Language.English).Should().Contain("42.19亿元 and 52.70亿元 are swapped");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(31)]
    [InlineData(100)]
    public void Two_figures_in_each_others_place_are_found_in_a_table_of_any_width(int counties)
    {
        decimal Primary(int county) => 38.48m + (7.31m * county);
        decimal Secondary(int county) => 252.48m + (11.93m * county);
        var figures = new List<string>();
        for (int county = 0; county < counties; county++)
        {
            bool isWrong = county == counties / 2;
            figures.Add(FormattableString.Invariant($"pri@c{county} 2024 {(isWrong ? Secondary(county) : Primary(county))}亿元"));
            figures.Add(FormattableString.Invariant($"sec@c{county} 2024 {(isWrong ? Primary(county) : Secondary(county))}亿元"));
        }

        figures.Add(FormattableString.Invariant($"pri@province 2024 {Enumerable.Range(0, counties).Sum(Primary)}亿元"));
        figures.Add(FormattableString.Invariant($"sec@province 2024 {Enumerable.Range(0, counties).Sum(Secondary)}亿元"));
        string Parts(string indicator) => string.Join(" + ", Enumerable.Range(0, counties).Select(county => $"{indicator}@c{county}"));

        Finding found = Report.Findings([.. figures], $"pri@province = {Parts("pri")}", $"sec@province = {Parts("sec")}").Should().ContainSingle().Subject;

        Suspects(found).Should().Equal(FormattableString.Invariant($"pri@c{counties / 2}↔sec@c{counties / 2}"));
        found.Hint!.In(Language.English).Should().Contain("swapped");
    }

    [Fact]
    public void Figures_of_two_years_in_each_others_place_are_found()
    {
        Finding found = Report.Findings(
            [
                "gdp 2023 2062.77亿元", "gdp 2024 1913.96亿元", "gdp growth-year 2024 7.8%", "a 2023 1013.96亿元", "b 2023 900.00亿元", "a 2024 1050.77亿元",
                "b 2024 1012.00亿元",
            ],
            "gdp = a + b").Should().ContainSingle().Subject;

        found.Suspects[0].IsExchange.Should().BeTrue();
        found.Hint!.In(Language.English).Should().Contain("1913.96亿元 and 2062.77亿元").And.Contain("swapped between 2024 and 2023");
        found.Hint.In(Language.Chinese).Should().Contain("互换");
    }

    [Fact]
    public void Where_several_values_would_fit_the_hint_is_their_range()
    {
        Finding found = Report.Findings(
            ["rev 2024 138.49亿元", "tax 2024 98.31亿元", "nontax 2024 40.15亿元", "exp 2024 150.00亿元", "rev/exp difference 2024 -11.54亿元"], "rev = tax + nontax")
            .Should().ContainSingle().Subject;

        Suspects(found).Should().Equal("rev");
        found.Hint!.In(Language.English).Should().Contain("138.49亿元 should be 138.45–138.47亿元");
    }

    [Fact]
    public void No_hint_rests_on_a_figure_that_was_found_wrong()
    {
        IReadOnlyList<Finding> found = Report.Findings(
            [
                "gdp@c1 2024 401.35亿元", "rd@c1 2024 11.63亿元", "rdint@c1 2024 2.90%", "gdp@c2 2024 845.49亿元", "rd@c2 2024 14.96亿元", "rdint@c2 2024 1.98%",
                "gdp@c3 2024 633.71亿元", "rd@c3 2024 14.26亿元", "rdint@c3 2024 2.25%", "gdp@province 2024 1889.55亿元", "rd@province 2024 42.85亿元",
                "gdp@c2 2023 791.19亿元", "gdp@c2 growth-year 2024 8.0%",
            ],
            "gdp@province = gdp@c1 + gdp@c2 + gdp@c3", "rd@province = rd@c1 + rd@c2 + rd@c3");

        found.Should().HaveCount(2);
        Suspects(found[0]).Should().Equal("gdp@c2+rd@c2");
        found.Select(finding => finding.Hint!.In(Language.English)).Should().NotContain(hint => hint.Contains("province", StringComparison.Ordinal));
    }

    [Fact]
    public void A_composition_said_twice_is_one_step()
    {
        Finding found = Report.Findings(["a 2024 100.00亿元", "b 2024 60.00亿元", "c 2024 45.00亿元"], "a = b + c", "a = c + b").Should().ContainSingle().Subject;

        found.Derivation.Should().ContainSingle();
        Suspects(found).Should().Equal("a", "b", "c");
    }

    [Fact]
    public void A_provisional_figure_is_suspected_before_a_final_one()
    {
        Finding found = Report.Findings(["rev 2024 100.00亿元", "tax 2024 60.00亿元", "nontax 2024 45.00亿元*"], "rev = tax + nontax").Should().ContainSingle().Subject;

        Suspects(found).Should().Equal("nontax", "rev", "tax");
        found.Figures[0].Name.Should().Be("nontax@city");
    }

    [Fact]
    public void Where_more_than_two_figures_would_have_to_be_wrong_nobody_is_named()
    {
        IReadOnlyList<Finding> found = Report.Findings(
            [
                "a 2024 100.00亿元", "a1 2024 30.00亿元", "a2 2024 60.00亿元", "b 2024 100.00亿元", "b1 2024 30.00亿元", "b2 2024 60.00亿元",
                "c 2024 100.00亿元", "c1 2024 30.00亿元", "c2 2024 60.00亿元", "all 2024 330.00亿元",
            ],
            "a = a1 + a2", "b = b1 + b2", "c = c1 + c2", "all = a + b + c");

        found.Should().NotBeEmpty().And.OnlyContain(finding => finding.Suspects.Length == 0);
    }

    private static IEnumerable<string> Suspects(Finding finding) => finding.Suspects.Select(suspicion =>
        string.Join(suspicion.IsExchange ? "↔" : "+", suspicion.Figures.Select(figure => Short(figure.Figure.Name)).Order(StringComparer.Ordinal)));

    private static string Short(string name) => name.Replace("@city", "", StringComparison.Ordinal).Replace(" difference[indicator=prior]", "/prior", StringComparison.Ordinal);
}
