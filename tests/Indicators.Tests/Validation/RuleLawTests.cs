using FsCheck;
using FsCheck.Fluent;
using Indicators.Tests.Quantities;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>Laws of the rules, held against catalogues of a few figures each, so faulty that most rules have something to say.</summary>
public class RuleLawTests
{
    private static readonly CatalogValidator Validator = new(RuleRun.WithoutEquations);

    private static readonly IndicatorCatalog Empty = RuleRun.Catalog();

    private static readonly string[] Periods = ["2020", "2021", "2022", "2023", "2024-Q1", "2024-S1", "2024-01-01/P9M", "2024-Q4", "2024", "2024-12-31"];

    private static readonly string?[] Sources = [null, "report-2023", "daily", "report-2024"];

    private static readonly (string Indicator, Transformation Transformation, string[] Values)[] Statements =
    [
        ("firms", default, ["6348家", "7565家", "1217家", "7565万家", "0.9万家", "-12家", "75.5家"]),
        ("gdp", default, ["28576亿元", "28576万元", "30145.79亿元", "3万亿元", "超2.6万亿元", "2000亿元"]),
        ("cars", default, ["121.42万辆", "112.5万辆", "232万辆", "1214200辆", "90万辆"]),
        ("profit", default, ["12亿元", "8亿元", "-3亿元", "120000亿元"]),
        ("share", default, ["32.2%", "0.322%", "345%", "34.5%"]),
        ("homes", Transformation.YearOnYearGrowth, ["3.5%", "-120%"]),
        ("share", Transformation.DifferenceTo(TimePeriod.Year(2022)), ["2.3个百分点", "34.5个百分点"]),
        ("cars", Transformation.GrowthSince(TimePeriod.Year(2022)), ["12.5%", "1.5倍"]),
        ("cars", Transformation.RankIn("cn"), ["1", "2"]),
    ];

    private static readonly (string Id, string Goal, string? Baseline)[] Goals =
    [
        ("firms", "1.27万家", "6348家"), ("firms", "1.28万家", null), ("firms", "5000家", "6438家"), ("gdp", "4万亿元", "28576亿元"), ("gdp", "4亿元", null), ("share", "280%", "32.2%"),
    ];

    [Fact]
    public void The_order_in_which_figures_are_entered_never_matters() => Law.Holds(Catalogs, picks =>
        Said(Catalog(picks.Figures, picks.Targets)).Should().BeEquivalentTo(Said(Catalog([.. picks.Figures.Reverse()], picks.Targets))));

    [Fact]
    public void A_figure_of_another_thing_never_changes_what_is_found() => Law.Holds(Catalogs, picks =>
    {
        IndicatorCatalog catalog = Catalog(picks.Figures, picks.Targets);
        IndicatorCatalog more = catalog.ToBuilder()
            .Add(new Observation(new SeriesKey("area", "city"), TimePeriod.Year(2023), Figure.Parse("82402平方千米")) { SourceId = "report-2023" })
            .Build();
        Said(more).Should().BeEquivalentTo(Said(catalog).Where(line => !line.StartsWith("IND1015 area", StringComparison.Ordinal)));
    });

    [Fact]
    public void Money_in_万元_is_judged_like_money_in_亿元() => Law.Holds(Catalogs, picks =>
    {
        IndicatorCatalog catalog = Catalog(picks.Figures, picks.Targets);
        IndicatorCatalog scaled = Catalog([.. picks.Figures.Select(InTenThousands)], picks.Targets);
        About(scaled).Should().BeEquivalentTo(About(catalog));
    });

    [Fact]
    public void The_same_catalogue_gives_the_same_report() => Law.Holds(Catalogs, picks =>
        Validator.Validate(Catalog(picks.Figures, picks.Targets)).Findings.Should().Equal(Validator.Validate(Catalog(picks.Figures, picks.Targets)).Findings));

    [Fact]
    public void No_rule_throws_on_the_largest_numbers_and_at_the_edges_of_the_calendar() => Law.Holds(Extremes, figures =>
    {
        Target[] targets = [.. figures.Where(figure => figure.Series.Transformation.IsLevel).Select((figure, i) =>
            Target.By($"t{i}", figure.Series, figure.Period!.Value, new LevelGoal(figure.Figure)) with
            {
                Baseline = new Baseline(figure.Period.Value) { Value = figure.Figure },
                ParentId = i == 0 ? null : "t0",
            })];
        FluentActions.Invoking(() => Validator.Validate(Catalog(figures, targets))).Should().NotThrow();
    });

