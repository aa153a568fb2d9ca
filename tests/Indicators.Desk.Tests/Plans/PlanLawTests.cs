using FsCheck;
using FsCheck.Xunit;

namespace Indicators.Desk.Tests.Plans;

/// <summary>What holds of every plan, whatever the figures.</summary>
public sealed class PlanLawTests
{
    [Property(Replay = "4049,8097")]
    public void Steps_add_up_to_what_is_left_exactly(PositiveInt done, PositiveInt goal, PositiveInt[] months, byte through)
    {
        int last = through % 11;
        var record = new Record();
        for (int month = 1; month <= 12; month++)
            record.Figures("output", $"2023-{month:00}={Of(months, month)}辆");
        if (last > 0)
            record.Figures("output", $"2024-01-01/P{last}M={done.Get}辆");
        IndicatorCatalog catalog = record.Target("2024", $"{done.Get + goal.Get}辆").Build();
        var asOf = new DateOnly(2024, 1, 1).AddMonths(last).AddDays(-1);
        foreach (SeasonalPattern pattern in new[] { SeasonalPattern.Even, SeasonalPattern.LastYears(1) })
        {
            foreach (PlanStep step in Enum.GetValues<PlanStep>())
            {
                PlanOptions options = PlanOptions.Default with { RoundTo = Quantity.Parse("1辆") };
                BackwardPlan plan = BackwardPlanner.For(catalog).Plan(catalog.Targets["t"], asOf, step, pattern, options);
                Sum(plan.Periods.Select(row => row.Amount.Value!.Value)).Should().Be(plan.Left.Value!.Value);
                plan.Periods.Sum(row => row.Rounded).Should().Be(plan.Left.Value!.Value.ToDecimal());
                plan.Periods.Should().OnlyContain(row => row.Amount.Low <= row.Amount.Value && row.Amount.Value <= row.Amount.High);
            }
        }
    }

    [Property(Replay = "4049,8097")]
    public void A_root_is_enclosed_between_neighbours(PositiveInt numerator, PositiveInt denominator, byte degree)
    {
        int n = (degree % 6) + 1;
        Rational value = Rational.Create(numerator.Get, denominator.Get);
        (Rational low, Rational high) = Roots.Of(value, n);
        (Roots.Power(low, n) <= value && value <= Roots.Power(high, n)).Should().BeTrue();
        (high - low).Should().BeOneOf(Rational.Zero, Rational.Create(1, System.Numerics.BigInteger.Pow(10, Roots.Decimals)));
    }

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, each) => sum + each);

    private static int Of(PositiveInt[] months, int month) => months.Length == 0 ? month : months[month % months.Length].Get;
}
