using Indicators.Progress;

namespace Indicators.Tests.Progress.Assessments;

public class SeriesProgressTests
{
    [Theory]
    [InlineData(2023, "a2025")]
    [InlineData(2025, "a2025")]
    [InlineData(2026, "a2027 b2027")]
    [InlineData(2029, "a2027 b2027")]
    public void Of_several_due_dates_the_next_counts_and_after_all_the_last(int year, string next) =>
        string.Join(' ', At(year, ("a2025", 2025, "150", "x"), ("b2027", 2027, "300", "y"), ("a2027", 2027, "200", "x")).Next.Select(a => a.Target.Id).Order())
            .Should().Be(next);

    [Fact]
    public void Of_several_goals_for_one_day_the_worst_decides()
    {
        SeriesProgress progress = At(2023, ("low", 2027, "130", "x"), ("high", 2027, "300", "x"));
        progress.Assessments.Select(a => a.Status.Certain).Should().Equal(ProgressStatus.AchievedEarly, ProgressStatus.BehindSchedule);
        progress.Status.Should().Equal(ProgressStatus.BehindSchedule);
        progress.Worst!.Target.Id.Should().Be("high");
    }

    [Fact]
    public void Different_goals_of_two_sources_are_both_assessed_and_named()
    {
        SeriesProgress progress = At(2023, ("plan", 2027, "超12700", "plan"), ("report", 2027, "超12800", "report"), ("same", 2027, "超12700", "again"));
        progress.Conflicts.Select(c => (c.First.Target.Id, c.Second.Target.Id)).Should().Equal(("plan", "report"), ("report", "same"));
        progress.Conflicts[0].IsBetweenSources.Should().BeTrue();
        progress.Conflicts[0].Second.Status.Should().Equal(progress.Conflicts[0].First.Status);
        progress.Conflicts[0].ToText(Language.English).Should().Contain("plan").And.Contain("report");
    }

    [Theory]
    [InlineData("2万", "20000", 0)]
    [InlineData("2万", "2.1万", 1)]
    [InlineData("2万", "超2万", 1)]
    [InlineData("1.5万—2万", "15000—20000", 0)]
    public void One_amount_written_in_two_ways_is_one_goal(string one, string other, int conflicts) =>
        At(2023, ("one", 2027, one, "x"), ("other", 2027, other, "y")).Conflicts.Should().HaveCount(conflicts);

    [Fact]
    public void A_multiple_that_comes_to_the_level_is_one_goal_and_another_is_not()
    {
        static SeriesProgress Beside(decimal multiple) => At(
            2023, t => t.Id == "multiple" ? t with { Goal = new MultipleGoal(multiple) } : t, ("level", 2027, "200", "x"), ("multiple", 2027, "1", "y"));
        Beside(2m).Conflicts.Should().BeEmpty();
        Beside(3m).Conflicts.Should().ContainSingle();
    }

    [Fact]
    public void A_goal_without_a_number_contradicts_none() =>
        At(2023, t => t.Id == "words" ? t with { Goal = new NoNumberGoal(new LocalizedText("明显增加")) } : t, ("level", 2027, "200", "x"), ("words", 2027, "1", "y"))
            .Conflicts.Should().BeEmpty();

    [Fact]
    public void A_stretch_goal_contradicts_no_floor_and_does_not_decide()
    {
        SeriesProgress progress = At(2023, t => t.Id == "stretch" ? t with { Commitment = TargetCommitment.Stretch } : t, ("floor", 2027, "130", "x"), ("stretch", 2027, "300", "x"));
        progress.Conflicts.Should().BeEmpty();
        progress.Status.Should().Equal(ProgressStatus.AchievedEarly);
    }

    [Fact]
    public void A_superseded_target_counts_until_it_is()
    {
        static Target Later(Target t) => t.Id == "new" ? t with { Supersedes = new TargetSupersession("old", new DateOnly(2024, 1, 1)) } : t;
        At(2023, Later, ("old", 2027, "200", "x"), ("new", 2030, "200", "x")).Next.Select(a => a.Target.Id).Should().Equal("old");
        SeriesProgress after = At(2024, Later, ("old", 2027, "200", "x"), ("new", 2030, "200", "x"));
        after.Next.Select(a => a.Target.Id).Should().Equal("new");
        after.Superseded.Select(a => a.Target.Id).Should().Equal("old");
        after.Assessments.Should().HaveCount(2, "the old one is assessed as well");
    }

