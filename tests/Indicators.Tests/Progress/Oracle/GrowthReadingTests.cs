using Indicators.Progress;
using Indicators.Tests.Progress.Practice;

namespace Indicators.Tests.Progress.Oracle;

/// <summary>Goals that are growth rates, read once more from the pages: of the year, from levels, from months of levels, averages of rates and of levels.</summary>
public class GrowthReadingTests
{
    private const int Targets = 1500;
    private const double Close = 1e-9;
    private static readonly Rational Digit = Rational.Create(1, 10);
    private static readonly ProgressOptions Written = new(FigureReading.Written);

    [Fact]
    public void Growth_of_the_year_is_the_published_rate_less_the_goal()
    {
        var random = new Random(31);
        for (int i = 0; i < Targets; i++)
        {
            bool isRising = random.Next(4) > 0, isPart = random.Next(3) == 0;
            Word word = random.Any();
            int goal = random.Next(-60, 120), rate = random.Next(3) == 0 ? goal + random.Next(-5, 6) : random.Next(-60, 120);
            string period = isPart ? $"2023-01-01/P{random.Next(1, 12)}M" : "2023";
            ProgressAssessment a = Of(isRising).With($"{period} growth-year: {Cuts.Text(rate)}%")
                .Target($"'due': '2023', 'goal': {{ 'growBy': '{word.With(Cuts.Text(goal) + "%", isRising)}', 'per': 'year' }}").AtEndOf(2023, options: Written);
            bool isMet = Cuts.Meets(Cuts.Tenths(rate), Cuts.Tenths(goal), word, isRising), isNear = Cuts.NearlyMeets(Cuts.Tenths(rate), Cuts.Tenths(goal), word, isRising, Digit);
            a.Measures.Gap.Value.Should().Be((rate - goal) / 10m);
            a.Status.Should().Equal([isPart ? Cuts.OfGrowth(isMet, isNear) : Cuts.WhenDue(isMet, isNear)], "{0} against {1} {2}, rising {3}, {4}", rate, goal, word, isRising, period);
        }
    }

    [Fact]
    public void Without_a_published_rate_the_levels_give_it()
    {
        var random = new Random(32);
        for (int i = 0; i < Targets; i++)
        {
            Word word = (Word)random.Next(3);
            int before = random.Next(100, 20000), goal = random.Next(-60, 200), level = random.Next(6) == 0 ? before : Math.Max(1, before * random.Next(80, 125) / 100);
            ProgressAssessment a = Of(true).With($"2022: {Cuts.Text(before)}亿元", $"2023: {Cuts.Text(level)}亿元")
                .Target($"'due': '2023', 'goal': {{ 'growBy': '{word.With(Cuts.Text(goal) + "%", true)}', 'per': 'year' }}").AtEndOf(2023, options: Written);
            Rational growth = (Rational.Create(level, before) - Rational.One) * Rational.Create(100, 1);
            a.Measures.Gap.Value.Should().BeApproximately(Cuts.Decimal(growth - Cuts.Tenths(goal)), 1e-16m);
            a.Status.Should().Equal([Cuts.WhenDue(Cuts.Meets(growth, Cuts.Tenths(goal), word, isRising: true))], "{0} after {1}, {2} {3}", level, before, goal, word);
        }
    }

    [Fact]
    public void Months_of_levels_are_held_against_the_level_the_growth_asks_for()
    {
        var random = new Random(33);
        for (int i = 0; i < Targets; i++)
        {
            int before = random.Next(100, 20000), goal = random.Next(1, 200), months = random.Next(1, 12), level = Math.Max(1, before * months / 12 * random.Next(70, 140) / 100);
            ProgressAssessment a = Of(true).With($"2022: {Cuts.Text(before)}亿元", $"2023-01-01/P{months}M: {Cuts.Text(level)}亿元")
                .Target($"'due': '2023', 'goal': {{ 'growBy': '{Cuts.Text(goal)}%', 'per': 'year' }}").At(2023, 12, 30, options: Written);
            Rational share = Rational.Create(level, before) / (Rational.One + Rational.Create(goal, 1000)), lead = share - Rational.Create(months, 12);
            a.Completion.Value.Should().BeApproximately(Cuts.Decimal(share), 1e-16m);
            a.Lead.Value.Should().BeApproximately(Cuts.Decimal(lead), 1e-16m);
            a.TimeShare.Should().BeApproximately(months / 12m, 1e-20m);
            a.Status.Should().Equal([share >= Rational.One ? ProgressStatus.AheadOfSchedule : Cuts.OfYear(lead)], "{0} in {1} after {2}, {3}", level, months, before, goal);
        }
    }

