using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Assessments;

/// <summary>Laws of whole assessments, from published literals to the verdict.</summary>
public class AssessmentLawsTests
{
    [Fact]
    public void The_statuses_of_a_range_contain_that_of_every_value_in_it() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            ProgressAssessment whole = c.Assess(FigureReading.Hard);
            if (whole.Possible.Contains(ProgressStatus.NotAssessable) || whole.Widened?.Status.Contains(ProgressStatus.NotAssessable) == true)
                return;
            foreach (decimal ofBase in (decimal[])[-0.45m, 0m, 0.45m])
            {
                foreach (decimal ofValue in (decimal[])[-0.45m, 0m, 0.45m])
                {
                    ProgressAssessment one = c.Moved(ofBase, ofValue).Assess(FigureReading.Written);
                    if (!one.Status.Contains(ProgressStatus.NotAssessable) && one.Reason != Obstacle.MetAtBaseline)
                        whole.Possible.Contains(one.Status.Certain!.Value).Should().BeTrue($"{c} moved by {ofBase}, {ofValue} is {one.Status}, read as published {whole.Possible}");
                }
            }
        }).CheckSeeded();

    [Fact]
    public void Every_measure_of_a_value_in_the_range_lies_in_the_range_of_the_measure() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            ProgressAssessment whole = c.Assess(FigureReading.Hard), one = c.Moved(0.3m, -0.3m).Assess(FigureReading.Written);
            foreach (Func<ProgressAssessment, Measure> measure in Measures)
            {
                if (measure(whole) is { Low: not null, High: not null } range && measure(one).Value is { } value)
                    (value >= range.Low!.Value - 1e-15m && value <= range.High!.Value + 1e-15m).Should().BeTrue($"{c}: {value} in [{range.Low}, {range.High}]");
            }
        }).CheckSeeded();

    [Fact]
    public void Ten_thousands_and_units_give_the_same_assessment() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            ProgressAssessment plain = c.Assess(FigureReading.Written), scaled = c.Assess(FigureReading.Written, "万");
            scaled.Status.Should().Equal(plain.Status, c.ToString());
            scaled.Completion.Should().Be(plain.Completion);
            scaled.Lead.Should().Be(plain.Lead);
            scaled.Measures.GrowthRatio.Should().Be(plain.Measures.GrowthRatio);
            scaled.Measures.LogCompletion.Should().Be(plain.Measures.LogCompletion);
        }).CheckSeeded();

    [Fact]
    public void Going_down_is_judged_as_going_up_in_the_mirror() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            ProgressAssessment up = c.Assess(FigureReading.Hard), down = c.Mirrored().Assess(FigureReading.Hard);
            down.Status.Should().Equal(up.Status, c.ToString());
            down.Possible.Should().Equal(up.Possible, c.ToString());
            down.Completion.Should().Be(up.Completion);
            down.Lead.Should().Be(up.Lead);
        }).CheckSeeded();

    [Fact]
    public void On_an_exact_line_completion_is_the_time_share_and_on_a_compound_path_the_logarithm_is()
    {
        ProgressAssessment line = OneSeries.Stock().With(("2020", "100"), ("2022", "140")).Goal("2025", "200", "2020").AtEndOf(2022);
        line.Completion.Value.Should().Be(line.TimeShare);
        line.Lead.Value.Should().Be(0m);
        line.Measures.Projected.Value.Should().Be(200m);
        ProgressAssessment curve = OneSeries.Stock().With(("2020", "100"), ("2022", "121")).Goal("2025", "161.051", "2020", t => t with { Path = TargetPath.Compound }).AtEndOf(2022);
        curve.Measures.LogCompletion.Value.Should().Be(0.4m);
        curve.Measures.GrowthRatio.Value.Should().Be(1m);
        curve.Lead.Value.Should().Be(0m);
        curve.Status.Should().Equal(ProgressStatus.OnSchedule);
    }

    private static Func<ProgressAssessment, Measure>[] Measures { get; } =
        [a => a.Completion, a => a.Lead, a => a.Measures.ScheduleIndex, a => a.Measures.GrowthRatio, a => a.Measures.RequiredPace, a => a.Measures.RequiredGrowth, a => a.Measures.Projected, a => a.Measures.Acceleration];

    private static Gen<Case> Cases =>
        from baseline in Gen.Choose(50, 400)
        from value in Gen.Choose(20, 700)
        from target in Gen.Choose(60, 800)
        from years in Gen.Choose(1, 4)
        select new Case(1, baseline, value, Math.Max(target, baseline + 5), 2020 + years);

    private sealed record Case(int Sign, decimal Baseline, decimal Value, decimal Target, int Year)
    {
        public Case Moved(decimal ofBase, decimal ofValue) => this with { Baseline = Baseline + ofBase, Value = Value + ofValue };

        public Case Mirrored() => new(-Sign, -Baseline, -Value, -Target, Year);

        public ProgressAssessment Assess(FigureReading reading, string scale = "") =>
            OneSeries.Stock(Sign > 0 ? Direction.Increase : Direction.Decrease)
                .With(("2020", Text(Baseline, scale)), (Year.ToString(CultureInfo.InvariantCulture), Text(Value, scale)))
                .Goal("2025", Text(Target, scale), "2020").AtEndOf(Year, reading);

        private static string Text(decimal number, string scale) =>
            (scale.Length > 0 ? number / 10000m : number).ToString(CultureInfo.InvariantCulture) + scale;
    }
}