    [Fact]
    public void A_superseded_target_is_marked_and_counted_no_more()
    {
        static Target Later(Target t) => t.Id == "new" ? t with { Supersedes = new TargetSupersession("old", new DateOnly(2024, 1, 1)) } : t;
        var calculator = new ProgressCalculator(Build(Later, "140", ("old", 2027, "200", "x"), ("new", 2030, "200", "x")));
        ProgressTally.Of(calculator.AssessAll(new DateOnly(2023, 12, 31))).Total.Should().Be(2);
        ProgressAssessment[] after = [.. calculator.AssessAll(new DateOnly(2024, 12, 31))];
        ProgressTally.Of(after).Total.Should().Be(1);
        ProgressAssessment old = after.Single(a => a.Target.Id == "old");
        old.SupersededBy!.Id.Should().Be("new");
        old.Status.Certain.Should().NotBe(ProgressStatus.NotAssessable, "it is assessed as before");
        old.ToText(Language.English).Should().EndWith("; superseded on 2024-01-01 by the target 200 by 2030.");
        old.ToText(Language.Chinese).Should().EndWith("；已于2024-01-01由2030年的目标200取代。");
        AssessmentRecord.Of(old).SupersededBy.Should().Be("new");
        var group = new ProgressGroup("g", new LocalizedText("组"), after);
        group.Tally.Total.Should().Be(1);
        group.Composite(a => a.Completion).Total.Should().Be(1);
        calculator.Assess(old.Target, new DateOnly(2024, 12, 31), new DateOnly(2023, 6, 30)).SupersededBy.Should().BeNull("it was not known then");
    }

    [Fact]
    public void An_open_verdict_leaves_every_status_that_can_be_the_worst()
    {
        // More than 12600: met or not, nobody can tell; the other is certainly on its way.
        SeriesProgress progress = At(2022, ("open", 2022, "12700", "x"), ("met", 2022, "100", "x"), value: "超12600");
        progress.Status.Should().Equal(ProgressStatus.Achieved, ProgressStatus.Missed);
    }

    [Fact]
    public void Without_a_target_there_is_nothing_to_say()
    {
        IndicatorCatalog catalog = Build(t => t, "140");
        SeriesProgress none = new ProgressCalculator(catalog).AssessSeries(new SeriesKey("i", "s"), new DateOnly(2023, 12, 31));
        none.NextDue.Should().BeNull();
        none.Worst.Should().BeNull();
        none.Status.Certain.Should().Be(ProgressStatus.NotAssessable);
    }

    private static SeriesProgress At(int year, params (string Id, int Due, string Level, string Source)[] targets) => At(year, t => t, targets);

    private static SeriesProgress At(int year, Func<Target, Target> also, params (string Id, int Due, string Level, string Source)[] targets) =>
        new ProgressCalculator(Build(also, "140", targets)).AssessSeries(new SeriesKey("i", "s"), new DateOnly(year, 12, 31));

    private static SeriesProgress At(int year, (string Id, int Due, string Level, string Source) one, (string Id, int Due, string Level, string Source) other, string value) =>
        new ProgressCalculator(Build(t => t, value, one, other)).AssessSeries(new SeriesKey("i", "s"), new DateOnly(year, 12, 31));

    private static IndicatorCatalog Build(Func<Target, Target> also, string value, params (string Id, int Due, string Level, string Source)[] targets)
    {
        var builder = new IndicatorCatalogBuilder()
            .Add(new Subject("s", SubjectKind.Region, new LocalizedText("某地")))
            .Add(new Indicator("i", new LocalizedText("某指标"), Unit.One, IndicatorKind.Stock, Direction.Increase));
        SeriesKey key = builder.Key("i", "s");
        builder.Add(new Observation(key, TimePeriod.Year(2020), Figure.Parse("100")));
        builder.Add(new Observation(key, TimePeriod.Year(2022), Figure.Parse(value)));
        foreach (string source in targets.Select(t => t.Source).Distinct())
            builder.Add(new Source(source, source, "某局"));
        foreach ((string id, int due, string level, string source) in targets)
            builder.Add(also(Target.By(id, key, TimePeriod.Year(due), new LevelGoal(Figure.Parse(level))) with { Baseline = new Baseline(TimePeriod.Year(2020)), SourceId = source }));
        return builder.Build();
    }
}
