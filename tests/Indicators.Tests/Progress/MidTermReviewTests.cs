using Indicators.Json;
using Indicators.Progress;

namespace Indicators.Tests.Progress;

/// <summary>
/// The mid-term review of the 14th Five-Year Plan (December 2023) called four of the twenty main indicators 滞后. The
/// figures to the end of 2022 must say so by themselves.
/// </summary>
public class MidTermReviewTests
{
    private static readonly IndicatorCatalog Plan = CatalogReader.Read(RepositoryRoot.File("samples", "Plans", "catalog"));

    [Theory]
    [InlineData("ecology/energy-per-gdp", ProgressStatus.BehindSchedule)]
    [InlineData("ecology/co2-per-gdp", ProgressStatus.BehindSchedule)]
    [InlineData("welfare/childcare-places", ProgressStatus.BehindSchedule)]
    [InlineData("ecology/good-air-days", ProgressStatus.Regressed)]
    public void The_four_lagging_indicators_lag(string target, ProgressStatus expected) =>
        At2022(target).Status.Should().Equal(expected);

    [Fact]
    public void The_chained_cut_of_energy_per_unit_runs_on_the_logarithmic_line()
    {
        ProgressAssessment a = At2022("ecology/energy-per-gdp");
        a.Inputs.ChainedYears.Should().Be(2);
        a.TimeShare.Should().Be(0.4m, "two of five years have passed");
        Math.Round(a.Measures.LogCompletion.Value!.Value, 3).Should().Be(0.196m);
        a.Lead.Value.Should().Be(a.Measures.LogCompletion.Value - 0.4m);
    }

    private static ProgressAssessment At2022(string target) =>
        new ProgressCalculator(Plan, ProgressOptions.Default with { Vintage = VintageChoice.Latest }).Assess(Plan.Targets[target], new DateOnly(2022, 12, 31));
}
