using System.Globalization;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class RatioOutOfLineTests
{
    private const string Id = "IND3064";

    // Median ratio and bounds of the effects by another program, in doubles, from the formula of the page.
    private static readonly int[] Before = [120, 85, 240, 60, 310, 95, 150, 70, 205, 130, 180, 110, 90, 260, 75, 140, 100, 165, 55, 220, 88, 190, 125, 105];
    private static readonly int[] Now = [126, 90, 251, 63, 324, 101, 157, 74, 215, 137, 189, 115, 95, 272, 79, 147, 210, 173, 58, 231, 46, 199, 131, 110];

    [Fact]
    public void Median_and_bounds_are_those_of_the_formula()
    {
        RatioEffects effects = RatioEffects.Of(new RatioToLastPeriod(), [.. Before.Zip(Now, (before, now) => ((decimal)before, (decimal)now))])!;
        effects.Median.Should().Be(1.05m);
        ((double)effects.Low).Should().BeApproximately(-0.14623652497464038, 1e-14);
        ((double)effects.High).Should().BeApproximately(0.14178050287932248, 1e-14);
        Enumerable.Range(0, Before.Length).Where(effects.IsOutOfLine).Should().Equal(16, 20);
    }

    [Fact]
    public void Doubled_and_halved_figures_are_found_and_nothing_else()
    {
        Finding[] found = Find(Catalog(Before, Now));
        found.Select(finding => finding.SubjectId).Should().Equal("s16", "s20");
        found[0].Severity.Should().Be(DiagnosticSeverity.Information);
        found[0].ToText(Language.English).Should().Contain("'210辆' for 2024 is 2.100 times '100辆' for 2023; the median of 24 subjects beside it is 1.050");
        found[0].Figures.Select(figure => figure.Text).Should().Equal("210辆", "100辆");
    }

    [Fact]
    public void It_runs_only_where_it_is_asked_for()
    {
        CatalogValidator.Standard.Validate(Catalog(Before, Now)).Findings.Should().NotContain(finding => finding.Id == Id);
        CatalogValidator.Standard.WithRatios().WithRatios().Validate(Catalog(Before, Now)).Findings.Count(finding => finding.Id == Id).Should().Be(2);
    }

    [Fact]
    public void Fewer_than_twenty_say_nothing_of_what_is_usual()
    {
        Find(Catalog(Before[^19..], Now[^19..])).Should().BeEmpty();
        Find(Catalog(Before[^19..], Now[^19..]), new RatioToLastPeriod { LeastSubjects = 19 }).Should().NotBeEmpty();
    }

    [Fact]
    public void A_wider_interval_leaves_less_out_of_line() =>
        Find(Catalog(Before, Now), new RatioToLastPeriod { Width = 1000m }).Should().BeEmpty();

    // 1 for 2: from 0.5 to 1.5 it may have been the median's 1.05.
    [Fact]
    public void What_rounding_alone_may_explain_is_silent() =>
        Find(Catalog([.. Before, 1], [.. Now, 2], "亿元", "flow")).Select(finding => finding.SubjectId).Should().Equal("s16", "s20");

    [Fact]
    public void Figures_with_a_bound_word_and_net_amounts_stay_out()
    {
        Find(Catalog(Before, Now, literal: "超{0}辆")).Should().BeEmpty();
        Find(Catalog(Before, Now, "亿元", "flow", also: ", \"sign\": \"any\"")).Should().BeEmpty();
    }

    [Fact]
    public void Months_added_up_are_held_against_the_same_months_a_year_earlier() =>
        Find(Catalog(Before, Now, periods: ("2023-01-01/P9M", "2024-01-01/P9M"))).Should().HaveCount(2);

    [Theory]
    [InlineData(0.505)]
    [InlineData(1.1)]
    [InlineData(-0.1)]
    public void A_power_that_is_none_is_refused(double power)
    {
        Action make = () => _ = new RatioToLastPeriod { Power = (decimal)power };
        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Finding[] Find(IndicatorCatalog catalog, RatioToLastPeriod? options = null) =>
        [.. CatalogValidator.Standard.WithRatios(options).Validate(catalog).Findings.Where(finding => finding.Id == Id)];

    private static IndicatorCatalog Catalog(int[] before, int[] now, string unit = "辆", string kind = "flow", string literal = "", string also = "", (string Before, string Now)? periods = null)
    {
        (string earlier, string later) = periods ?? ("2023", "2024");
        string Value(int amount) => literal.Length == 0 ? $"{amount}{unit}" : string.Format(CultureInfo.InvariantCulture, literal, amount);
        string One(int i, string period, int amount) => $$"""{ "indicator": "i", "subject": "s{{i}}", "period": "{{period}}", "value": "{{Value(amount)}}" }""";
        return CatalogReader.Parse($$"""
            { "formatVersion": 1, "revision": 3,
              "subjects": [ {{string.Join(", ", Enumerable.Range(0, now.Length).Select(i => $$"""{ "id": "s{{i}}", "kind": "region", "name": { "zh": "s{{i}}" } }"""))}} ],
              "indicators": [ { "id": "i", "name": { "zh": "产量" }, "unit": "{{unit}}", "kind": "{{kind}}", "direction": "increase"{{also}} } ],
              "observations": [ {{string.Join(", ", Enumerable.Range(0, now.Length).SelectMany(i => new[] { One(i, earlier, before[i]), One(i, later, now[i]) }))}} ] }
            """);
    }
}
