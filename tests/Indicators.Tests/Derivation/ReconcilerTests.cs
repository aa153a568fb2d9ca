using Indicators.Derivation;

using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Derivation;

public class ReconcilerTests
{
    [Theory]
    [InlineData("19.2%", true)]
    [InlineData("19.1%", true, "cut off instead of rounded")]
    [InlineData("36.1%", false)]
    [InlineData("-19.2%", false)]
    [InlineData("超19%", true)]
    [InlineData("超20%", false)]
    public void A_level_its_growth_and_the_level_before_reconcile(string growth, bool holds, string because = "") =>
        Check(Builder().Observe("high-tech", "chongqing", "2022", "6348家").Observe("high-tech", "chongqing", "2023", "7565家")
            .Observe("high-tech", "chongqing", "2023", growth, Transformation.YearOnYearGrowth), "growth", holds, because);

    [Theory]
    [InlineData("2023-Q2", "2023-Q1", "10%", true)]
    [InlineData("2023-Q2", "2023-Q1", "25%", false)]
    public void Growth_on_the_previous_period_is_checked_on_that(string period, string before, string growth, bool holds) =>
        Check(Builder().Observe("gdp", "chongqing", before, "7000亿元").Observe("gdp", "chongqing", period, "7701亿元")
            .Observe("gdp", "chongqing", period, growth, Transformation.PreviousPeriodGrowth), "growth", holds);

    [Theory]
    [InlineData("8.0%", true)]
    [InlineData("9.1%", false)]
    public void Average_growth_is_checked_over_its_years(string growth, bool holds) =>
        Check(Builder().Observe("gdp", "chongqing", "2020", "10000.0亿元").Observe("gdp", "chongqing", "2025", "14693.3亿元")
            .Observe("gdp", "chongqing", "2025", growth, Transformation.AverageGrowthSince(TimePeriod.Year(2020))), "growth", holds);

    [Theory]
    [InlineData("8.1%", true)]
    [InlineData("11.4%", false)]
    public void Average_growth_follows_from_the_growth_of_the_years_at_any_prices(string growth, bool holds) =>
        Check(WithGrowthBasis(new GrowthBasis(PriceBasis.Constant)).Observe("gdp", "chongqing", "2021", "10.1%", Transformation.YearOnYearGrowth)
            .Observe("gdp", "chongqing", "2022", "6.1%", Transformation.YearOnYearGrowth)
            .Observe("gdp", "chongqing", "2022", growth, Transformation.AverageGrowthSince(TimePeriod.Year(2020))), "growth-chain", holds);

    [Theory]
    [InlineData("1217家", true)]
    [InlineData("3125家", false)]
    public void An_increment_is_the_difference_of_two_levels(string increment, bool holds) =>
        Check(Builder().Observe("high-tech", "chongqing", "2022", "6348家").Observe("high-tech", "chongqing", "2023", "7565家")
            .Observe("high-tech", "chongqing", "2023", increment, Transformation.DifferenceTo(TimePeriod.Year(2022))), "increment", holds);

    [Theory]
    [InlineData("2.3个百分点", true)]
    [InlineData("23个百分点", false)]
    public void Points_are_the_difference_of_two_shares(string points, bool holds) =>
        Check(Builder().Observe("share", "chongqing", "2022", "32.2%").Observe("share", "chongqing", "2023", "34.5%")
            .Observe("share", "chongqing", "2023", points, Transformation.DifferenceTo(TimePeriod.Year(2022))), "points", holds);

    [Theory]
    [InlineData("2.3个百分点", true)]
    [InlineData("3.2个百分点", false)]
    public void Points_may_be_to_the_growth_of_another_subject(string points, bool holds) =>
        Check(Builder().Observe("gdp", "chongqing", "2023", "8.1%", Transformation.YearOnYearGrowth).Observe("gdp", "cn", "2023", "5.8%", Transformation.YearOnYearGrowth)
            .Observe("gdp", "chongqing", "2023", points, Transformation.DifferenceToSubject("cn").TakenOf(Transformation.YearOnYearGrowth)), "points", holds);

