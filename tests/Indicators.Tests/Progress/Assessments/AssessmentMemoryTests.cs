using Indicators.Progress;

namespace Indicators.Tests.Progress.Assessments;

[Collection(MeasuredAlone.Name)]
public class AssessmentMemoryTests
{
    [Fact]
    public void A_stock_against_its_target_allocates_the_result_and_nothing_else() =>
        Beyond(OneSeries.Stock().With(("2020", "100"), ("2021", "110"), ("2022", "120")).Goal("2025", "200", "2020")).Should().Be(0);

    [Fact]
    public void A_flow_against_its_target_allocates_the_result_and_nothing_else() =>
        Beyond(OneSeries.Flow().With(("2020", "100"), ("2021", "110"), ("2022", "120")).Goal("2025", "200", "2020")).Should().Be(0);

    [Fact]
    public void A_multiple_and_a_point_change_allocate_the_result_and_nothing_else()
    {
        Beyond(OneSeries.Stock().With(("2020", "100"), ("2022", "120")).Goal("2025", new MultipleGoal(2m), "2020")).Should().Be(0);
        Beyond(OneSeries.Share().With(("2020", "10%"), ("2022", "12%")).Goal("2025", new ChangeGoal(Figure.Parse("5个百分点")), "2020")).Should().Be(0);
    }

    [Fact]
    public void Ten_times_the_targets_allocate_ten_times_as_much()
    {
        long hundred = OfAll(100), thousand = OfAll(1000);
        thousand.Should().BeInRange(9 * hundred, 11 * hundred);
    }

    /// <summary>Bytes of an assessment beyond what the result is: itself with inputs and verdict, what was asked, its resolved goal, and what its measures are worked out from when they are asked for.</summary>
    private static long Beyond(OneSeries series)
    {
        IndicatorCatalog catalog = series.Catalog;
        var calculator = new ProgressCalculator(catalog);
        Target target = catalog.Targets["t"];
        var asOf = new DateOnly(2022, 12, 31);
        ProgressAssessment first = calculator.Assess(target, asOf);
        first.Status.Certain.Should().NotBe(ProgressStatus.NotAssessable);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = first with { };
        _ = first.Goal! with { };
        _ = first.Inputs with { };
        _ = first.Verdict with { };
        _ = first.Inputs.Asked with { };
        long goal = GC.GetAllocatedBytesForCurrentThread();
        _ = calculator.Assess(target, asOf);
        long after = GC.GetAllocatedBytesForCurrentThread();
        return after - goal - (goal - before);
    }

    [Fact]
    public void A_target_takes_six_hundred_bytes_at_the_most() =>
        ((OfAll(1000) - OfAll(100)) / 900).Should().BeLessThanOrEqualTo(600);

    private static long OfAll(int targets)
    {
        var builder = new IndicatorCatalogBuilder().Add(new Indicator("i", new LocalizedText("某指标"), Unit.One, IndicatorKind.Stock, Direction.Increase));
        for (int n = 0; n < targets; n++)
        {
            builder.Add(new Subject($"s{n}", SubjectKind.Region, new LocalizedText("某地")));
            SeriesKey key = builder.Key("i", $"s{n}");
            builder.Add(new Observation(key, TimePeriod.Year(2020), Figure.Parse("100")));
            builder.Add(new Observation(key, TimePeriod.Year(2022), Figure.Parse("120")));
            builder.Add(Target.By($"t{n}", key, TimePeriod.Year(2025), new LevelGoal(Figure.Parse("200"))) with { Baseline = new Baseline(TimePeriod.Year(2020)) });
        }

        var calculator = new ProgressCalculator(builder.Build());
        var asOf = new DateOnly(2022, 12, 31);
        _ = calculator.AssessAll(asOf).Count();
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = calculator.AssessAll(asOf).Count();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
