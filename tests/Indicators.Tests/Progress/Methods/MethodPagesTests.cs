using Indicators.Derivation;
using Indicators.Progress.Methods;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

/// <summary>The numbers on the methods' pages are computed again, so that no page goes stale.</summary>
public class MethodPagesTests
{
    private static readonly Dictionary<string, Action<WorkedExample>> Pages = new()
    {
        ["m0-achievement.md"] = Achieved,
        ["m1-completion.md"] = Completed,
        ["m2-schedule.md"] = Scheduled,
        ["m3-log-completion.md"] = LogCompleted,
        ["m4-growth-ratio.md"] = Grown,
        ["m5-required-pace.md"] = Required,
        ["m6-projection.md"] = Projected,
        ["m7-hold-rules.md"] = Held,
        ["m8-year-to-date.md"] = ToDate,
        ["m9-corners.md"] = Cornered,
        ["m10-growth-gap.md"] = Gap,
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_number_of_a_worked_example_is_what_the_method_gives(string page)
    {
        WorkedExample example = WorkedExample.Read(page);
        Pages[page](example);
        example.IsWholly();
    }

    [Fact]
    public void Every_method_has_a_page_and_the_index_names_them_all()
    {
        string index = File.ReadAllText(Path.Combine(WorkedExample.Directory, "README.md"));
        Directory.GetFiles(WorkedExample.Directory, "m*.md").Select(Path.GetFileName)
            .Where(page => !page!.EndsWith(".zh-CN.md", StringComparison.Ordinal)).Should().BeEquivalentTo(Pages.Keys);
        Pages.Keys.Should().OnlyContain(page => index.Contains($"]({page})"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_says_what_it_answers_from_where_and_when_it_misleads(string page) =>
        File.ReadAllText(Path.Combine(WorkedExample.Directory, page))
            .Should().ContainAll("**Answers:**", "**Formula:**", "**Source:**", "**When it misleads:**", "**Worked example.**");

    private static void Achieved(WorkedExample page)
    {
        page.States("met1", Achievement.IsMet(AtMost(page.Number("T1")), page.Published("v1")));
        page.States("met2", Achievement.IsMet(AtLeast(page.Number("T2")), page.Published("v2")));
        GoalResolver.TryResolve(new LevelGoal(Figure.Parse(page.Text("T3"))), Direction.Increase, Unit.One, out ResolvedGoal? strict);
        page.States("met3", Achievement.IsMet(strict!, page.Exactly("v3")));
    }

    private static void Completed(WorkedExample page)
    {
        Completion.TryEvaluate(AtMost(page.Number("T")), page.Exactly("v"), page.Exactly("b"), out Measure p);
        page.States("p", p);
        Completion.TryEvaluate(AtLeast(page.Number("stated T")), page.Published("published v"), page.Published("published b"), out Measure rounded);
        page.States("share", rounded);
        page.States("low", rounded.Low);
        page.States("high", rounded.High);
    }

    private static void Scheduled(WorkedExample page)
    {
        Completion.TryEvaluate(AtLeast(page.Number("plan")), page.Exactly("done"), Measure.Exactly(0m), out Measure p);
        decimal time = Schedule.TimeShare(page.Whole("months"), 12);
        page.States("p", p);
        page.States("τ", time);
        page.States("lead", Schedule.Lead(p, time));
        page.States("index", Schedule.Index(p, time));
    }

    private static void LogCompleted(WorkedExample page)
    {
        Measure[] changes = [page.Exactly("g1"), page.Exactly("g2"), page.Exactly("g3")];
        ResolvedGoal goal = Multiple(1m + page.Number("goal"), GoalSide.AtMost);
        Measure level = GrowthChain.Level(changes), one = Measure.Exactly(1m);
        page.States("total", GrowthChain.Total(changes).Value);
        LogCompletion.TryEvaluate(goal, level, one, out Measure lambda);
        page.States("λ", lambda);
        LogCompletion.TryIndex(goal, level, one, 12 * page.Whole("n"), 12 * page.Whole("N"), out Measure index);
        page.States("λ/τ", index);
    }

    private static void Grown(WorkedExample page)
    {
        ResolvedGoal goal = Multiple(page.Number("k"), GoalSide.AtMost);
        GrowthRatio.TryEvaluate(goal, page.Published("v"), page.Published("b"), 12 * page.Whole("n"), 12 * page.Whole("N"), out Measure ratio);
        page.States("R", ratio);
        page.States("low", ratio.Low);
        page.States("high", ratio.High);
    }

    private static void Required(WorkedExample page)
    {
        ResolvedGoal goal = AtMost(page.Number("T"));
        Measure value = page.Exactly("v");
        int elapsed = 12 * page.Whole("n"), remaining = 12 * page.Whole("m");
        RequiredPace.TryLinear(goal, value, null, remaining, out Measure amount);
        page.States("amount", amount);
        RequiredPace.TryCompound(goal, value, null, remaining, out Measure rate);
        page.States("rate", rate);
        RequiredPace.TryCompound(goal, value, null, 12, out Measure both);
        page.States("both years", both);
        RequiredPace.TryAcceleration(goal, value, Measure.Exactly(1m), elapsed, remaining, out Measure factor);
        page.States("AF", factor);
    }

    private static void Projected(WorkedExample page)
    {
        Measure value = page.Exactly("v"), baseline = page.Exactly("b");
        ResolvedGoal goal = AtLeast(page.Number("T"));
        int elapsed = 12 * page.Whole("n"), remaining = 12 * page.Whole("m");
        Projection.TryLinear(value, baseline, elapsed, remaining, out Measure line);
        page.States("line", line);
        Projection.TryMissShare(goal, value, baseline, elapsed, remaining, out Measure miss);
        page.States("q", miss);
        ReachProjection.TryLinear(goal, value, baseline, elapsed, new DateOnly(2020, 12, 31), out ReachDate date);
        date.Value.Should().Be(new NodaTime.LocalDate(2020 + page.Whole("years to reach"), 12, 31));
        Projection.TryCompound(page.Exactly("v2"), page.Exactly("b2"), 12, 84, out Measure curve);
        page.States("curve", curve);
        Projection.TryCompoundShare(AtMost(7.25m), Given.Exactly("10.2"), Given.Exactly("14.5"), 96, 84, out Measure share);
        page.States("U", share);
    }

    private static void Held(WorkedExample page)
    {
        Measure?[] years = [.. page.Text("years").Split(", ").Select(text => text == "-" ? (Measure?)null : Given.Exactly(text))];
        HoldCount count = HoldRules.Count(AtMost(page.Number("ceiling")), years);
        page.States("kept", count.Met);
        page.States("broken", count.NotMet);
        page.States("missing", count.Missing);
        page.States("now", count.IsMetNow);
        Measure[] edges = page.Several("range");
        HoldRules.TryDistance(new ResolvedGoal(Unit.One, GoalSide.Within, 0m, edges[0].Value!.Value, edges[1].Value), page.Exactly("v"), null, out Measure distance);
        page.States("distance", distance);
        HoldRules.TryTrend(page.Several("series"), true, out TrendSigns signs);
        page.States("mean", signs.Mean);
        page.States("last", signs.Last);
    }

    private static void ToDate(WorkedExample page)
    {
        Measure a = page.Exactly("A"), b = page.Exactly("B"), y = page.Exactly("Y");
        YearToDate.TryExpectedShare(b, y, out Measure share);
        page.States("share", share);
        page.States("run-rate", YearToDate.RunRate(a, page.Whole("k")));
        YearToDate.TrySamePeriodShare(a, b, y, out Measure samePeriod);
        page.States("same-period", samePeriod);
        page.States("additive", YearToDate.Additive(a, b, y));
        ResolvedGoal goal = Multiple(page.Number("goal"), GoalSide.AtLeast);
        YearToDate.TryNeededGrowth(goal, page.Exactly("A2"), page.Exactly("B2"), page.Exactly("Y2"), out Measure needed);
        page.States("needed", needed);
    }

    private static void Cornered(WorkedExample page)
    {
        Measure value = page.Published("v"), baseline = page.Published("b");
        decimal target = page.Number("T");
        Completion.TryEvaluate(AtLeast(target), value, baseline, out Measure p);
        page.States("low", p.Low);
        page.States("high", p.High);
        page.States("naive low", (value.Low - baseline.High) / (target - baseline.Low));
        page.States("naive high", (value.High - baseline.Low) / (target - baseline.High));
        GrowthRatio.TryObserved(value, baseline, 12 * page.Whole("n"), out Measure growth);
        page.States("growth", growth);
        page.States("growth low", growth.Low);
        page.States("growth high", growth.High);
    }

    private static void Gap(WorkedExample page)
    {
        ResolvedGoal goal = AtLeast(page.Number("goal"));
        GrowthGap.TryEvaluate(goal, page.Exactly("growth"), out Measure gap);
        page.States("gap", gap);
        GrowthGap.TryEvaluateAverage(goal, [page.Exactly("g2020"), page.Exactly("g2021")], out Measure two);
        page.States("two-year gap", two);
        GrowthGap.TryEvaluateAverage(AtMost(page.Number("needed")), [page.Exactly("g1"), page.Exactly("g2"), page.Exactly("g3")], out Measure average);
        page.States("average gap", average);
    }
}