    [Theory]
    [InlineData("12.5%", true)]
    [InlineData("15.2%", false)]
    public void A_share_is_its_part_over_its_whole(string share, bool holds) =>
        Check(Builder().Observe("gdp", "chongqing", "2023", "1000.0亿元").Observe("gdp", "cn", "2023", "0.800万亿元")
            .Observe("gdp", "chongqing", "2023", share, Transformation.ShareOf(null, "cn")), "share", holds);

    [Theory]
    [InlineData("10.2万元/人", true)]
    [InlineData("12.0万元/人", false)]
    [InlineData("10.2元/人", false)]
    public void A_ratio_is_its_numerator_over_its_denominator_whatever_the_units(string ratio, bool holds) =>
        Check(Builder().Add(Indicator("people", "万人", IndicatorKind.Flow)).Add(Indicator("head", "元/人", IndicatorKind.Ratio) with { NumeratorId = "gdp", DenominatorId = "people" })
            .Observe("gdp", "chongqing", "2024", "32193亿元").Observe("people", "chongqing", "2024", "3155.5万人").Observe("head", "chongqing", "2024", ratio), "ratio", holds);

    [Theory]
    [InlineData(DenominatorTime.MeanOfYearEnds, "89358元/人", "ratio", true)]
    [InlineData(DenominatorTime.MeanOfYearEnds, "89424元/人", "ratio", false, "that is over the people of the year's end")]
    [InlineData(DenominatorTime.YearEnd, "89424元/人", "ratio", true)]
    [InlineData(DenominatorTime.YearEnd, "89358元/人", "ratio", false)]
    [InlineData(DenominatorTime.Unstated, "89358元/人", "per-head", true)]
    [InlineData(DenominatorTime.Unstated, "89424元/人", "per-head", true)]
    [InlineData(DenominatorTime.Unstated, "98358元/人", "per-head", false)]
    public void What_is_made_a_head_is_over_the_people_that_are_declared(DenominatorTime at, string perHead, string relation, bool holds, string because = "") =>
        Check(Builder().Add(Indicator("people", "万人", IndicatorKind.Stock))
            .Add(Indicator("head", "元/人", IndicatorKind.Ratio) with { NumeratorId = "gdp", DenominatorId = "people", DenominatorAt = at })
            .Observe("gdp", "chongqing", "2023", "1260582亿元").Observe("people", "chongqing", "2022", "141175万人").Observe("people", "chongqing", "2023", "140967万人")
            .Observe("head", "chongqing", "2023", perHead), relation, holds, because);

    [Theory]
    [InlineData(DenominatorTime.Unstated, "101500元/人", true, "one year end is off by less than 1 %")]
    [InlineData(DenominatorTime.Unstated, "99999元/人", false)]
    [InlineData(DenominatorTime.MeanOfYearEnds, "101500元/人", true, "the other year end is not published")]
    [InlineData(DenominatorTime.MeanOfYearEnds, "99999元/人", false)]
    public void On_the_people_of_one_year_end_a_hundredth_is_allowed(DenominatorTime at, string perHead, bool holds, string because = "") =>
        Check(Builder().Add(Indicator("people", "万人", IndicatorKind.Stock))
            .Add(Indicator("head", "元/人", IndicatorKind.Ratio) with { NumeratorId = "gdp", DenominatorId = "people", DenominatorAt = at })
            .Observe("gdp", "chongqing", "2024", "32193亿元").Observe("people", "chongqing", "2024", "3155.5万人").Observe("head", "chongqing", "2024", perHead),
            "per-head", holds, because);

    [Fact]
    public void What_is_made_a_head_in_a_quarter_is_not_checked_on_the_people_of_a_day() =>
        Reconciler.Reconcile(Builder().Add(Indicator("people", "万人", IndicatorKind.Stock)).Add(Indicator("head", "元/人", IndicatorKind.Ratio) with { NumeratorId = "gdp", DenominatorId = "people" })
            .Observe("gdp", "chongqing", "2024-Q4", "8193亿元").Observe("people", "chongqing", "2024", "3155.5万人").Observe("head", "chongqing", "2024-Q4", "99999元/人").Build())
            .Reconciled.Should().ContainSingle().Which.Reason.Should().Be(NotCheckedReason.AverageOfPeriod);

