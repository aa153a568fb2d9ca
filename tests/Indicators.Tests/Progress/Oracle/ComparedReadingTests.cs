using Indicators.Progress;
using Indicators.Tests.Progress.Practice;

namespace Indicators.Tests.Progress.Oracle;

/// <summary>What is held against something else than a number of its own: another series, a place, the year before, done or not, every year.</summary>
public class ComparedReadingTests
{
    private const int Targets = 1500;
    private static readonly ProgressOptions Written = new(FigureReading.Written);

    [Fact]
    public void A_growth_is_held_against_another_of_the_same_year()
    {
        var random = new Random(41);
        for (int i = 0; i < Targets; i++)
        {
            string relation = new[] { "in-step", "above", "at-least", "below" }[random.Next(4)];
            bool isDue = random.Next(2) == 0;
            int mine = random.Next(-30, 120), other = mine + random.Next(-9, 10);
            ProgressAssessment a = Case.Growth.Indicator("gdp", "亿元", "flow", "increase")
                .With($"2023 growth-year: {Cuts.Text(mine)}%", $"2023 growth-year gdp: {Cuts.Text(other)}%")
                .Target($"'due': '{(isDue ? 2023 : 2025)}', 'transformation': 'growth-year', 'goal': {{ 'relativeTo': {{ 'indicator': 'gdp', 'transformation': 'growth-year' }}, 'relation': '{relation}' }}")
                .AtEndOf(2023, options: Written);
            bool isMet = relation switch { "in-step" => mine - other >= -5, "above" => mine > other, "below" => mine < other, _ => mine >= other };
            a.IsMet.Should().Be(isMet, "{0} {1} {2}", mine, relation, other);
            a.Status.Should().Equal([isDue ? Cuts.WhenDue(isMet) : Cuts.OfGrowth(isMet, isNearlyMet: false)], "{0} {1} {2}", mine, relation, other);
            a.Measures.Gap.Value.Should().Be((mine - other) / 10m);
            a.Inputs.Reference!.Value.Value.Should().Be(other / 10m);
        }
    }

    [Fact]
    public void A_level_in_step_has_no_tolerance()
    {
        var random = new Random(42);
        for (int i = 0; i < Targets / 3; i++)
        {
            int mine = random.Next(100, 200), other = mine + random.Next(-3, 4);
            ProgressAssessment a = Case.Growth.Indicator("gdp", "亿元", "flow", "increase").With($"2023: {Cuts.Text(mine)}亿元", $"2023 level gdp: {Cuts.Text(other)}亿元")
                .Target("'due': '2023', 'goal': { 'relativeTo': { 'indicator': 'gdp' }, 'relation': 'in-step' }").AtEndOf(2023, options: Written);
            a.Status.Should().Equal([Cuts.WhenDue(mine >= other)], "{0} against {1}", mine, other);
        }
    }

    [Fact]
    public void A_growth_is_held_against_the_mean_of_a_past_plan()
    {
        var random = new Random(43);
        for (int i = 0; i < Targets / 3; i++)
        {
            int[] past = [.. Enumerable.Range(0, 5).Select(_ => random.Next(20, 100))];
            int mine = (past.Sum() / 5) + random.Next(-3, 4);
            Case c = Case.Growth.Indicator("gdp", "亿元", "flow", "increase").With($"2023 growth-year: {Cuts.Text(mine)}%");
            for (int year = 0; year < past.Length; year++)
                c.With($"{2016 + year} growth-year gdp: {Cuts.Text(past[year])}%");
            ProgressAssessment a = c.Target("'due': '2023', 'transformation': 'growth-year', 'goal': { 'relativeTo': { 'indicator': 'gdp', 'transformation': 'growth-year', 'period': '2016-01-01/P5Y', 'aggregate': 'mean' }, 'relation': 'above' }")
                .AtEndOf(2023, options: Written);
            a.Status.Should().Equal([Cuts.WhenDue(mine * 5 > past.Sum())], "{0} against {1}", mine, string.Join(", ", past));
            a.Measures.Gap.Value.Should().BeApproximately(Cuts.Decimal(Rational.Create((mine * 5) - past.Sum(), 50)), 1e-16m);
        }
    }

    [Fact]
    public void A_rank_moves_by_places()
    {
        var random = new Random(44);
        for (int i = 0; i < Targets; i++)
        {
            int goal = random.Next(1, 25), years = random.Next(2, 7), elapsed = random.Next(1, years + 1), from = random.Next(1, 40), place = random.Next(3) == 0 ? goal + random.Next(0, 2) : random.Next(1, 40);
            bool hasBaseline = random.Next(4) > 0;
            const string Ranks = "{'kind':'rank','universe':'cn/cities'}";
            Case c = Case.Of("家", "count", "increase").With($"{2015 + elapsed} {Ranks}: 第{place}");
            if (hasBaseline)
                c.With($"2015 {Ranks}: 第{from}");
            string baseline = hasBaseline ? ", 'baseline': { 'period': '2015' }" : "";
            ProgressAssessment a = c.Target($"'due': '{2015 + years}', 'transformation': {Ranks}, 'goal': {{ 'rank': {goal}, 'universe': 'cn/cities' }}{baseline}").AtEndOf(2015 + elapsed, options: Written);
            a.Status.Should().Equal([Placed(place, goal, hasBaseline ? from : null, elapsed, years)], "from {0} to {1}, goal {2}, {3} of {4}", from, place, goal, elapsed, years);
            a.Completion.IsAbsent.Should().BeTrue("places have no share");
            a.Measures.Places.Should().Be(new PlacesMoved(place, hasBaseline ? from - place : null, Math.Max(0, place - goal)));
        }
    }