    [Fact]
    public void Average_growth_of_rates_has_their_decimals()
    {
        var random = new Random(34);
        for (int i = 0; i < Targets; i++)
        {
            bool isRising = random.Next(4) > 0;
            Word word = random.Any();
            int years = random.Next(2, 6), elapsed = random.Next(1, years + 1), goal = random.Next(-60, 120);
            int[] rates = [.. Enumerable.Range(0, elapsed).Select(_ => random.Next(2) == 0 ? goal + random.Next(-6, 7) : random.Next(-80, 150))];
            Case c = Of(isRising);
            for (int year = 0; year < elapsed; year++)
                c.With($"{2017 + year} growth-year: {Cuts.Text(rates[year])}%");
            ProgressAssessment a = c.Target($"'span': '2017-01-01/P{years}Y', 'goal': {{ 'averageGrowth': '{word.With(Cuts.Text(goal) + "%", isRising)}' }}, 'baseline': {{ 'period': '2016' }}")
                .AtEndOf(2016 + elapsed, options: Written);
            double average = (Math.Pow(rates.Aggregate(1d, (product, rate) => product * (1d + (rate / 1000d))), 1d / elapsed) - 1d) * 1000d;
            if (Math.Abs(average - Math.Floor(average) - 0.5) < Close)
                continue;
            Rational tenths = Cuts.Tenths((int)Math.Round(average));
            Judge(a, tenths, goal, word, isRising, elapsed == years, $"{string.Join(", ", rates)} against {goal} {word}, rising {isRising}");
        }
    }

    [Fact]
    public void Average_growth_of_levels_is_compared_as_it_comes_out()
    {
        var random = new Random(35);
        for (int i = 0; i < Targets; i++)
        {
            Word word = (Word)random.Next(3);
            int years = random.Next(2, 6), elapsed = random.Next(1, years + 1), goal = random.Next(-60, 120), from = random.Next(100, 20000), to = Math.Max(1, from * random.Next(70, 180) / 100);
            ProgressAssessment a = Of(true).With($"2016: {Cuts.Text(from)}亿元", $"{2016 + elapsed}: {Cuts.Text(to)}亿元")
                .Target($"'due': '{2016 + years}', 'goal': {{ 'averageGrowth': '{word.With(Cuts.Text(goal) + "%", true)}' }}, 'baseline': {{ 'period': '2016' }}").AtEndOf(2016 + elapsed, options: Written);
            // (v/b)^(1/n) − 1 against g by v/b against (1 + g)^n: no root, no rounding.
            Rational asked = Power(Rational.One + Rational.Create(goal, 1000), elapsed), grown = Rational.Create(to, from);
            bool isMet = Cuts.Meets(grown, asked, word, isRising: true);
            a.Status.Should().Equal([elapsed == years ? Cuts.WhenDue(isMet) : Cuts.OfGrowth(isMet, isNearlyMet: false)], "{0} to {1} in {2} of {3}, {4} {5}", from, to, elapsed, years, goal, word);
            double gap = ((Math.Pow(to / (double)from, 1d / elapsed) - 1d) * 100d) - (goal / 10d);
            ((double)a.Measures.Gap.Value!.Value).Should().BeApproximately(gap, Close);
            // The years left have to make up for the years gone: (1 + g)^N = (v/b)·(1 + r)^m.
            Measure left = a.Measures.RequiredGrowth;
            left.IsAbsent.Should().Be(elapsed == years);
            if (elapsed < years)
                ((double)left.Value!.Value).Should().BeApproximately(Math.Pow(Math.Pow(1d + (goal / 1000d),
                    years) / (to / (double)from), 1d / (years - elapsed)) - 1d, Close);
        }
    }