    [Theory]
    [InlineData(CompositionKind.Complete, "39.8亿元", true)]
    [InlineData(CompositionKind.Complete, "42.7亿元", false)]
    [InlineData(CompositionKind.Complete, "33.5亿元", false)]
    [InlineData(CompositionKind.Partial, "42.7亿元", true)]
    [InlineData(CompositionKind.Partial, "33.5亿元", false)]
    [InlineData(CompositionKind.Overlapping, "33.5亿元", true)]
    [InlineData(CompositionKind.Overlapping, "30.3亿元", false)]
    public void Parts_make_their_whole_or_lie_within_it(CompositionKind kind, string whole, bool holds) =>
        Check(Builder().Add(Indicator("fiscal", "亿元", IndicatorKind.Flow)).Add(Indicator("social", "亿元", IndicatorKind.Flow))
            .Add(new Composition("c", kind, "gdp", [new CompositionPart("fiscal"), new CompositionPart("social")]))
            .Observe("gdp", "chongqing", "2023", whole).Observe("fiscal", "chongqing", "2023", "6.36亿元").Observe("social", "chongqing", "2023", "33.44亿元"),
            kind == CompositionKind.Complete ? "parts" : "part-within", holds);

    [Theory]
    [InlineData("6.7%", true)]
    [InlineData("7.6%", false)]
    public void The_shares_of_all_parts_make_a_hundred_percent(string third, bool holds) =>
        Check(Builder().Add(Indicator("primary", "亿元", IndicatorKind.Flow)).Add(Indicator("secondary", "亿元", IndicatorKind.Flow)).Add(Indicator("tertiary", "亿元", IndicatorKind.Flow))
            .Add(new Composition("c", CompositionKind.Complete, "gdp", [new CompositionPart("primary"), new CompositionPart("secondary"), new CompositionPart("tertiary")]))
            .Observe("primary", "chongqing", "2023", third, Transformation.ShareOf("gdp")).Observe("secondary", "chongqing", "2023", "38.9%", Transformation.ShareOf("gdp"))
            .Observe("tertiary", "chongqing", "2023", "54.4%", Transformation.ShareOf("gdp")), "shares", holds);

    [Theory]
    [InlineData("2.5个百分点", true)]
    [InlineData("5.2个百分点", false)]
    public void A_contribution_in_points_is_what_the_part_moved_the_whole(string points, bool holds) =>
        Check(Builder().Add(Indicator("industry", "亿元", IndicatorKind.Flow)).Observe("gdp", "chongqing", "2022", "1000.0亿元").Observe("industry", "chongqing", "2022", "300.0亿元")
            .Observe("gdp", "chongqing", "2023", "1060.0亿元").Observe("industry", "chongqing", "2023", "325.0亿元")
            .Observe("industry", "chongqing", "2023", points, Transformation.ContributionPointsTo("gdp")), "contribution", holds);

    [Theory]
    [InlineData("100.7点", true)]
    [InlineData("107.0点", false)]
    public void An_index_on_the_year_before_is_its_growth(string index, bool holds) =>
        Check(Builder().Add(Indicator("cpi", "点", IndicatorKind.Index) with { Base = IndexBase.SamePeriodLastYear })
            .Observe("cpi", "chongqing", "2023", index).Observe("cpi", "chongqing", "2023", "0.7%", Transformation.YearOnYearGrowth), "index", holds);

    [Theory]
    [InlineData("32193.2亿元", true)]
    [InlineData("31293.2亿元", false)]
    public void A_year_is_its_first_three_quarters_and_its_fourth(string year, bool holds) =>
        Check(Builder().Observe("gdp", "chongqing", "2024-S1", "15138.2亿元").Observe("gdp", "chongqing", "2024-01-01/P9M", "23244.3亿元")
            .Observe("gdp", "chongqing", "2024-Q4", "8948.9亿元").Observe("gdp", "chongqing", "2024", year), "accumulation", holds);

