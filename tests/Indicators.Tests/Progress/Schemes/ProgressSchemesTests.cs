using Indicators.Derivation;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

public class ProgressSchemesTests
{
    [Fact]
    public void Every_scheme_is_found_by_its_id_and_has_ordered_classes_in_both_languages()
    {
        ProgressSchemes.All.Select(scheme => scheme.Id).Should().Equal("schedule", "statcan", "statcan-zero", "eurostat", "un-progress-chart", "destatis", "eea", "lights", "two-clocks");
        foreach (IProgressScheme scheme in ProgressSchemes.All)
        {
            ProgressSchemes.Find(scheme.Id).Should().BeSameAs(scheme);
            scheme.Classes.Select(c => c.Id).Should().OnlyHaveUniqueItems();
            scheme.Classes.Should().AllSatisfy(c => (c.Name.Zh is not null && c.Name.En is not null).Should().BeTrue());
            (scheme.Name.Zh is not null && scheme.Name.En is not null).Should().BeTrue();
        }

        ProgressSchemes.Find("no-such").Should().BeNull();
    }

    [Theory]
    [InlineData(Direction.Neutral)]
    public void No_direction_gives_a_reason_and_not_a_guess(Direction direction)
    {
        SchemeInput input = SchemeInput.OfYears(direction, 2015, 1m, 2m, 3m, 4m, 5m) with { Baseline = SchemePoint.InYear(2015, 1m) };
        ProgressSchemes.StatCan.Classify(input).Reason.Should().Be(Obstacle.DirectionNotStated);
        ProgressSchemes.Eurostat.Classify(input).Reason.Should().Be(Obstacle.DirectionNotStated);
        ProgressSchemes.UnProgressChart.Classify(input).Reason.Should().Be(Obstacle.DirectionNotStated);
        ProgressSchemes.Destatis.Classify(input).Reason.Should().Be(Obstacle.DirectionNotStated);
        FluentActions.Invoking(() => input.Towards(2030, 3m)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_bound_word_of_the_goal_stands_above_the_direction()
    {
        SchemeInput input = SchemeInput.From(2015, 10m, 2020, 8m, Direction.Neutral) with
        {
            Goal = new ResolvedGoal(Unit.One, GoalSide.AtMost, 0m, 7m),
            Due = new NodaTime.LocalDate(2025, 12, 31),
        };
        ProgressSchemes.StatCan.Classify(input).Certain!.Id.Should().Be("substantial");
    }

    [Fact]
    public void Every_reason_has_words_in_both_languages()
    {
        foreach (Obstacle reason in Enum.GetValues<Obstacle>().Where(reason => reason != Obstacle.None))
        {
            reason.ToText(Language.Chinese).Should().NotBe(reason.ToString());
            reason.ToText(Language.English).Should().NotBe(reason.ToString());
        }

        Obstacle.None.ToText(Language.English).Should().BeEmpty();
    }

    [Fact]
    public void A_user_can_bring_a_scheme()
    {
        var scheme = new HalfWay();
        SchemeResult result = scheme.Classify(SchemeInput.From(2020, 0m, 2024, 60m, Direction.Increase).Towards(2030, 100m));
        result.ToString().Should().Be("half-way: past");
        result.Status.Certain.Should().Be(ProgressStatus.OnSchedule);
        scheme.Classify(SchemeInput.From(2020, 0m, 2024, 60m, Direction.Increase)).Reason.Should().Be(Obstacle.NoTarget);
        FluentActions.Invoking(() => SchemeResult.None(scheme, Obstacle.None)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SchemeResult.Of(scheme, SchemeInput.From(2020, 0m, 2024, 1m, Direction.Increase), [])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Worst_of_open_results_keeps_what_no_other_rules_out()
    {
        IProgressScheme scheme = ProgressSchemes.Schedule;
        SchemeResult open = scheme.Classify(SchemeCases.AsPublished(2020, "0.0", 2024, "40.0", 1).Towards(2030, 100m));
        SchemeResult ahead = scheme.Classify(SchemeCases.Exact(2020, "0", 2024, "60", 1).Towards(2030, 100m));
        SchemeResult behind = scheme.Classify(SchemeCases.Exact(2020, "0", 2024, "10", 1).Towards(2030, 100m));
        SchemeResult.Worst(scheme, [open, ahead]).Ids().Should().Equal("as-expected", "nearly");
        SchemeResult.Worst(scheme, [open, behind]).Ids().Should().Equal("behind");
    }

    private sealed class HalfWay : IProgressScheme
    {
        private static readonly ProgressClass Past = new("past", "过半", "past half way", ProgressStatus.OnSchedule);
        private static readonly ProgressClass Short = new("short", "未过半", "short of half way", ProgressStatus.BehindSchedule);
        private static readonly ClassScale Scale = new(Short, new ClassStep(Past, 0.5m));

        public string Id => "half-way";

        public LocalizedText Name { get; } = new("过半", "Half way");

        public IReadOnlyList<ProgressClass> Classes => Scale.Classes;

        public SchemeResult Classify(SchemeInput input) =>
            input.Completion() is { IsAbsent: false } p
                ? SchemeResult.Of(this, input, Scale.Between(p), p)
                : SchemeResult.None(this, Obstacle.NoTarget);
    }
}
