using Indicators.Progress;

namespace Indicators.Tests.Progress.Oracle;

/// <summary>Sums over a plan and over the months of a year, read once more from the pages: approached, used up, held between two lines, with gaps.</summary>
public class SumReadingTests
{
    private const int Targets = 1500;
    private static readonly Rational Digit = Rational.Create(1, 10);

    [Fact]
    public void A_sum_over_a_plan_is_approached_or_used_up()
    {
        foreach (Sum s in Sums(21))
        {
            ProgressAssessment a = s.Assess();
            Rational sum = s.Known, share = sum / s.Goal, time = Rational.Create(s.Elapsed, s.Years), lead = s.IsCeiling ? time - share : share - time;
            bool isRising = !s.IsCeiling, isMet = Cuts.Meets(sum, s.Goal, s.Word, isRising);
            bool isNearlyMet = Cuts.NearlyMeets(sum, s.Goal, s.Word, isRising, Digit);
            ProgressStatus expected = s.Elapsed == s.Years ? Cuts.WhenDue(isMet, isNearlyMet)
                : s.IsCeiling ? Cuts.OfPlan(lead)
                : isMet ? ProgressStatus.AchievedEarly : Cuts.OfPlan(lead);
            a.Status.Should().Equal([expected], "{0}", s);
            a.Inputs.IsUsedUp.Should().Be(s.IsCeiling, "{0}", s);
            a.Completion.Value.Should().BeApproximately(Cuts.Decimal(share), 1e-16m, "{0}", s);
            a.Lead.Value.Should().BeApproximately(Cuts.Decimal(lead), 1e-16m, "{0}", s);
            a.Measures.ScheduleIndex.Value.Should().BeApproximately(Cuts.Decimal(s.IsCeiling ? time / share : share / time), 1e-15m, "{0}", s);
            if (s.Elapsed == s.Years)
                continue;
            Rational left = Rational.Create(s.Years - s.Elapsed, 1), projected = sum * Rational.Create(s.Years, s.Elapsed);
            a.Measures.RequiredPace.Value.Should().BeApproximately(Cuts.Decimal((s.Goal - sum) / left), 1e-16m, "{0}", s);
            a.Measures.Projected.Value.Should().BeApproximately(Cuts.Decimal(projected), 1e-15m, "{0}", s);
            if (s.IsCeiling && s.Word != Word.About)
                a.Verdict.IsProjectedBeyond.Should().Be(!Cuts.Meets(projected, s.Goal, s.Word, isRising: false), "{0}", s);
        }
    }

    [Fact]
    public void A_gap_leaves_the_least_the_sum_came_to()
    {
        foreach (Sum s in Sums(22).Where(s => s.Elapsed > 2))
        {
            Sum gap = s with { Missing = 1 };
            ProgressAssessment a = gap.Assess();
            a.Inputs.MissingYears.Should().Equal([Sum.First + 1], "{0}", gap);
            a.Measures.JudgedValue!.Value.Low.Should().Be(Cuts.Decimal(gap.Known), "{0}", gap);
            a.Measures.JudgedValue.Value.High.Should().BeNull("{0}", gap);
            a.Completion.Low.Should().BeApproximately(Cuts.Decimal(gap.Known / gap.Goal), 1e-16m, "{0}", gap);
            a.Completion.High.Should().BeNull("{0}", gap);
            if (!gap.IsCeiling && Cuts.Meets(gap.Known, gap.Goal, gap.Word, isRising: true))
                a.Status.Should().Equal([gap.Elapsed == gap.Years ? ProgressStatus.Achieved : ProgressStatus.AchievedEarly], "{0}", gap);
            if (gap.IsCeiling && gap.Known > gap.Goal)
                a.IsMet.Should().BeFalse("{0}", gap);
        }
    }

    [Fact]
    public void A_range_for_a_sum_is_held_between_the_lines_to_its_ends()
    {
        foreach (Sum s in Sums(23).Where(s => !s.IsCeiling))
        {
            int upper = s.GoalTenths + 1 + (s.GoalTenths / 10);
            ProgressAssessment a = s.Assess($"{Cuts.Text(s.GoalTenths)}—{Cuts.Text(upper)}亿元");
            Rational time = Rational.Create(s.Elapsed, s.Years), below = (s.Known / s.Goal) - time, above = time - (s.Known / Cuts.Tenths(upper));
            Rational lead = below.Sign < 0 ? below : above.Sign < 0 ? above : Rational.Zero;
            a.Lead.Value.Should().BeApproximately(Cuts.Decimal(lead), 1e-16m, "{0}", s);
            a.Status.Should().Equal([s.Elapsed == s.Years ? Cuts.WhenDue(lead.Sign == 0) : Cuts.OfPlan(lead)], "{0}", s);
        }
    }