    [Fact]
    public void A_change_without_levels_is_followed_by_its_yearly_rates_or_a_published_change()
    {
        var random = new Random(36);
        for (int i = 0; i < Targets; i++)
        {
            bool isRising = random.Next(2) == 0, isPublished = random.Next(3) == 0;
            int years = random.Next(2, 6), elapsed = random.Next(1, years + 1), goal = (isRising ? 1 : -1) * random.Next(50, 300);
            int[] rates = [.. Enumerable.Range(0, elapsed).Select(_ => (goal / years) + random.Next(-20, 21))];
            int since = (goal * elapsed / years) + random.Next(-40, 41);
            Case c = Of(isRising);
            for (int year = 0; year < elapsed; year++)
                c.With($"{2017 + year} growth-year: {Cuts.Text(rates[year])}%");
            if (isPublished)
                c.With($"{2016 + elapsed} {{'kind':'growth-since','base':{{'period':'2016'}}}}: {Cuts.Text(since)}%");
            ProgressAssessment a = c.Target($"'due': '{2016 + years}', 'goal': {{ 'changeBy': '{Cuts.Text(goal)}%' }}, 'baseline': {{ 'period': '2016' }}").AtEndOf(2016 + elapsed, options: Written);
            // The published change is the first evidence; a chain has the decimals of its rates.
            double change = isPublished ? since : (rates.Aggregate(1d, (product, rate) => product * (1d + (rate / 1000d))) - 1d) * 1000d;
            double lambda = Math.Log(1d + (change / 1000d)) / Math.Log(1d + (goal / 1000d)), lead = lambda - (elapsed / (double)years);
            if (Math.Abs(change - Math.Floor(change) - 0.5) < Close || Math.Abs(lambda) < 0.01 || Math.Abs(Math.Abs(lead) - 0.05) < 0.01)
                continue;
            bool isMet = Cuts.Meets(Cuts.Tenths((int)Math.Round(change)), Cuts.Tenths(goal), Word.Plain, isRising);
            ProgressStatus expected = elapsed == years ? Cuts.WhenDue(isMet)
                : isMet ? ProgressStatus.AchievedEarly
                : lambda < 0d ? ProgressStatus.Regressed
                : lead > 0.05 ? ProgressStatus.AheadOfSchedule : lead >= -0.05 ? ProgressStatus.OnSchedule : ProgressStatus.BehindSchedule;
            a.Status.Should().Equal([expected], "{0}, published {1} {2}, to {3} in {4} of {5}", string.Join(", ", rates), isPublished, since, goal, elapsed, years);
            ((double)a.Measures.LogCompletion.Value!.Value).Should().BeApproximately(lambda, 0.01);
        }
    }

    [Fact]
    public void Of_a_floor_with_a_stretch_the_floor_decides()
    {
        var random = new Random(37);
        for (int i = 0; i < Targets / 3; i++)
        {
            int floor = random.Next(20, 90), stretch = floor + random.Next(1, 15), rate = floor + random.Next(-10, 25);
            ProgressAssessment a = Of(true).With($"2023 growth-year: {Cuts.Text(rate)}%")
                .Target($"'due': '2023', 'goal': {{ 'floor': {{ 'growBy': '{Cuts.Text(floor)}%以上', 'per': 'year' }}, 'stretch': {{ 'growBy': '{Cuts.Text(stretch)}%', 'per': 'year' }} }}").AtEndOf(2023, options: Written);
            a.Status.Should().Equal([Cuts.WhenDue(rate >= floor)], "{0} of {1} and {2}", rate, floor, stretch);
            a.Verdict.StretchIsMet.Should().Be(rate >= stretch, "{0} of {1} and {2}", rate, floor, stretch);
        }
    }

    private static void Judge(ProgressAssessment a, Rational average, int goal, Word word, bool isRising, bool isDue, string what)
    {
        bool isMet = Cuts.Meets(average, Cuts.Tenths(goal), word, isRising), isNear = Cuts.NearlyMeets(average, Cuts.Tenths(goal), word, isRising, Digit);
        a.Status.Should().Equal([isDue ? Cuts.WhenDue(isMet, isNear) : Cuts.OfGrowth(isMet, isNear)], "{0}", what);
        a.Measures.Gap.Value.Should().Be(Cuts.Decimal(average - Cuts.Tenths(goal)), "{0}", what);
    }

    private static Case Of(bool isRising) => Case.Of("亿元", "flow", isRising ? "increase" : "decrease");

    private static Rational Power(Rational number, int times) => Enumerable.Repeat(number, times).Aggregate(Rational.One, (product, factor) => product * factor);
}
