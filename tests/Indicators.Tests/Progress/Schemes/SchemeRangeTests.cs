using FsCheck;
using FsCheck.Fluent;
using Indicators.Derivation;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

public class SchemeRangeTests
{
    private static readonly ResolvedGoal HalfOfBase = new(Unit.One, GoalSide.AtMost, 0.5m, 0m);

    // The published rows once more, read with the room their digits leave.
    [Theory]
    [InlineData("GIF 1-2-1", 2015, "14.5", 2023, "10.2", 2030, "7.25", -1, "substantial moderate")]
    [InlineData("CIF 1-1-1", 2015, "14.5", 2023, "10.4", 2030, "7.25", -1, "moderate")]
    [InlineData("GIF 3-3-4", 2015, "0.73", 2023, "0.32", 2030, "0.073", -1, "moderate")]
    [InlineData("GIF 17-2-1", 2015, "0.27", 2023, "0.38", 2030, "0.7", 1, "moderate")]
    [InlineData("GIF 17-8-1", 2018, "91.3", 2022, "94.5", 2030, "100", 1, "substantial")]
    [InlineData("GIF 3-3-5", 2010, "4.0", 2023, "3.0", 2030, "0.4", -1, "limited")]
    [InlineData("CIF 11-3-1", 2005, "63", 2020, "74", 2030, "85", 1, "substantial moderate")]
    [InlineData("CIF 12-1-1", 2015, "0.37", 2025, "9.53", 2030, "60", 1, "substantial moderate")]
    [InlineData("GIF 11-1-1", 2018, "10.0", 2022, "10.4", 2030, "0.1", -1, "deterioration")]
    [InlineData("GIF 3-4-1, one digit", 2015, "0.3", 2023, "0.2", 2030, "0.2", -1, "target-achieved substantial moderate limited")]
    public void Read_as_published_a_row_may_be_in_two_classes(
        string id, int t0, string b, int t, string v, int due, string target, int sign, string expected) =>
        ProgressSchemes.StatCan.Classify(SchemeCases.AsPublished(t0, b, t, v, sign).Towards(due, SchemeCases.D(target)))
            .Ids().Should().Equal(expected.Split(' '), id);

    [Fact]
    public void One_decimal_of_rounding_decides_the_published_colour()
    {
        SchemeInput published = SchemeCases.AsPublished(2015, "14.5", 2023, "10.2", -1).Towards(2030, 7.25m);
        SchemeResult fixedTarget = ProgressSchemes.StatCan.Classify(published);
        fixedTarget.Value.Low.ShouldBeNear(0.935028m, 0.0000005m);
        fixedTarget.Value.High.ShouldBeNear(0.970008m, 0.0000005m);

        SchemeResult half = ProgressSchemes.StatCan.Classify(published with { Goal = HalfOfBase });
        half.Value.Low.ShouldBeNear(0.930475m, 0.0000005m);
        half.Value.High.ShouldBeNear(0.974714m, 0.0000005m);
        half.Ids().Should().Equal("substantial", "moderate");
        half.Certain.Should().BeNull();
        half.Status.Should().Equal(ProgressStatus.OnSchedule, ProgressStatus.BehindSchedule);

        SchemeInput point = SchemeCases.Exact(2015, "14.5", 2023, "10.2", -1).Towards(2030, 7.25m);
        ProgressSchemes.StatCan.Classify(point with { Goal = HalfOfBase }).Ids().Should().Equal("substantial");
    }

    [Fact]
    public void The_other_schemes_are_as_honest_at_their_cuts()
    {
        ProgressSchemes.Eurostat.Classify(SchemeCases.AsPublished(2015, "14.5", 2023, "10.2", -1).Towards(2030, 7.25m)).Ids().Should().Equal("significant-progress", "moderate-progress");
        ProgressSchemes.Eurostat.Classify(SchemeCases.AsPublished(2015, "82.7", 2025, "82.4", 1)).Ids().Should().Equal("no-progress");
        ProgressSchemes.UnProgressChart.Classify(SchemeCases.AsPublished(2015, "14.5", 2023, "10.2", -1).Towards(2030, 7.25m)).Ids().Should().Equal("on-track");
        ProgressSchemes.UnProgressChart.Classify(SchemeCases.AsPublished(2015, "10.1", 2021, "10.5", 1).Towards(2030, 20.3m)).Ids().Should().Equal("fair", "stagnation");
    }

    [Fact]
    public void A_value_with_a_lower_end_only_excludes_the_classes_below_it()
    {
        SchemeInput input = SchemeCases.AsPublished(2015, "30", 2023, "超45", 1).Towards(2030, 60m);
        SchemeResult result = ProgressSchemes.StatCan.Classify(input);
        result.Value.Value.Should().BeNull();
        result.Value.High.Should().BeNull();
        result.Ids().Should().Equal("target-achieved", "substantial");
    }