    [Fact]
    public void Done_is_a_count_above_zero()
    {
        var random = new Random(45);
        for (int i = 0; i < Targets / 3; i++)
        {
            int count = random.Next(3), due = random.Next(2022, 2026);
            bool isStretch = random.Next(3) == 0;
            ProgressAssessment a = Case.Of("个", "stock", "increase").With($"2023: {count}个")
                .Target($"'due': '{due}', 'goal': {{ 'done': true }}{(isStretch ? ", 'commitment': 'stretch'" : "")}").AtEndOf(2023, options: Written);
            ProgressStatus expected = (count > 0, due == 2023) switch
            {
                (true, true) => ProgressStatus.Achieved,
                (true, false) => ProgressStatus.AchievedEarly,
                (false, true) => isStretch ? ProgressStatus.BehindSchedule : ProgressStatus.Missed,
                _ => ProgressStatus.NotAssessable,
            };
            if (due < 2023)
                continue;
            a.Status.Should().Equal([expected], "{0} in 2023, due {1}", count, due);
            if (expected == ProgressStatus.NotAssessable)
                a.Reason.Should().Be(Obstacle.NotYetDone);
        }
    }

    [Fact]
    public void A_goal_of_every_year_is_kept_or_broken()
    {
        var random = new Random(46);
        for (int i = 0; i < Targets; i++)
        {
            Word word = (Word)random.Next(3);
            int years = random.Next(2, 6), elapsed = random.Next(1, years + 1), goal = random.Next(30, 80);
            int?[] values = [.. Enumerable.Range(0, elapsed).Select(year => year < elapsed - 1 && random.Next(6) == 0 ? (int?)null : goal + random.Next(-3, 6))];
            Case c = Case.Of("%", "rate", "increase");
            for (int year = 0; year < elapsed; year++)
            {
                if (values[year] is { } value)
                    c.With($"{2017 + year}: {Cuts.Text(value)}%");
            }

            ProgressAssessment a = c.Target($"'span': '2017-01-01/P{years}Y', 'goal': '{word.With(Cuts.Text(goal) + "%", true)}', 'evaluate': 'each-year'").AtEndOf(2016 + elapsed, options: Written);
            bool[] kept = [.. values.OfType<int>().Select(value => Cuts.Meets(Cuts.Tenths(value), Cuts.Tenths(goal), word, isRising: true))];
            a.Measures.YearsMet.Should().Be(kept.Count(one => one));
            a.Measures.YearsJudged.Should().Be(kept.Length);
            a.Inputs.MissingYears.Should().HaveCount(elapsed - kept.Length);
            a.Status.Should().Equal(Kept(kept, elapsed == years, kept.Length < elapsed), "{0} against {1} {2} in {3}", string.Join(", ", values), goal, word, years);
        }
    }

    [Fact]
    public void Not_below_the_year_before_is_held_against_each_year_before()
    {
        var random = new Random(47);
        for (int i = 0; i < Targets / 3; i++)
        {
            int years = random.Next(2, 5), elapsed = random.Next(1, years + 1), level = random.Next(700, 900);
            int[] values = [.. Enumerable.Range(0, elapsed + 1).Select(_ => level += random.Next(-3, 9))];
            Case c = Case.Of("万亩", "stock", "increase").With([.. values.Select((value, year) => $"{2016 + year}: {Cuts.Text(value)}万亩")]);
            ProgressAssessment a = c.Target($"'span': '2017-01-01/P{years}Y', 'goal': {{ 'previousYear': 'at-least' }}, 'evaluate': 'each-year'").AtEndOf(2016 + elapsed, options: Written);
            bool[] kept = [.. values.Skip(1).Zip(values, (later, before) => later >= before)];
            a.Status.Should().Equal(Kept(kept, elapsed == years, isMissing: false), "{0}", string.Join(", ", values));
            a.Measures.YearsMet.Should().Be(kept.Count(one => one));
        }
    }

    private static ProgressStatus[] Kept(bool[] kept, bool isDue, bool isMissing) => (isDue, kept.All(one => one), isMissing) switch
    {
        (false, _, _) => [kept[^1] ? ProgressStatus.OnSchedule : ProgressStatus.Regressed],
        (true, false, _) => [ProgressStatus.Missed],
        (true, true, false) => [ProgressStatus.Achieved],
        _ => [ProgressStatus.Achieved, ProgressStatus.Missed],
    };

    private static ProgressStatus Placed(int place, int goal, int? from, int elapsed, int years)
    {
        bool isMet = place <= goal;
        if (elapsed == years)
            return Cuts.WhenDue(isMet);
        if (isMet)
            return ProgressStatus.AheadOfSchedule;
        if (from is not { } start)
            return ProgressStatus.NotAssessable;
        if (place > start || start <= goal)
            return ProgressStatus.Regressed;
        return Cuts.OfPlan(Rational.Create(start - place, start - goal) - Rational.Create(elapsed, years));
    }
}