    [Fact]
    public void Stocks_do_not_accumulate() =>
        Reconciler.Reconcile(Builder().Observe("high-tech", "chongqing", "2024-S1", "7000家").Observe("high-tech", "chongqing", "2024-S2", "8000家")
            .Observe("high-tech", "chongqing", "2024", "8000家").Build()).Contradictions.Should().BeEmpty();

    [Theory]
    [InlineData("超1.27万家", true)]
    [InlineData("超1.26万家", true)]
    [InlineData("超1.25万家", false)]
    [InlineData("超1.37万家", false)]
    public void Twice_the_baseline_rounds_to_the_stated_target(string goal, bool holds) =>
        Check(Builder().Add(Target.By("t", HighTech, TimePeriod.Year(2027), new LevelGoal(Figure(goal))) with
        {
            Baseline = new Baseline(TimePeriod.Year(2022)) { Value = Figure("6348家") },
            AlsoStated = [new MultipleGoal(2)],
        }), "wording", holds);

    [Fact]
    public void Level_growth_and_increment_imply_the_base_twice()
    {
        IndicatorCatalogBuilder builder = Builder().Observe("high-tech", "chongqing", "2023", "58524家")
            .Observe("high-tech", "chongqing", "2023", "36.1%", Transformation.YearOnYearGrowth);
        IndicatorCatalog sound = builder.Observe("high-tech", "chongqing", "2023", "15535家", Transformation.DifferenceTo(TimePeriod.Year(2022))).Build();
        Reconciler.Reconcile(sound).Reconciled.Should().Contain(check => check.Relation.Key == "chain" && check.Verdict == ReconciliationVerdict.Agrees);

        builder.Observations[2] = builder.Observations[2] with { Figure = Figure("25535家") };
        Contradiction found = Only(builder);
        found.Relation.Key.Should().Be("chain");
        found.ToText(Language.English).Should().Contain("imply");
        found.ToText(Language.Chinese).Should().Contain("推得");
    }

    [Fact]
    public void Growth_at_constant_prices_is_not_checked_on_levels() =>
        Reconciler.Reconcile(WithGrowthBasis(new GrowthBasis(PriceBasis.Constant)).Observe("gdp", "chongqing", "2022", "100.0亿元").Observe("gdp", "chongqing", "2023", "100.0亿元")
            .Observe("gdp", "chongqing", "2023", "5.0%", Transformation.YearOnYearGrowth).Build())
            .Should().Match<ReconciliationResult>(result => result.Contradictions.IsEmpty && result.Reconciled.Single().Reason == NotCheckedReason.ConstantPrices);

    [Fact]
    public void Nothing_is_checked_across_a_break()
    {
        IndicatorCatalogBuilder builder = Builder().Observe("high-tech", "chongqing", "2022", "6348家").Observe("high-tech", "chongqing", "2023", "7565家")
            .Observe("high-tech", "chongqing", "2023", "36.1%", Transformation.YearOnYearGrowth);
        builder.Indicators[0] = builder.Indicators[0] with { Breaks = [new SeriesBreak(Day("2023-01-01"), Text("新口径"))] };
        Reconciler.Reconcile(builder.Build()).Reconciled.Should().ContainSingle().Which.Reason.Should().Be(NotCheckedReason.Break);
    }

    [Theory]
    [InlineData("first", "first", nameof(AgreementBasis.OneSource))]
    [InlineData("first", "revision", nameof(AgreementBasis.Undeclared))]
    public void Two_figures_of_one_thing_are_a_conflict_of_their_sources(string one, string other, string basis) =>
        Only(Builder().Observe("high-tech", "chongqing", "2023", "7565家", sourceId: one).Observe("high-tech", "chongqing", "2023", "7656家", sourceId: other))
            .Basis.ToString().Should().Be(basis);

