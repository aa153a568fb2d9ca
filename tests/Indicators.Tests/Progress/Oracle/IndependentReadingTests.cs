using Indicators.Progress;

namespace Indicators.Tests.Progress.Oracle;

/// <summary>The calculator against another reading of its pages, on random targets.</summary>
public class IndependentReadingTests
{
    private const int Targets = 4000;

    private static readonly Rational Half = Rational.Create(1, 20);

    [Fact]
    public void Verdicts_and_numbers_are_those_of_the_pages()
    {
        int compared = 0;
        foreach (Situation s in Situations(11))
        {
            ProgressAssessment a = s.Assess(FigureReading.Written);
            PointReading point = s.At(Rational.FromDecimal(s.Value), Rational.FromDecimal(s.Baseline));
            if (IsOutside(a) || point.Status() is not { } expected)
                continue;
            compared++;
            a.Status.Should().Equal([expected], "{0}", s);
            a.IsMet.Should().Be(point.IsMet, "{0}", s);
            Near(a.Completion.Value, point.Completion, s);
            Near(a.TimeShare, point.Completion is null ? null : point.Time, s);
            if (point.Completion is not null && s.Elapsed < s.Total)
            {
                Near(a.Measures.Projected.Value, point.Projected, s);
                if (!point.IsMet)
                    Pace(a, point, s);
            }

            Near(a.Lead.Value, point.Lead, s);
            Near(a.Measures.ScheduleIndex.Value, point.Lead is { } lead ? (lead / PointReading.Number(point.Time)) + 1d : null, s);
            Near(a.Measures.LogCompletion.Value, point.Lambda, s);
            Near(a.Measures.GrowthRatio.Value, point.GrowthRatio, s);
        }

        compared.Should().BeGreaterThan(Targets * 2 / 3);
    }

    [Fact]
    public void Every_value_that_rounding_allows_has_a_verdict_among_the_possible_and_a_number_between_the_ends()
    {
        foreach (Situation s in Situations(12))
        {
            ProgressAssessment a = s.Assess(FigureReading.Hard);
            if (IsOutside(a))
                continue;
            foreach (PointReading point in Box(s))
            {
                if (point.Status() is { } status)
                    a.Possible.Contains(status).Should().BeTrue("{0} can be {1} at {2} from {3}", s, status, point.V, point.B);
                Inside(a.Completion, point.Completion is { } share ? PointReading.Number(share) : null, s);
                Inside(a.Measures.LogCompletion, point.Lambda, s);
                Inside(a.Measures.GrowthRatio, point.GrowthRatio, s);
            }
        }
    }

    [Fact]
    public void What_is_possible_is_found_somewhere_in_the_box()
    {
        foreach (Situation s in Situations(13).Where(s => s.Kind != GoalKind.Range).Take(600))
        {
            ProgressAssessment a = s.Assess(FigureReading.Hard);
            if (IsOutside(a) || a.Possible.Count < 2)
                continue;
            var found = new HashSet<ProgressStatus>(Box(s, 16).Select(point => point.Status()).OfType<ProgressStatus>());
            // A single edge of the box may have a verdict that no inner point has.
            a.Possible.Count(status => !found.Contains(status)).Should().BeLessThanOrEqualTo(1, "{0}: {1} of {2}", s, string.Join(',', found), string.Join(',', a.Possible));
        }
    }

    /// <summary>What is left: a year, in growth, in comparison with what has been, and until when.</summary>
    private static void Pace(ProgressAssessment a, PointReading point, Situation s)
    {
        Near(a.Measures.RequiredPace.Value, point.Pace, s);
        Near(a.Measures.RequiredGrowth.Value, point.T.Sign > 0 ? point.RequiredGrowth : null, s);
        Near(a.Measures.Acceleration.Value, point.Acceleration, s);
        NodaTime.LocalDate? reached = point.MonthsToGoal is { } months && months < 12 * 500 ? new NodaTime.LocalDate(2010 + s.Elapsed, 12, 1).PlusMonths((int)months) : null;
        if (reached is { } month)
            (a.Measures.ProjectedDate?.Year, a.Measures.ProjectedDate?.Month).Should().Be((month.Year, month.Month), "{0}", s);
        else if (point.MonthsToGoal is null)
            a.Measures.ProjectedDate.Should().BeNull("{0}", s);
    }

    private static bool IsOutside(ProgressAssessment a) =>
        a.Reason is Obstacle.WrongDirection or Obstacle.CrossesZero or Obstacle.BaselineEqualsTarget || a.Status.Contains(ProgressStatus.NotAssessable);

    private static IEnumerable<PointReading> Box(Situation s, int steps = 4)
    {
        Rational value = Rational.FromDecimal(s.Value), baseline = Rational.FromDecimal(s.Baseline);
        for (int i = -steps; i <= steps; i++)
        {
            for (int j = -steps; j <= steps; j++)
                yield return s.At(value + (Half * Rational.Create(i, steps)), baseline + (Half * Rational.Create(j, steps)));
        }
    }

    private static IEnumerable<Situation> Situations(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Targets; i++)
        {
            var kind = (GoalKind)random.Next(5);
            bool isRising = random.Next(2) == 0;
            decimal baseline = random.Next(50, 2000) / 10m, move = random.Next(-30, 300) / 10m * (isRising ? 1m : -1m) / (random.Next(3) + 1);
            decimal goal = kind switch
            {
                GoalKind.Multiple => 1m + ((isRising ? 1m : -1m) * random.Next(1, 60) / 100m),
                GoalKind.Change => (isRising ? 1m : -1m) * random.Next(1, 600) / 10m,
                GoalKind.Increase => (isRising ? 1m : -1m) * random.Next(1, 300) / 10m,
                _ => baseline + ((isRising ? 1m : -1m) * random.Next(-20, 300) / 10m),
            };
            int total = random.Next(2, 11);
            decimal value = Math.Round(baseline + move, 1);
            if (value > 0m && (kind is not (GoalKind.Level or GoalKind.Range) || goal > 0.1m))
                yield return new Situation(kind, isRising, kind == GoalKind.Level && random.Next(3) == 0, kind != GoalKind.Range && random.Next(3) == 0, baseline, value, goal, random.Next(1, 60) / 10m, random.Next(1, total + 1), total);
        }
    }

    private static void Near(decimal? actual, Rational? expected, Situation s)
    {
        (actual is null).Should().Be(expected is null, "{0}", s);
        if (actual is { } number && expected is { } exact)
            Math.Abs(number - exact.Round(24, MidpointRounding.ToEven)).Should().BeLessThan(1e-20m, "{0}", s);
    }

    private static void Near(decimal? actual, double? expected, Situation s)
    {
        if (actual is { } number && expected is { } about)
            Math.Abs((double)number - about).Should().BeLessThan(1e-10 * (1 + Math.Abs(about)), "{0}", s);
    }

    private static void Inside(Measure measure, double? number, Situation s)
    {
        if (number is not { } inner || measure.Value is null)
            return;
        double room = 1e-9 * (1 + Math.Abs(inner));
        ((measure.Low is not { } low || (double)low <= inner + room) && (measure.High is not { } high || inner - room <= (double)high)).Should().BeTrue("{0}: {1} in {2}—{3}", s, inner, measure.Low, measure.High);
    }
}