    [Fact]
    public void A_baseline_with_one_end_gives_no_growth() =>
        ProgressSchemes.StatCan.Classify(SchemeCases.AsPublished(2015, "超30", 2023, "45", 1)).Reason.Should().Be(Obstacle.BaselineUnbounded);

    [Fact]
    public void The_classes_of_a_range_contain_the_class_of_every_value_in_it() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            foreach (IProgressScheme scheme in ProgressSchemes.All)
            {
                SchemeResult whole = scheme.Classify(c.Published);
                if (whole.Classes.Count == 0)
                    continue;
                foreach (SchemeInput sample in c.Samples())
                {
                    SchemeResult one = scheme.Classify(sample);
                    one.Classes.Should().BeSubsetOf(whole.Classes, $"{scheme.Id} on {c}");
                    one.Status.All(status => whole.Status.Contains(status) || status == ProgressStatus.Regressed).Should().BeTrue($"{scheme.Id} on {c}");
                }
            }
        }).CheckSeeded();

    [Fact]
    public void Wider_ranges_never_have_fewer_classes() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            foreach (IProgressScheme scheme in ProgressSchemes.All)
            {
                SchemeResult narrow = scheme.Classify(c.Published), wide = scheme.Classify(c.Wider);
                if (narrow.Classes.Count > 0 && wide.Classes.Count > 0)
                    narrow.Classes.Should().BeSubsetOf(wide.Classes, $"{scheme.Id} on {c}");
            }
        }).CheckSeeded();

    [Fact]
    public void The_unit_does_not_matter() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            foreach (IProgressScheme scheme in ProgressSchemes.All)
                scheme.Classify(c.Times(10000m)).Classes.Should().Equal(scheme.Classify(c.Times(1m)).Classes, $"{scheme.Id} on {c}");
        }).CheckSeeded();

    [Fact]
    public void On_an_exact_compound_path_the_ratio_is_one()
    {
        Gen<(int Growth, int Years)> paths = from growth in Gen.Choose(-9, 30).Where(g => g != 0) from years in Gen.Choose(1, 6) select (growth, years);
        Prop.ForAll(paths.ToArbitrary(), path =>
        {
            decimal factor = 1m + (path.Growth / 100m), v = 100m, target = 100m;
            for (int i = 0; i < path.Years + 2; i++)
            {
                target *= factor;
                if (i < path.Years)
                    v *= factor;
            }

            SchemeInput input = SchemeInput.From(2010, 100m, 2010 + path.Years, v, SchemeCases.Towards(path.Growth)).Towards(2012 + path.Years, target);
            ProgressSchemes.StatCan.Classify(input).Value.Value.ShouldBeNear(1m, 1e-18m);
            ProgressSchemes.UnProgressChart.Classify(input).Value.Value.ShouldBeNear(1m, 1e-18m);
        }).CheckSeeded();
    }

    /// <summary>Tenths: baseline, five yearly values up to the latest, target; years from baseline to due.</summary>
    private static Gen<RangeCase> Cases =>
        from sign in Gen.Elements(1, -1)
        from baseline in Gen.Choose(20, 400)
        from values in Gen.Choose(10, 500).ListOf(5)
        from target in Gen.Choose(10, 600)
        from years in Gen.Choose(5, 20)
        select new RangeCase(sign, baseline, [.. values], target, years);

    private sealed record RangeCase(int Sign, int Baseline, int[] Values, int Target, int Years)
    {
        public SchemeInput Published => Build(n => SchemeCases.Range(Text(n)));

        public SchemeInput Wider => Build(n => Measure.Between((n / 10m) - 0.5m, (n / 10m) + 0.5m, n / 10m));

        public SchemeInput Times(decimal factor) => Build(n => Measure.Exactly(n / 10m * factor), Target / 10m * factor);

        public IEnumerable<SchemeInput> Samples()
        {
            foreach (decimal ofBase in (decimal[])[-0.05m, -0.01m, 0m, 0.02m, 0.05m])
            {
                foreach (decimal ofValue in (decimal[])[-0.05m, -0.03m, 0m, 0.01m, 0.05m])
                    yield return Build(n => Measure.Exactly((n / 10m) + ofValue), fixedBase: Measure.Exactly((Baseline / 10m) + ofBase));
            }
        }

        public override string ToString() => $"{Sign}: {Baseline} → {string.Join(' ', Values)} → {Target} in {Years}";

        private static string Text(int tenths) => (tenths / 10m).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);

        private SchemeInput Build(Func<int, Measure> value, decimal? target = null, Measure? fixedBase = null)
        {
            SchemePoint[] series = [.. Values.Select((n, i) => SchemePoint.InYear(2016 + i, value(n)))];
            return new SchemeInput(SchemeCases.Towards(Sign), series[^1])
            {
                Baseline = SchemePoint.InYear(2015, fixedBase ?? value(Baseline)),
                Series = series,
            }.Towards(2015 + Years, target ?? (Target / 10m));
        }
    }
}