    [Fact]
    public void A_result_takes_the_place_of_a_provisional_figure()
    {
        IndicatorCatalogBuilder builder = Builder().Observe("gdp", "chongqing", "2023", "30100亿元").Observe("gdp", "chongqing", "2023", "30145.79亿元");
        builder.Observations[0] = builder.Observations[0] with { Status = ObservationStatus.Provisional };
        Reconciler.Reconcile(builder.Build()).Contradictions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("11699.14亿元", 0, "it fits the preliminary total")]
    [InlineData("11969.14亿元", 1, "it fits no total that was published")]
    public void Parts_published_with_a_preliminary_total_need_not_fit_the_revised_one(string secondary, int contradictions, string because)
    {
        ReconciliationResult result = Reconciler.Reconcile(Revised(secondary).Build());
        result.Contradictions.Should().HaveCount(contradictions, because);
        result.Reconciled.Count(check => check.Reason == NotCheckedReason.Revised).Should().Be(1 - contradictions);
    }

    [Theory]
    [InlineData("11699.14亿元", 1)]
    [InlineData("11969.14亿元", 2)]
    public void Parts_that_fit_neither_of_two_totals_contradict_both(string secondary, int contradictions)
    {
        IndicatorCatalogBuilder builder = Revised(secondary);
        for (int i = 0; i < builder.Observations.Count; i++)
            builder.Observations[i] = builder.Observations[i] with { Status = ObservationStatus.Final };
        Reconciler.Reconcile(builder.Build()).Contradictions.Should().HaveCount(contradictions, "the two totals are the first");
    }

    private static IndicatorCatalogBuilder Revised(string secondary)
    {
        IndicatorCatalogBuilder builder = Builder().Add(Indicator("primary", "亿元", IndicatorKind.Flow)).Add(Indicator("secondary", "亿元", IndicatorKind.Flow))
            .Add(Indicator("tertiary", "亿元", IndicatorKind.Flow))
            .Add(new Composition("sectors", CompositionKind.Complete, "gdp", [new CompositionPart("primary"), new CompositionPart("secondary"), new CompositionPart("tertiary")]))
            .Observe("gdp", "chongqing", "2023", "30145.79亿元", sourceId: "first").Observe("primary", "chongqing", "2023", "2074.68亿元", sourceId: "first")
            .Observe("secondary", "chongqing", "2023", secondary, sourceId: "first").Observe("tertiary", "chongqing", "2023", "16371.97亿元", sourceId: "first");
        for (int i = 0; i < builder.Observations.Count; i++)
            builder.Observations[i] = builder.Observations[i] with { Status = ObservationStatus.Provisional };
        return builder.Observe("gdp", "chongqing", "2023", "30576.12亿元", sourceId: "revision");
    }

    [Theory]
    [InlineData("0亿元", "-100%")]
    [InlineData("0亿元", "-250%")]
    [InlineData("-5亿元", "-100%")]
    [InlineData("0.0000亿元", "约-100%")]
    public void Growth_to_nothing_and_below_on_a_base_of_zero_comes_to_an_end(string @base, string growth) =>
        FluentActions.Invoking(() => Reconciler.Reconcile(Builder().Observe("gdp", "chongqing", "2022", @base).Observe("gdp", "chongqing", "2023", "0亿元")
            .Observe("gdp", "chongqing", "2023", growth, Transformation.YearOnYearGrowth).Observe("gdp", "chongqing", "2024", growth, Transformation.YearOnYearGrowth)
            .Observe("gdp", "chongqing", "2024", growth, Transformation.AverageGrowthSince(TimePeriod.Year(2022))).Build())).Should().NotThrow();

    [Fact]
    public void A_sum_of_thousands_of_parts_that_is_wrong_is_found_without_a_guess()
    {
        IndicatorCatalogBuilder builder = Builder().Observe("gdp", "chongqing", "2023", "9999亿元");
        string[] parts = [.. Enumerable.Range(1, 3000).Select(number => $"part-{number}")];
        foreach (string part in parts)
            builder.Add(Subject(part)).Observe("gdp", part, "2023", "3.00亿元");
        builder.Add(new Composition("parts", CompositionKind.Complete, "gdp", [.. parts.Select(part => new CompositionPart(null, part))]) { WholeSubjectId = "chongqing" });
        Contradiction found = Only(builder);
        found.Hint.Should().BeNull("trying every digit of every part takes longer than a reader waits");
        found.Statements[0].Figure.Literal.Should().Be("9999亿元");
    }