    [Fact]
    public void Months_of_a_year_are_held_against_the_months_gone()
    {
        var random = new Random(24);
        for (int i = 0; i < Targets; i++)
        {
            bool isCeiling = random.Next(3) == 0;
            Word word = isCeiling ? random.Next(2) == 0 ? Word.Inclusive : Word.Strict : random.Any();
            int months = random.Next(1, 12), goal = random.Next(100, 30000), part = Math.Max(1, goal * months / 12 * random.Next(60, 140) / 100), year = random.Next(100, 30000), same = random.Next(1, year);
            bool hasLastYear = random.Next(2) == 0;
            Practice.Case c = Practice.Case.Of("亿元", "flow", isCeiling ? "decrease" : "increase").With($"2023-01-01/P{months}M: {Cuts.Text(part)}亿元");
            if (hasLastYear)
                c.With($"2022: {Cuts.Text(year)}亿元", $"2022-01-01/P{months}M: {Cuts.Text(same)}亿元");
            ProgressAssessment a = c.Target($"'due': '2023', 'goal': '{word.With(Cuts.Text(goal) + "亿元", !isCeiling)}'").At(2023, 12, 30);
            Rational share = Rational.Create(part, goal), time = Rational.Create(months, 12), lead = isCeiling ? time - share : share - time;
            bool isMet = !isCeiling && Cuts.Meets(Rational.Create(part, 1), Rational.Create(goal, 1), word, isRising: true);
            a.Status.Should().Equal([isMet ? ProgressStatus.AchievedEarly : Cuts.OfYear(lead)], "{0} of {1} in {2}, ceiling {3}, {4}", part, goal, months, isCeiling, word);
            a.Completion.Value.Should().BeApproximately(Cuts.Decimal(share), 1e-16m);
            a.Lead.Value.Should().BeApproximately(Cuts.Decimal(lead), 1e-16m);
            Rational runRate = Cuts.Tenths(part) * Rational.Create(12, months);
            a.Measures.YearToDate!.RunRate.Value.Should().BeApproximately(Cuts.Decimal(runRate), 1e-16m);
            a.Measures.Projected.Value.Should().BeApproximately(Cuts.Decimal(hasLastYear ? Cuts.Tenths(part) * Rational.Create(year, same) : runRate), 1e-15m);
            if (!hasLastYear)
                continue;
            a.Measures.YearToDate.ExpectedShare.Value.Should().BeApproximately(Cuts.Decimal(Rational.Create(same, year)), 1e-16m);
            a.Measures.YearToDate.Additive.Value.Should().Be(Cuts.Decimal(Cuts.Tenths(part + year - same)));
            a.Measures.YearToDate.NeededGrowth.Value.Should().BeApproximately(Cuts.Decimal(Rational.Create(goal - part, year - same) - Rational.One), 1e-15m);
        }
    }

    private static IEnumerable<Sum> Sums(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Targets; i++)
        {
            bool isCeiling = random.Next(3) == 0, isFalling = isCeiling && random.Next(2) == 0;
            // A ceiling on what is to grow has its word; of what is to fall any wording is one.
            Word word = isCeiling && !isFalling ? random.Next(2) == 0 ? Word.Inclusive : Word.Strict : random.Any();
            int years = random.Next(2, 6), elapsed = random.Next(1, years + 1), yearly = random.Next(20, 5000);
            int[] values = [.. Enumerable.Range(0, elapsed).Select(_ => Math.Max(1, yearly * random.Next(60, 140) / 100))];
            int goal = random.Next(8) == 0 ? values.Sum() : Math.Max(2, yearly * years * random.Next(70, 130) / 100);
            yield return new Sum(isCeiling, isFalling, word, values, years, goal);
        }
    }

    /// <summary>Yearly tenths of 亿元 and a goal for their sum.</summary>
    private sealed record Sum(bool IsCeiling, bool IsFalling, Word Word, int[] Values, int Years, int GoalTenths)
    {
        public const int First = 2016;

        public int? Missing { get; init; }

        public int Elapsed => Values.Length;

        public Rational Goal => Cuts.Tenths(GoalTenths);

        public Rational Known => Cuts.Tenths(Values.Where((_, year) => year != Missing).Sum());

        public ProgressAssessment Assess(string? goal = null)
        {
            Practice.Case c = Practice.Case.Of("亿元", "flow", IsFalling ? "decrease" : "increase");
            for (int year = 0; year < Values.Length; year++)
            {
                if (year != Missing)
                    c.With($"{First + year}: {Cuts.Text(Values[year])}亿元");
            }

            return c.Target($"'span': '{First}-01-01/P{Years}Y', 'goal': {{ 'cumulative': '{goal ?? Word.With(Cuts.Text(GoalTenths) + "亿元", !IsCeiling)}' }}").AtEndOf(First + Elapsed - 1, options: new ProgressOptions(FigureReading.Written));
        }

        public override string ToString() => $"{(IsCeiling ? "ceiling" : "floor")} {Word} {string.Join(" + ", Values)} of {GoalTenths} in {Elapsed} of {Years}, falling {IsFalling}";
    }
}
