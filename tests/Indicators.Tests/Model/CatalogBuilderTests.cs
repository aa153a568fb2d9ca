using System.Collections.Immutable;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class CatalogBuilderTests
{
    [Fact]
    public void What_fits_together_is_built_without_a_finding()
    {
        Builder().Observe("high-tech", "chongqing", "2023", "7565家", sourceId: "first").TryBuild(out IndicatorCatalog? catalog, out var diagnostics).Should().BeTrue();
        diagnostics.Should().BeEmpty();
        catalog!.Observations.Should().ContainSingle();
        catalog.Indicators["gdp"].Unit.Symbol.Should().Be("亿元");
    }

    [Fact]
    public void Items_may_name_each_other_in_any_order()
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Observe("gdp", "chongqing", "2023", "30145.79亿元", sourceId: "first");
        builder.Add(Subject("chongqing", "cn")).Add(Subject("cn")).Add(Source("first")).Add(Indicator("gdp", "亿元", IndicatorKind.Flow));
        builder.Build().Subjects["chongqing"].ParentId.Should().Be("cn");
    }

    [Fact]
    public void One_exception_carries_everything_that_is_wrong()
    {
        IndicatorCatalogBuilder builder = Builder()
            .Add(Subject("cn"))
            .Observe("nothing", "nowhere", "2023", "1家")
            .Observe("high-tech", "chongqing", "2023", "1亿元");
        CatalogException thrown = builder.Invoking(b => b.Build()).Should().Throw<CatalogException>().Which;
        thrown.Diagnostics.Select(d => d.Id).Should().Equal("IND0201", "IND0202", "IND0202", "IND0204");
        thrown.Message.Should().Contain("4 errors").And.Contain("nowhere");
    }

    [Fact]
    public void An_id_that_stands_twice_is_reported_with_both_places()
    {
        IndicatorCatalogBuilder builder = Builder();
        builder.Add(Source("s") with { Location = At("$.sources[3]", 8) }).Add(Source("s") with { Location = At("$.sources[4]", 9) });
        Diagnostic diagnostic = SingleError(builder);
        diagnostic.Descriptor.Should().Be(CatalogDiagnostics.DuplicateId);
        diagnostic.Location.Should().Be(At("$.sources[4].id", 9));
        diagnostic.ToText(Language.English).Should().Contain("'s'").And.Contain("sources").And.Contain("c.json(8,5)");
    }

    [Fact]
    public void A_duplicate_made_in_code_is_pointed_at_by_its_position()
    {
        Diagnostic diagnostic = SingleError(Builder().Add(Source("first")));
        diagnostic.Location.Should().BeNull();
        diagnostic.ToText(Language.Chinese).Should().Contain("“first”").And.Contain("#1");
    }

    public static TheoryData<string, Action<IndicatorCatalogBuilder>> UnknownIds => new()
    {
        { "parent", b => b.Add(Subject("x", "nowhere")) },
        { "successors", b => b.Add(Subject("x") with { SuccessorIds = ["nowhere"] }) },
        { "source", b => b.Add(Subject("x") with { SourceId = "nowhere" }) },
        { "numerator", b => b.Add(Indicator("x", "%", IndicatorKind.Ratio) with { NumeratorId = "nowhere", DenominatorId = "gdp" }) },
        { "denominator", b => b.Add(Indicator("x", "%", IndicatorKind.Ratio) with { NumeratorId = "gdp", DenominatorId = "nowhere" }) },
        { "indicator", b => b.Add(Observation(new SeriesKey("nowhere", "cn"), "2023", "1")) },
        { "subject", b => b.Add(Observation(new SeriesKey("gdp", "nowhere"), "2023", "1亿元")) },
        { "transformation.base.subject", b => b.Add(Observation(new SeriesKey("gdp", "cn", Transformation.ShareOf(null, "nowhere")), "2023", "1%")) },
        { "transformation.base.indicator", b => b.Add(Observation(new SeriesKey("gdp", "cn", Transformation.ContributionShareTo("nowhere")), "2023", "1%")) },
        {
            "transformation.of.base.indicator",
            b => b.Add(Observation(new SeriesKey("gdp", "cn", Transformation.DifferenceToSubject("chongqing").TakenOf(Transformation.ShareOf("nowhere"))), "2023", "1个百分点"))
        },
        { "source", b => b.Add(Observation(HighTech, "2023", "1家", "nowhere")) },
        { "indicator", b => b.Add(Target.By("t", new SeriesKey("nowhere", "cn"), TimePeriod.Year(2027), new DoneGoal())) },
        { "source", b => b.Add(Done() with { SourceId = "nowhere" }) },
        { "parent", b => b.Add(Done() with { ParentId = "nowhere" }) },
        { "supersedes.target", b => b.Add(Done() with { Supersedes = new TargetSupersession("nowhere", Day("2026-01-01")) }) },
        { "measuredBy.indicator", b => b.Add(Done() with { MeasuredBy = new TargetProxy("nowhere") }) },
        { "baseline.source", b => b.Add(Done() with { Baseline = new Baseline(TimePeriod.Year(2022)) { SourceId = "nowhere" } }) },
        { "goal.relativeTo.indicator", b => b.Add(Done() with { Goal = new RelativeGoal(new GoalReference("nowhere"), GoalRelation.Above) }) },
        { "goal.relativeTo.subject", b => b.Add(Done() with { Goal = new RelativeGoal(new GoalReference("gdp") { SubjectId = "nowhere" }, GoalRelation.Above) }) },
        { "alsoStated[0].relativeTo.indicator", b => b.Add(Done() with { AlsoStated = [new RelativeGoal(new GoalReference("nowhere"), GoalRelation.Above)] }) },
        { "subject", b => b.Add(Framework() with { SubjectId = "nowhere" }) },
        { "source", b => b.Add(Framework() with { SourceId = "nowhere" }) },
        { "supersedes", b => b.Add(Framework() with { SupersedesId = "nowhere" }) },
        { "tier", b => b.Add(Framework() with { Members = [new FrameworkMember("nowhere", "cn", Confidence.Recalled)] }) },
        { "subject", b => b.Add(Framework() with { Members = [new FrameworkMember("t", "nowhere", Confidence.Recalled)] }) },
        { "parent", b => b.Add(Framework() with { Members = [new FrameworkMember("t", "cn", Confidence.Recalled) { ParentId = "nowhere" }] }) },
        { "source", b => b.Add(Framework() with { Members = [new FrameworkMember("t", "cn", Confidence.Confirmed) { SourceId = "nowhere" }] }) },
    };

    [Theory]
    [MemberData(nameof(UnknownIds))]
    public void A_reference_to_what_is_not_there_is_reported_with_its_property(string property, Action<IndicatorCatalogBuilder> add)
    {
        IndicatorCatalogBuilder builder = Builder();
        add(builder);
        Diagnostic diagnostic = SingleError(builder);
        diagnostic.Descriptor.Should().Be(CatalogDiagnostics.UnknownReference);
        diagnostic.Arguments[2].Should().Be(property);
        diagnostic.Arguments[3].Should().Be("nowhere");
        diagnostic.ToText(Language.English).Should().Contain("nowhere");
        diagnostic.ToText(Language.Chinese).Should().Contain("nowhere");
    }

    [Theory]
    [MemberData(nameof(UnknownIds))]
    public void What_is_sound_is_built_beside_a_reference_to_nothing(string property, Action<IndicatorCatalogBuilder> add)
    {
        IndicatorCatalogBuilder builder = Builder();
        add(builder);
        IndicatorCatalog sound = builder.BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.Should().ContainSingle().Which.Arguments[2].Should().Be(property);
        sound.ToBuilder().TryBuild(out _, out diagnostics).Should().BeTrue();
        diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void The_location_of_a_reference_is_its_item_s_with_the_property_in_the_path()
    {
        IndicatorCatalogBuilder builder = Builder().Add(Observation(HighTech, "2023", "1家", "nowhere") with { Location = At("$.observations[2]", 14) });
        SingleError(builder).Location.Should().Be(At("$.observations[2].source", 14));
    }

    [Fact]
    public void Parents_that_go_in_a_circle_are_reported_once_with_the_way_round()
    {
        Diagnostic diagnostic = SingleError(Builder().Add(Subject("a", "b")).Add(Subject("b", "c")).Add(Subject("c", "a")));
        diagnostic.Descriptor.Should().Be(CatalogDiagnostics.Cycle);
        diagnostic.ToText(Language.English).Should().Contain("a → b → c → a");
    }

    [Fact]
    public void A_subject_that_is_its_own_parent_is_a_circle() =>
        SingleError(Builder().Add(Subject("a", "a"))).Arguments[3].Should().Be("a → a");

    [Fact]
    public void Circles_of_indicators_targets_and_frameworks_are_found()
    {
        IndicatorCatalogBuilder builder = Builder()
            .Add(Indicator("a", "%", IndicatorKind.Ratio) with { NumeratorId = "gdp", DenominatorId = "b" })
            .Add(Indicator("b", "%", IndicatorKind.Ratio) with { NumeratorId = "a", DenominatorId = "gdp" })
            .Add(Done("t1") with { ParentId = "t2" })
            .Add(Done("t2") with { ParentId = "t1" })
            .Add(Done("t3") with { Supersedes = new TargetSupersession("t3", Day("2026-01-01")) })
            .Add(Framework("f1") with { SupersedesId = "f2" })
            .Add(Framework("f2") with { SupersedesId = "f1" });
        IndicatorCatalog sound = builder.BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.Should().HaveCount(4).And.OnlyContain(d => d.Id == "IND0203");
        sound.ToBuilder().TryBuild(out _, out _).Should().BeTrue();
    }

    [Fact]
    public void Successors_that_go_in_a_circle_are_found() =>
        SingleError(Builder().Add(Subject("a") with { SuccessorIds = ["cn", "b"] }).Add(Subject("b") with { SuccessorIds = ["a"] }))
            .Arguments[3].Should().Be("a → b → a");

    [Fact]
    public void Members_that_are_parts_of_each_other_are_found()
    {
        PolicyFramework framework = Framework() with
        {
            Members =
            [
                new FrameworkMember("t", "cn", Confidence.Recalled) { ParentId = "chongqing" },
                new FrameworkMember("t", "chongqing", Confidence.Recalled) { ParentId = "cn" },
            ],
        };
        IndicatorCatalog sound = Builder().Add(framework).BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.Should().ContainSingle().Which.ToText(Language.English).Should().Contain("chongqing → cn → chongqing");
        sound.Frameworks.Should().BeEmpty("a framework is kept whole or not at all");
    }

    [Fact]
    public void A_member_with_an_error_takes_its_framework_along()
    {
        PolicyFramework framework = Framework() with
        {
            Members =
            [
                new FrameworkMember("no-such-tier", "cn", Confidence.Recalled),
                new FrameworkMember("t", "chongqing", Confidence.Recalled) { ParentId = "cn" },
            ],
        };
        IndicatorCatalog sound = Builder().Add(framework).BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.Should().ContainSingle("the lost parent follows from the tier that is missing");
        sound.Frameworks.Should().BeEmpty();
    }

    [Fact]
    public void A_hundred_thousand_parents_in_a_circle_are_one_finding_of_bounded_length()
    {
        IndicatorCatalogBuilder builder = Builder();
        for (int i = 0; i < 100_000; i++)
            builder.Add(Subject($"s{i}", $"s{(i + 1) % 100_000}"));
        SingleError(builder).Arguments[3].Length.Should().BeLessThan(200);
    }

    [Theory]
    [InlineData("high-tech", "level", "1亿元")]
    [InlineData("high-tech", "level", "1辆")]
    [InlineData("high-tech", "growth-year", "1个百分点")]
    [InlineData("high-tech", "growth-year", "1家")]
    [InlineData("high-tech", "difference[period=2022]", "2.4个百分点")]
    [InlineData("share", "difference[period=2022]", "2.4%")]
    [InlineData("gdp", "share[subject=cn]", "2亿元")]
    [InlineData("gdp", "contribution-points[indicator=gdp]", "2%")]
    [InlineData("gdp", "difference[of=growth-year;subject=cn]", "2%")]
    public void A_figure_of_another_dimension_than_its_series_is_refused(string indicator, string transformation, string value)
    {
        var key = new SeriesKey(indicator, "chongqing", Transformation.Parse(transformation));
        Diagnostic diagnostic = SingleError(Builder().Add(Observation(key, "2023", value)));
        diagnostic.Descriptor.Should().Be(CatalogDiagnostics.ObservationUnit);
        diagnostic.ToText(Language.Chinese).Should().Contain(value);
    }

    [Theory]
    [InlineData("high-tech", "level", "1.2万家")]
    [InlineData("gdp", "level", "3万亿元")]
    [InlineData("high-tech", "growth-year", "36.1%")]
    [InlineData("high-tech", "growth-since[period=2020]", "6.4倍")]
    [InlineData("high-tech", "difference[period=2022]", "1217家")]
    [InlineData("share", "difference[period=2022]", "2.4个百分点")]
    [InlineData("gdp", "share[subject=cn]", "3/10")]
    [InlineData("gdp", "rank[universe=cn]", "第1")]
    public void A_figure_may_be_in_any_unit_of_the_dimension(string indicator, string transformation, string value)
    {
        var key = new SeriesKey(indicator, "chongqing", Transformation.Parse(transformation));
        Builder().Add(Observation(key, "2023", value)).TryBuild(out IndicatorCatalog? catalog, out _).Should().BeTrue();
        catalog!.Observations[0].Figure.Literal.Should().Be(value);
    }

    public static TheoryData<string, Goal> MisfitGoals => new()
    {
        { "high-tech", new LevelGoal(Figure("4万亿元")) },
        { "high-tech", new IncreaseGoal(Figure("600辆")) },
        { "high-tech", new ChangeGoal(Figure("2个百分点")) },
        { "share", new IncreaseGoal(Figure("2%")) },
        { "gdp", new CumulativeGoal(Figure("600家")) },
    };

    [Theory]
    [MemberData(nameof(MisfitGoals))]
    public void A_goal_of_another_dimension_than_its_series_is_refused(string indicator, Goal goal)
    {
        var key = new SeriesKey(indicator, "chongqing");
        Diagnostic diagnostic = SingleError(Builder().Add(Target.By("t", key, TimePeriod.Year(2027), goal)));
        diagnostic.Descriptor.Should().Be(CatalogDiagnostics.TargetUnit);
        diagnostic.Arguments[1].Should().Be("goal");
    }

    public static TheoryData<string, Goal> FittingGoals => new()
    {
        { "high-tech", new LevelGoal(Figure("超1.27万家")) },
        { "high-tech", new MultipleGoal(2) },
        { "high-tech", new ChangeGoal(Figure("100%")) },
        { "share", new ChangeGoal(Figure("+2.3个百分点")) },
        { "share", new IncreaseGoal(Figure("2个百分点")) },
        { "gdp", new AnnualGrowthGoal(Figure("5%左右")) },
        { "gdp", new CumulativeGoal(Figure("5万亿元")) },
        { "gdp", new RankGoal(10, "cn/cities") },
    };

    [Theory]
    [MemberData(nameof(FittingGoals))]
    public void A_goal_fits_the_dimension_its_series_has(string indicator, Goal goal) =>
        Builder().Add(Target.By("t", new SeriesKey(indicator, "chongqing"), TimePeriod.Year(2027), goal)).TryBuild(out _, out _).Should().BeTrue();

    [Fact]
    public void Baselines_milestones_and_further_wordings_are_checked_too()
    {
        Target target = Target.By("t", HighTech, TimePeriod.Year(2027), new LevelGoal(Figure("1.27万家"))) with
        {
            AlsoStated = [new MultipleGoal(2), new LevelGoal(Figure("3亿元"))],
            Baseline = new Baseline(TimePeriod.Year(2022)) { Value = Figure("6348辆") },
            Path = TargetPath.Through(new TargetMilestone(TimePeriod.Year(2025), Figure("1%"))),
        };
        IndicatorCatalog sound = Builder().Add(target).BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.Select(d => d.Arguments[1]).Should().Equal("alsoStated[1]", "path[0].value", "baseline.value");
        sound.Targets.Should().BeEmpty();
    }

    [Fact]
    public void An_observation_that_stands_twice_word_for_word_is_kept_once_with_a_warning()
    {
        Observation observation = Observation(HighTech, "2023", "7565家", "first");
        Builder().Add(observation).Add(Observation(HighTech, "2022", "6348家")).Add(observation with { Location = At("$.observations[2]", 3) })
            .TryBuild(out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics).Should().BeTrue();
        diagnostics.Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Warning);
        catalog!.Observations.Should().HaveCount(2);
        catalog.ObservationsOf(HighTech).Should().HaveCount(2);
    }

    [Fact]
    public void The_same_statement_in_another_place_or_other_words_stands_beside_it()
    {
        IndicatorCatalogBuilder builder = Builder()
            .Add(Observation(HighTech, "2023", "超7000家", "first") with { At = "1" })
            .Add(Observation(HighTech, "2023", "超7000家", "first") with { At = "2" })
            .Add(Observation(HighTech, "2023", "超过7000家", "first") with { At = "2" });
        builder.TryBuild(out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics).Should().BeTrue();
        diagnostics.Should().BeEmpty();
        catalog!.Observations.Should().HaveCount(3);
    }

    [Fact]
    public void Confirmed_members_have_a_source_and_recalled_ones_have_none()
    {
        Diagnostic missing = SingleError(Builder().Add(Framework() with { Members = [new FrameworkMember("t", "cn", Confidence.Corroborated)] }));
        missing.Descriptor.Should().Be(CatalogDiagnostics.MemberWithoutSource);
        missing.ToText(Language.English).Should().Contain("corroborated");
        Diagnostic surplus = SingleError(Builder().Add(Framework() with { Members = [new FrameworkMember("t", "cn", Confidence.Recalled) { SourceId = "first" }] }));
        surplus.Descriptor.Should().Be(CatalogDiagnostics.RecalledWithSource);
    }

    [Fact]
    public void A_member_s_finding_is_placed_by_its_index_in_the_framework()
    {
        PolicyFramework framework = Framework() with
        {
            Location = At("$.frameworks[0]", 4),
            Members = [new FrameworkMember("t", "cn", Confidence.Recalled), new FrameworkMember("t", "nowhere", Confidence.Recalled)],
        };
        SingleError(Builder().Add(framework)).Location.Should().Be(At("$.frameworks[0].members[1].subject", 4));
    }

    [Fact]
    public void Two_tiers_of_one_id_are_reported()
    {
        PolicyFramework framework = Framework() with { Tiers = [new Tier("t", Text("甲"), 1) { Tiers = [new Tier("t", Text("乙"), 1)] }] };
        SingleError(Builder().Add(framework)).Descriptor.Should().Be(CatalogDiagnostics.DuplicateTier);
    }

    [Fact]
    public void A_subject_that_ends_before_it_begins_is_reported() =>
        SingleError(Builder().Add(Subject("x").ValidBetween(new DateOnly(2020, 1, 1), new DateOnly(2019, 1, 1))))
            .ToText(Language.English).Should().Contain("2019-01-01").And.Contain("2020-01-01");

    [Fact]
    public void A_unit_of_one_s_own_is_used_and_listed()
    {
        Unit bed = Unit.Create("hospital-bed", "张病床", Dimension.Count("hospital-bed"));
        IndicatorCatalog catalog = Builder().Add(bed)
            .Add(new Indicator("beds", Text("床位数"), bed, IndicatorKind.Stock, Direction.Increase))
            .Observe("beds", "chongqing", "2023", "1.2万张病床")
            .Build();
        catalog.OwnUnits.Should().Equal(bed);
        catalog.ToBuilder().Build().OwnUnits.Should().Equal(bed);
    }

    [Fact]
    public void A_unit_code_with_two_factors_is_reported()
    {
        Unit one = Unit.Create("bed-like", "张甲床", Dimension.Count("bed-like"));
        Unit two = Unit.Create("bed-like", "张乙床", Dimension.Count("bed-like"), Rational.Create(2, 1));
        SingleError(Builder().Add(one).Add(two)).Descriptor.Should().Be(CatalogDiagnostics.UnitConflict);
    }

    [Fact]
    public void Every_observation_of_a_series_holds_the_one_key_of_the_catalogue()
    {
        IndicatorCatalog catalog = Builder()
            .Add(Observation(new SeriesKey("high-tech", "chongqing"), "2022", "6348家"))
            .Add(Observation(new SeriesKey("high-tech", "chongqing"), "2023", "7565家"))
            .Add(Target.By("t", new SeriesKey("high-tech", "chongqing"), TimePeriod.Year(2027), new MultipleGoal(2)))
            .Build();
        catalog.Observations[1].Series.Should().BeSameAs(catalog.Observations[0].Series);
        catalog.Targets["t"].Series.Should().BeSameAs(catalog.Observations[0].Series);
        catalog.AllSeries.Should().ContainSingle();
    }

    [Fact]
    public void A_builder_from_a_catalogue_gives_the_same_catalogue_and_leaves_it_alone()
    {
        IndicatorCatalog catalog = Builder().Observe("high-tech", "chongqing", "2023", "7565家").Build();
        IndicatorCatalogBuilder builder = catalog.ToBuilder();
        builder.Build().HasSameContent(catalog).Should().BeTrue();
        builder.Observe("high-tech", "chongqing", "2022", "6348家");
        builder.Subjects.RemoveAt(0);
        catalog.Observations.Should().ContainSingle();
        catalog.Subjects.Should().HaveCount(2);
    }

    [Fact]
    public void An_item_replaced_in_a_builder_is_what_its_series_sees()
    {
        IndicatorCatalog catalog = Builder().Observe("high-tech", "chongqing", "2023", "7565家").Build();
        IndicatorCatalogBuilder builder = catalog.ToBuilder();
        builder.Indicators[0] = builder.Indicators[0] with { Direction = Direction.Neutral };
        builder.Build().FindSeries(HighTech)!.Indicator.Direction.Should().Be(Direction.Neutral);
        catalog.FindSeries(HighTech)!.Indicator.Direction.Should().Be(Direction.Increase);
    }

    [Fact]
    public void Every_kind_of_finding_has_an_id_of_its_own_and_both_languages()
    {
        CatalogDiagnostics.All.Select(d => d.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        CatalogDiagnostics.All.Should().OnlyContain(d => d.Message.Zh != null && d.Message.En != null);
    }

    private static Target Done(string id = "t") => Target.By(id, HighTech, TimePeriod.Year(2027), new DoneGoal());

    private static PolicyFramework Framework(string id = "f") => new(id, "1", Text("体系"), TimePeriod.Year(2023), [new Tier("t", Text("层级"), 1)]);
}