    [Fact]
    public void A_figure_beyond_what_can_be_calculated_with_is_no_exception()
    {
        IndicatorCatalogBuilder builder = Builder();
        foreach (string growth in new[] { "-100%", "79228162514264337593543950335%", "0%" })
            builder.Observe("gdp", "chongqing", "2023", growth, Transformation.YearOnYearGrowth);
        builder.Observe("gdp", "chongqing", "2022", "79228162514264337593543950335亿元").Observe("gdp", "chongqing", "2023", "7922816251426433759354395万亿元").Observe("gdp", "chongqing", "2023", "0亿元");
        FluentActions.Invoking(() => Reconciler.Reconcile(builder.Build())).Should().NotThrow();
    }

    [Theory]
    [InlineData("49283元", "2.54", "2.45", "the ratio is the one worked out")]
    [InlineData("42983元", "2.45", "49283", "two digits exchanged")]
    public void The_figure_a_guess_blames_comes_first(string urban, string ratio, string named, string because)
    {
        IndicatorCatalogBuilder builder = Builder().Add(Indicator("urban", "元", IndicatorKind.Flow)).Add(Indicator("rural", "元", IndicatorKind.Flow))
            .Add(Indicator("gap", "倍", IndicatorKind.Ratio) with { NumeratorId = "urban", DenominatorId = "rural" })
            .Observe("urban", "chongqing", "2022", urban).Observe("rural", "chongqing", "2022", "20133元").Observe("gap", "chongqing", "2022", ratio + "倍");
        Contradiction found = Only(builder);
        found.Hint!.En.Should().Contain(named, because);
        found.Hint!.En.Should().Contain(found.Statements[0].Figure.Literal);
    }

    [Fact]
    public void Of_a_level_a_base_and_a_growth_the_one_that_nothing_else_upholds_comes_first()
    {
        IndicatorCatalogBuilder builder = Builder().Observe("gdp", "chongqing", "2021", "1000.0亿元").Observe("gdp", "chongqing", "2022", "1100.0亿元")
            .Observe("gdp", "chongqing", "2023", "1210.0亿元").Observe("gdp", "chongqing", "2022", "10.0%", Transformation.YearOnYearGrowth)
            .Observe("gdp", "chongqing", "2023", "37.0%", Transformation.YearOnYearGrowth);
        Only(builder).Statements[0].Figure.Literal.Should().Be("37.0%");
    }

    [Fact]
    public void A_wrong_level_between_two_growth_rates_is_one_contradiction()
    {
        IndicatorCatalogBuilder builder = Builder();
        foreach ((string year, string level) in new[] { ("2021", "1000.0亿元"), ("2022", "1900.0亿元"), ("2023", "1210.0亿元") })
            builder.Observe("gdp", "chongqing", year, level, sourceId: "first");
        foreach (string year in new[] { "2022", "2023" })
            builder.Observe("gdp", "chongqing", year, "10.0%", Transformation.YearOnYearGrowth, "first");

        Contradiction found = Only(builder);
        found.Statements[0].Figure.Literal.Should().Be("1900.0亿元", "it is what both checks share");
        found.Steps.Should().HaveCount(2);
        found.Basis.Should().Be(AgreementBasis.Undeclared, "growth of money may be at constant prices where nobody says");
    }

    [Theory]
    [InlineData("121000.0亿元", "100")]
    [InlineData("12100000.0亿元", "10⁴")]
    public void A_slip_of_scale_is_guessed(string level, string factor) =>
        Only(Growing("1100.0亿元", level).Observe("gdp", "chongqing", "2024", "1331.0亿元").Observe("gdp", "chongqing", "2024", "10.0%", Transformation.YearOnYearGrowth))
            .Hint!.In(Language.English).Should().Contain(factor == "100" ? "1/100" : "10⁻⁴");

    [Fact]
    public void A_slip_of_a_digit_is_guessed() =>
        Only(Growing("1100.0亿元", "1710.0亿元").Observe("gdp", "chongqing", "2024", "1331.0亿元").Observe("gdp", "chongqing", "2024", "10.0%", Transformation.YearOnYearGrowth))
            .Hint!.In(Language.Chinese).Should().StartWith("可能").And.Contain("1210.0亿元");

