using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

public class StatCanSchemeTests
{
    // Statistics Canada, published calculation components of its indicator hubs (GIF global, CIF Canadian framework).
    [Theory]
    [InlineData("GIF 1-2-1", 2015, "14.5", 2023, "10.2", 2030, "7.25", -1, "0.9525901792032172", "substantial", "2.5185563910306596")]
    [InlineData("CIF 1-1-1", 2015, "14.5", 2023, "10.4", 2030, "7.25", -1, "0.9010899546976208", "moderate", "2.1506954374096354")]
    [InlineData("GIF 3-3-4", 2015, "0.73", 2023, "0.32", 2030, "0.073", -1, "0.6883470841079962", "moderate", "0.6310943870750059")]
    [InlineData("GIF 17-2-1", 2015, "0.27", 2023, "0.38", 2030, "0.7", 1, "0.6656054028956886", "moderate", "0.4686528323436141")]
    [InlineData("GIF 17-8-1", 2018, "91.3", 2022, "94.5", 2030, "100", 1, "1.1360249872573844", "substantial", "3.8288128814807703")]
    [InlineData("GIF 11-1-1", 2018, "10.0", 2022, "10.4", 2030, "0.1", -1, "-0.030916728428577435", "deterioration", "-2.6288207323433537")]
    [InlineData("GIF 3-3-5", 2010, "4.0", 2023, "3.0", 2030, "0.4", -1, "0.20125535865133842", "limited", "-1.6614292971074682")]
    [InlineData("CIF 11-3-1", 2005, "63", 2020, "74", 2030, "85", 1, "0.8949392974311927", "moderate", "2.106761907621266")]
    [InlineData("CIF 12-1-1", 2015, "0.37", 2025, "9.53", 2030, "60", 1, "0.9504069883014249", "substantial", "2.502962076738248")]
    [InlineData("CIF 14-2-1, fell back through its target", 2015, "68.5534591194968", 2023, "46.7336683417085", 2026, "55", 1, "-2.3587220377696703", "deterioration", "-5")]
    [InlineData("CIF 3-13-1, crossed its target", 2016, "7.8", 2025, "13.5", 2028, "10", -1, "-3.0040533889075847", "deterioration", "-5")]
    [InlineData("CIF 15-5-1, met at its base", 2015, "70", 2023, "55", 2030, "100", -1, "1.2340549664701979", "target-achieved", "5")]
    [InlineData("GIF 3-1-1, met but worsening", 2015, "7.05", 2024, "12.58", 2030, "70", -1, "-0.40189193878221646", "target-achieved", "5")]
    [InlineData("GIF 2-b-1, value zero", 2015, "81124", 2023, "0", 2030, "0.001", -1, "1.4224293446258616", "target-achieved", "5")]
    public void The_published_results_with_a_target_come_out(
        string id, int t0, string b, int t, string v, int due, string target, int sign, string value, string status, string score)
    {
        SchemeResult result = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(t0, b, t, v, sign).Towards(due, SchemeCases.D(target)));
        result.Ids().Should().Equal([status], id);
        result.Value.Value.ShouldBeNear(SchemeCases.D(value));
        result.Score.Value.ShouldBeNear(SchemeCases.D(score));
        result.Substitutions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("GIF 1-3-1/1", 2015, "90", 2021, "93.2", 1, "100", "0.005839995229728112", "substantial", "2.815386645395768")]
    [InlineData("GIF 1-3-1/2", 2017, "93.4", 2021, "92.7", 1, "100", "-0.0018789507235312808", "deterioration", "-2.7348688404414103")]
    [InlineData("GIF 1-3-1/7", 2015, "85.07", 2022, "83.42", 1, "100", "-0.0027941402774355195", "deterioration", "-2.84926753467944")]
    [InlineData("GIF 4-3-1/2", 2015, "40", 2024, "43", 1, "100", "0.00806800138418895", "moderate", "0.8021034575522341")]
    [InlineData("GIF 17-18-1/1", 2016, "74.8", 2024, "78.3", 1, "100", "0.005732583481782072", "moderate", "0.7281197264821118")]
    [InlineData("GIF 10-5-1", 2015, "5.31", 2024, "5.27", -1, null, "0.0008398107947529265", "limited", "-2.0800946026235367")]
    [InlineData("GIF 10-5-1", 2015, "45.36", 2024, "53.22", 1, null, "0.017914530382436622", "substantial", "3.957265191218312")]
    [InlineData("CIF 3-10-1", 2015, "1463", 2022, "1411", -1, null, "0.005156722387535284", "moderate", "0.03918059688382103")]
    [InlineData("CIF 16-6-1", 2015, "87.93", 2023, "77.78", -1, null, "0.015215151249107883", "substantial", "2.6075756245539417")]
    public void The_published_results_without_a_target_come_out(
        string id, int t0, string b, int t, string v, int sign, string? limit, string value, string status, string score)
    {
        SchemeInput input = SchemeCases.Exact(t0, b, t, v, sign) with { Limit = limit is null ? null : SchemeCases.D(limit) };
        SchemeResult result = ProgressSchemes.StatCan.Classify(input);
        result.Ids().Should().Equal([status], id);
        result.Value.Value.ShouldBeNear(SchemeCases.D(value));
        result.Score.Value.ShouldBeNear(SchemeCases.D(score));
    }

    [Fact]
    public void A_base_at_its_target_is_achieved_without_a_number()
    {
        SchemeResult result = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2015, "100", 2023, "100", 1).Towards(2030, 100m));
        result.Ids().Should().Equal("target-achieved");
        result.Value.IsAbsent.Should().BeTrue();
        result.Score.Value.Should().Be(5m);
        result.Status.Certain.Should().Be(ProgressStatus.AchievedEarly);
    }

    [Fact]
    public void One_point_gives_no_class()
    {
        SchemeResult result = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2017, "5.5", 2017, "5.5", -1).Towards(2030, 3m));
        result.Classes.Should().BeEmpty();
        result.Reason.Should().Be(Obstacle.TooShort);
        result.Status.Certain.Should().Be(ProgressStatus.NotAssessable);
    }

    [Fact]
    public void A_group_is_the_mean_of_its_scores_and_groups_nest()
    {
        // GIF 1-3-1: the published aggregate of its three series.
        SchemeResult group = ProgressSchemes.StatCan.Aggregate([OnLimit(2015, "90", 2021, "93.2"), OnLimit(2017, "93.4", 2021, "92.7"), OnLimit(2015, "85.07", 2022, "83.42")]);
        group.Score.Value.ShouldBeNear(-0.9229165765750275m);
        group.Ids().Should().Equal("limited");

        SchemeResult better = OnLimit(2015, "90", 2021, "93.2");
        SchemeResult nested = ProgressSchemes.StatCan.Aggregate([better, group]);
        nested.Score.Value.ShouldBeNear((2.815386645395768m - 0.9229165765750275m) / 2m);
        nested.Ids().Should().Equal("moderate");
    }

    [Fact]
    public void A_group_is_achieved_only_where_all_its_series_are_and_series_without_a_score_do_not_count()
    {
        SchemeResult met = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2015, "50", 2023, "30", -1).Towards(2030, 40m));
        SchemeResult open = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2015, "14.5", 2023, "10.2", -1).Towards(2030, 7.25m));
        SchemeResult none = ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2017, "5.5", 2017, "5.5", -1).Towards(2030, 3m));
        ProgressSchemes.StatCan.Aggregate([met, met, none]).Ids().Should().Equal("target-achieved");
        ProgressSchemes.StatCan.Aggregate([met, open]).Ids().Should().Equal("substantial");
        ProgressSchemes.StatCan.Aggregate([none]).Reason.Should().Be(Obstacle.NoMembers);
    }

    [Theory]
    [InlineData("90", "100", "0.373621645")]
    [InlineData("40", "100", "0.982894083")]
    [InlineData("99.47", "100", "0.023318405")]
    [InlineData("50", "100", "0.953929087")]
    [InlineData("1.5", "1", "0.953929087")]
    [InlineData("2", "1", "1")]
    [InlineData("7", "7", "0")]
    [InlineData("0", "0", "1")]
    public void Near_a_limit_the_thresholds_fall_with_the_room_left(string baseline, string limit, string expected) =>
        ((decimal?)StatCanScheme.NearLimitFactor(SchemeCases.D(baseline), SchemeCases.D(limit))).ShouldBeNear(SchemeCases.D(expected));

    // 90 on the way to 100: the cuts 1.5 % and 0.5 % become 0.5604325 % and 0.1868108 %.
    [Theory]
    [InlineData("90.504396", "substantial")]
    [InlineData("90.504378", "moderate")]
    [InlineData("90.168138", "moderate")]
    [InlineData("90.168120", "limited")]
    public void The_cuts_near_a_limit_are_the_published_ones(string value, string expected) =>
        ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2020, "90", 2021, value, 1) with { Limit = 100m }).Ids().Should().Equal(expected);

    [Fact]
    public void At_its_limit_holding_is_substantial_and_falling_is_deterioration()
    {
        OnLimit(2015, "100", 2023, "100").Ids().Should().Equal("substantial");
        OnLimit(2015, "100", 2023, "93").Ids().Should().Equal("deterioration");
        OnLimit(2015, "100", 2023, "93").Score.Value.Should().BeLessThan(-2.5m, "the sign is tested before the limit");
    }

    [Fact]
    public void A_limit_on_the_other_side_holds_nothing_up()
    {
        SchemeInput input = SchemeCases.Exact(2015, "101", 2023, "110", 1);
        ProgressSchemes.StatCan.Classify(input with { Limit = 100m }).Score.Should().Be(ProgressSchemes.StatCan.Classify(input).Score);
    }

    [Fact]
    public void Zero_is_replaced_only_on_request_and_then_recorded()
    {
        SchemeInput input = SchemeCases.Exact(2015, "40", 2023, "20", -1).Towards(2030, 0m);
        ProgressSchemes.StatCan.Classify(input).Reason.Should().Be(Obstacle.ZeroTarget);
        SchemeResult replaced = ProgressSchemes.StatCanReplacingZeros.Classify(input);
        replaced.SchemeId.Should().Be("statcan-zero");
        replaced.Substitutions.Should().Equal(new Substitution(SubstitutionKind.ZeroTarget, "0", "0.001"));
        replaced.Value.Should().Be(ProgressSchemes.StatCan.Classify(input.Towards(2030, 0.001m)).Value);

        SchemeInput fromZero = SchemeCases.Exact(2015, "0", 2023, "20", 1).Towards(2030, 100m);
        ProgressSchemes.StatCan.Classify(fromZero).Reason.Should().Be(Obstacle.ZeroBaseline);
        ProgressSchemes.StatCanReplacingZeros.Classify(fromZero).Substitutions.Should().ContainSingle().Which.Kind.Should().Be(SubstitutionKind.ZeroBaseline);
    }

    [Theory]
    [InlineData("0.0001")]
    [InlineData("0.001")]
    [InlineData("0.01")]
    public void A_target_of_zero_met_at_zero_is_achieved_whatever_replaces_it(string target) =>
        ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2015, "81124", 2023, "0", -1).Towards(2030, SchemeCases.D(target))).Ids().Should().Equal("target-achieved");

    [Fact]
    public void A_missing_base_year_is_the_next_one_available_and_recorded()
    {
        SchemeInput input = SchemeInput.OfYears(Direction.Decrease, 2017, 13m, 12.5m, 12m, 11.8m, 11.5m, 11m, 10.4m).Towards(2030, 7.25m)
            with
        { BaselineWantedAt = new NodaTime.LocalDate(2015, 12, 31) };
        SchemeResult result = ProgressSchemes.StatCan.Classify(input);
        result.Substitutions.Should().Equal(new Substitution(SubstitutionKind.BaselinePeriod, "2015-12-31", "2017-12-31"));
        result.Value.Should().Be(ProgressSchemes.StatCan.Classify(SchemeInput.From(2017, 13m, 2023, 10.4m, Direction.Decrease).Towards(2030, 7.25m)).Value);
        result.Substitutions[0].ToText(Language.Chinese).Should().Be("基期：以2017-12-31代替2015-12-31");
    }

    [Fact]
    public void Negative_values_turn_the_sign()
    {
        // From −10 to −5 with more wanted is progress, though the number that grows is its absolute value.
        ProgressSchemes.StatCan.Classify(SchemeInput.From(2015, -10m, 2023, -5m, Direction.Increase)).Ids().Should().Equal("substantial");
        ProgressSchemes.StatCan.Classify(SchemeInput.From(2015, -5m, 2023, -10m, Direction.Increase)).Ids().Should().Equal("deterioration");
        ProgressSchemes.StatCan.Classify(SchemeInput.From(2015, -5m, 2023, 5m, Direction.Increase)).Reason.Should().Be(Obstacle.CrossesZero);
    }

    [Fact]
    public void A_value_after_the_due_date_gives_way_to_that_of_the_due_date()
    {
        SchemeInput input = SchemeInput.OfYears(Direction.Increase, 2018, 10m, 12m, 21m, 15m).Towards(2020, 20m) with { Baseline = SchemePoint.InYear(2018, 10m) };
        SchemeResult result = ProgressSchemes.StatCan.Classify(input);
        result.Ids().Should().Equal("target-achieved");
        result.Status.Certain.Should().Be(ProgressStatus.Achieved);
        result.Substitutions.Should().ContainSingle().Which.Kind.Should().Be(SubstitutionKind.ValueAtDue);
    }

    [Fact]
    public void A_growth_rate_has_no_growth_of_its_own() =>
        ProgressSchemes.StatCan.Classify(SchemeCases.Exact(2015, "5", 2023, "6", 1) with { IsGrowthRate = true }).Reason.Should().Be(Obstacle.GrowthRateIndicator);

    private static SchemeResult OnLimit(int t0, string b, int t, string v) =>
        ProgressSchemes.StatCan.Classify(SchemeCases.Exact(t0, b, t, v, 1) with { Limit = 100m });
}
