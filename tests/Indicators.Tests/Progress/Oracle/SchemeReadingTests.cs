using Indicators.Progress;

namespace Indicators.Tests.Progress.Oracle;

/// <summary>Every scheme against another reading of its page, on random figures with a target and without.</summary>
public class SchemeReadingTests
{
    private const int Inputs = 3000;
    private const int First = 2010;

    [Fact]
    public void Statistics_Canada() => Scored(ProgressSchemes.StatCan, reading => reading.StatCan(), 51);

    [Fact]
    public void Statistics_Canada_with_zeros_replaced_is_the_same_where_there_are_none() => Scored(ProgressSchemes.StatCanReplacingZeros, reading => reading.StatCan(), 52);

    [Fact]
    public void Eurostat() => Scored(ProgressSchemes.Eurostat, reading => reading.Eurostat(), 53);

    [Fact]
    public void Progress_chart_of_the_United_Nations()
    {
        foreach (SchemeReading reading in Readings(54))
        {
            // A target of 100 or of nothing is met within a point; those are another row of the page.
            if (reading.UnProgressChart() is { } expected && reading.Target is not (> 980 and < 1020))
                Ids(ProgressSchemes.UnProgressChart, reading).Should().Equal([expected], "{0}", reading);
        }
    }

    [Fact]
    public void Distance_to_the_path()
    {
        foreach (SchemeReading reading in Readings(55).Where(reading => reading.Target is not null))
        {
            SchemeResult result = ProgressSchemes.Eea.Classify(Input(reading));
            result.Value.Value.Should().BeApproximately(Cuts.Decimal(reading.PathDistance()), 1e-15m, "{0}", reading);
            if (!reading.IsMet)
                result.Classes.Select(one => one.Id).Should().Equal([reading.Eea()], "{0}", reading);
        }
    }

    [Fact]
    public void Schedule()
    {
        foreach (SchemeReading reading in Readings(56).Where(HasAWay))
            Ids(ProgressSchemes.Schedule, reading).Should().Equal([reading.Schedule()], "{0}", reading);
    }

    [Fact]
    public void Lights()
    {
        foreach (SchemeReading reading in Readings(57).Where(HasAWay))
            Ids(ProgressSchemes.Lights, reading).Should().Equal([reading.Lights()], "{0}", reading);
    }

    [Fact]
    public void Two_clocks()
    {
        var random = new Random(58);
        foreach (SchemeReading reading in Readings(58).Where(reading => HasAWay(reading) && reading.Elapsed > 1))
        {
            int before = Math.Max(1, reading.Value - random.Next(-50, 100));
            if (random.Next(3) == 0 && (reading.Target!.Value - reading.Base) % reading.Total == 0)
                before = Math.Max(1, reading.Value - ((reading.Target.Value - reading.Base) / reading.Total));
            Practice.Case c = Practice.Case.Of("亿元", "stock", reading.Sign > 0 ? "increase" : "decrease")
                .With($"{First}: {Cuts.Text(reading.Base)}亿元", $"{First + reading.Elapsed - 1}: {Cuts.Text(before)}亿元", $"{First + reading.Elapsed}: {Cuts.Text(reading.Value)}亿元")
                .Target($"'due': '{First + reading.Total}', 'goal': '{Cuts.Text(reading.Target!.Value)}亿元', 'baseline': {{ 'period': '{First}' }}");
            c.Class(First + reading.Elapsed, ProgressSchemes.TwoClocks).Classes.Select(one => one.Id).Should().Equal([reading.TwoClocks(before)], "{0} after {1}", reading, before);
        }
    }

    // q = (T − v̂)/(T − v), v̂ at the mean change of the last five years; kept or reached: met or not, moving away or not; a direction alone: mean and last change.
    [Fact]
    public void Weather_symbols()
    {
        var random = new Random(59);
        for (int i = 0; i < Inputs; i++)
        {
            int sign = random.Next(2) == 0 ? 1 : -1, count = random.Next(4, 9), left = random.Next(1, 10), level = random.Next(500, 2000);
            int[] values = [.. Enumerable.Range(0, count).Select(_ => level += random.Next(-30, 60) * sign)];
            decimal[] published = [.. values.Select(value => value / 10m)];
            int[] last = values[^Math.Min(6, count)..];
            Rational mean = Rational.Create(last[^1] - last[0], last.Length - 1);
            bool meanIsRight = mean.Sign == sign, lastIsRight = Math.Sign(values[^1] - values[^2]) == sign;
            SchemeInput input = SchemeInput.OfYears(sign > 0 ? Direction.Increase : Direction.Decrease, First, published);
            string free = (meanIsRight, lastIsRight) switch { (true, true) => "sun", (true, false) => "sun-with-cloud", (false, true) => "cloud", _ => "thunderstorm" };
            ProgressSchemes.Destatis.Classify(input).Classes.Select(one => one.Id).Should().Equal([free], "{0}", string.Join(", ", values));
            int goal = values[^1] + (sign * random.Next(1, 400));
            if (Enumerable.Any(values, value => (value - goal) * sign >= 0))
                continue;
            Rational missed = Rational.One - (mean * Rational.Create(left, goal - values[^1]));
            string dated = !meanIsRight ? "thunderstorm" : missed < Rational.Create(1, 20) ? "sun" : missed <= Rational.Create(1, 5) ? "sun-with-cloud" : "cloud";
            SchemeInput towards = input.Towards(First + count - 1 + left, goal / 10m);
            ProgressSchemes.Destatis.Classify(towards).Classes.Select(one => one.Id).Should().Equal([dated], "{0} to {1} in {2}", string.Join(", ", values), goal, left);
        }
    }

    private static void Scored(IProgressScheme scheme, Func<SchemeReading, (string Class, double Score)?> read, int seed)
    {
        int compared = 0;
        foreach (SchemeReading reading in Readings(seed))
        {
            if ((reading.Target == reading.Base && !reading.IsMet) || read(reading) is not { } expected)
                continue;
            compared++;
            SchemeResult result = scheme.Classify(Input(reading));
            result.Classes.Select(one => one.Id).Should().Equal([expected.Class], "{0}", reading);
            ((double)result.Score.Value!.Value).Should().BeApproximately(expected.Score, 1e-9, "{0}", reading);
        }

        compared.Should().BeGreaterThan(Inputs / 2);
    }

    /// <summary>A way that leads on: the goal lies beyond the baseline.</summary>
    private static bool HasAWay(SchemeReading reading) => reading.Target is { } goal && (goal - reading.Base) * reading.Sign > 0;

    private static string[] Ids(IProgressScheme scheme, SchemeReading reading) => [.. scheme.Classify(Input(reading)).Classes.Select(one => one.Id)];

    private static SchemeInput Input(SchemeReading reading)
    {
        SchemeInput input = SchemeInput.From(First, reading.Base / 10m, First + reading.Elapsed, reading.Value / 10m, reading.Sign > 0 ? Direction.Increase : Direction.Decrease);
        return reading.Target is { } goal ? input.Towards(First + reading.Total, goal / 10m) : input;
    }

    private static IEnumerable<SchemeReading> Readings(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Inputs; i++)
        {
            int sign = random.Next(2) == 0 ? 1 : -1, total = random.Next(2, 12), from = random.Next(20, 2000);
            int goal = Math.Max(1, from + (sign * from * random.Next(-5, 80) / 100)), value = Math.Max(1, from + ((goal - from) * random.Next(-50, 140) / 100) + random.Next(-2, 3));
            yield return new SchemeReading(sign, from, value, random.Next(4) == 0 ? null : goal, random.Next(1, total + 1), total);
        }
    }
}