    [Fact]
    public void A_sign_that_is_reversed_is_guessed() =>
        Only(Builder().Observe("gdp", "chongqing", "2022", "1000.0亿元").Observe("gdp", "chongqing", "2023", "800.0亿元")
            .Observe("gdp", "chongqing", "2023", "20.0%", Transformation.YearOnYearGrowth)).Hint!.In(Language.English).Should().Contain("sign");

    [Fact]
    public void Percent_for_points_is_guessed() =>
        Only(Builder().Observe("share", "chongqing", "2022", "30.0%").Observe("share", "chongqing", "2023", "33.0%")
            .Observe("share", "chongqing", "2023", "10.0个百分点", Transformation.DifferenceTo(TimePeriod.Year(2022)))).Hint!.In(Language.English).Should().Contain("percentage points");

    [Fact]
    public void Two_levels_of_one_source_that_are_swapped_are_one_contradiction_with_the_swap_as_a_guess()
    {
        IndicatorCatalogBuilder builder = Builder().Add(Indicator("trade", "亿元", IndicatorKind.Flow));
        foreach ((string indicator, string before, string now, string growth) in new[] { ("gdp", "1000.0亿元", "520.0亿元", "10.0%"), ("trade", "500.0亿元", "1100.0亿元", "4.0%") })
        {
            builder.Observe(indicator, "chongqing", "2022", before, sourceId: "undated").Observe(indicator, "chongqing", "2023", now, sourceId: "first")
                .Observe(indicator, "chongqing", "2023", growth, Transformation.YearOnYearGrowth, "first");
        }

        Only(builder).Hint!.In(Language.English).Should().Contain("swapped");
    }

    [Fact]
    public void Figures_at_the_ends_of_what_can_be_held_are_no_error()
    {
        IndicatorCatalogBuilder builder = Builder()
            .Observe("gdp", "chongqing", "2022", "79228162514264337593543950335亿元").Observe("gdp", "chongqing", "2023", "0.0000000000000000000000000001亿元")
            .Observe("gdp", "chongqing", "2023", "-100%", Transformation.YearOnYearGrowth).Observe("gdp", "chongqing", "0001", "1亿元")
            .Observe("gdp", "chongqing", "0001", "5%", Transformation.YearOnYearGrowth).Observe("gdp", "chongqing", "9999", "5%", Transformation.PreviousPeriodGrowth);

        builder.Invoking(b => Reconciler.Reconcile(b.Build())).Should().NotThrow();
    }

    private static IndicatorCatalogBuilder Growing(string before, string now) => Builder()
        .Observe("gdp", "chongqing", "2022", before).Observe("gdp", "chongqing", "2023", now).Observe("gdp", "chongqing", "2023", "10.0%", Transformation.YearOnYearGrowth);

    private static IndicatorCatalogBuilder WithGrowthBasis(GrowthBasis basis)
    {
        IndicatorCatalogBuilder builder = Builder();
        builder.Indicators[1] = builder.Indicators[1] with { GrowthBasis = basis };
        return builder;
    }

    private static Contradiction Only(IndicatorCatalogBuilder builder) => Reconciler.Reconcile(builder.Build()).Contradictions.Should().ContainSingle().Subject;

    private static void Check(IndicatorCatalogBuilder builder, string relation, bool holds, string because = "")
    {
        ReconciliationResult result = Reconciler.Reconcile(builder.Build());
        if (holds)
        {
            result.Contradictions.Should().BeEmpty(because);
            result.Reconciled.Where(check => check.Relation.Key == relation).Should().NotBeEmpty().And.OnlyContain(check => check.Verdict != ReconciliationVerdict.NotChecked && check.Room != null);
        }
        else
        {
            Contradiction found = result.Contradictions.Should().ContainSingle(because).Subject;
            found.Relation.Key.Should().Be(relation);
            found.ToText(Language.English).Should().NotBe(found.ToText(Language.Chinese));
        }
    }
}