    [Fact]
    public void Most_rules_of_figures_have_something_to_say_in_these_catalogues()
    {
        var spoken = new HashSet<string>();
        Law.Holds(Catalogs, picks => spoken.UnionWith(Validator.Validate(Catalog(picks.Figures, picks.Targets)).Findings.Select(finding => finding.Id)));
        spoken.Count(id => id[3] is '2' or '3' or '4' or '5').Should().BeGreaterThan(20, "laws about silent rules say nothing");
    }

    private static Gen<(Observation[] Figures, Target[] Targets)> Catalogs =>
        from figures in Gen.ArrayOf(Observations)
        from targets in Gen.ArrayOf(Targets, 3)
        select (figures.DistinctBy(figure => (figure.Series, figure.Period!.Value.End, figure.SourceId)).ToArray(), targets.DistinctBy(target => target.Id).ToArray());

    private static Gen<Observation[]> Extremes => Gen.ArrayOf(
        from amount in Gen.Elements(decimal.MaxValue, decimal.MinValue, 0m, 0.0000000000000000000000000001m, 1m, 7.9228162514264337593543950335m)
        from unit in Gen.Elements("亿元", "元", "万亿元", "家", "%", "辆")
        from bound in Gen.Elements(Bound.Exact, Bound.About, Bound.Above, Bound.AtMost)
        from subject in Gen.Elements("east", "west", "old")
        from period in Gen.Elements("0001", "0001-01-01", "9999", "9999-12-31", "0001-01-01/P9998Y", "2023", "2024-Q1")
        select new Observation(SeriesFor(unit, subject), TimePeriod.Parse(period), new Figure(amount, Unit.Parse(unit), bound)));

    private static SeriesKey SeriesFor(string unit, string subject) => unit switch
    {
        "家" => new SeriesKey("firms", subject),
        "%" => new SeriesKey("cars", subject, Transformation.YearOnYearGrowth),
        "辆" => new SeriesKey("cars", subject),
        _ => new SeriesKey("gdp", subject),
    };

    private static Gen<Observation> Observations =>
        from statement in Gen.Elements(Statements)
        from value in Gen.Elements(statement.Values)
        from subject in Gen.Elements("east", "west", "old")
        from period in Gen.Elements(Periods)
        from source in Gen.Elements(Sources)
        select new Observation(new SeriesKey(statement.Indicator, subject, statement.Transformation), TimePeriod.Parse(period), Figure.Parse(value)) { SourceId = source };

    private static Gen<Target> Targets =>
        from goal in Gen.Elements(Goals)
        from due in Gen.Elements("2022", "2025", "2027")
        from source in Gen.Elements("plan-2021", "report-2024")
        select Target.By($"{goal.Id}-{due}-{source}", new SeriesKey(goal.Id, "east"), TimePeriod.Parse(due), new LevelGoal(Figure.Parse(goal.Goal))) with
        {
            SourceId = source,
            Baseline = new Baseline(TimePeriod.Year(2022)) { Value = goal.Baseline is null ? null : Figure.Parse(goal.Baseline) },
        };

    private static Observation InTenThousands(Observation observation) =>
        observation.Figure.Dimension.IsMoney ? observation with { Figure = observation.Figure.In("万元") } : observation;

    private static IndicatorCatalog Catalog(Observation[] figures, Target[] targets)
    {
        IndicatorCatalogBuilder builder = Empty.ToBuilder();
        foreach (Observation figure in figures)
            builder.Add(figure);
        foreach (Target target in targets)
            builder.Add(target);
        return builder.Build();
    }

    private static string[] Said(IndicatorCatalog catalog) =>
        [.. Validator.Validate(catalog).Findings.Select(finding => $"{finding.Id} {string.Join(" ", finding.Diagnostic.Arguments)}")];

    private static string[] About(IndicatorCatalog catalog) =>
        [.. Validator.Validate(catalog).Findings.Select(finding => $"{finding.Id} {string.Join(" ", finding.Figures.Select(figure => $"{figure.Name} {figure.Period}"))}")];
}
