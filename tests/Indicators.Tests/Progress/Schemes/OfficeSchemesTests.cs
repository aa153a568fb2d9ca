using Indicators.Progress;
using Indicators.Tests.Progress.Practice;

namespace Indicators.Tests.Progress.Schemes;

/// <summary>Schemes that an office fills with its own cuts and points: lights, and the two clocks.</summary>
public class OfficeSchemesTests
{
    [Theory]
    [InlineData("2020-01-01/P6M: 2400亿元", "green")]
    [InlineData("2020-01-01/P6M: 2200亿元", "yellow")]
    [InlineData("2020-01-01/P6M: 2000亿元", "red")]
    public void Lights_are_cut_from_completion_over_time(string value, string expected) =>
        Case.Growth.With(value).Target("'due': '2020', 'goal': '4800亿元'").Class(2020, ProgressSchemes.Lights).Certain!.Id.Should().Be(expected);

    [Fact]
    public void An_office_has_its_own_colours_names_and_cuts()
    {
        var blue = new ProgressClass("blue", "蓝灯", "blue light", ProgressStatus.AheadOfSchedule);
        var red = new ProgressClass("red", "红灯", "red light", ProgressStatus.BehindSchedule);
        var scheme = new LightsScheme(new ClassScale(red, new ClassStep(blue, -0.02m)), LightsMeasure.Lead, "district-lights", new LocalizedText("区县亮灯"));
        Case c = Case.Growth.With("2020-01-01/P6M: 2350亿元").Target("'due': '2020', 'goal': '4800亿元'");
        c.Class(2020, scheme).ToText(Language.Chinese).Should().Be("蓝灯");
        c.Class(2020, scheme).Value.Value.Should().Be((2350m / 4800m) - 0.5m);
        scheme.Id.Should().Be("district-lights");
    }

    // Five years to 150 from 100: 10 a year on a line.
    [Theory]
    [InlineData("111", "125", "both")]
    [InlineData("118", "121", "only-cumulative")]
    [InlineData("104", "115", "only-year")]
    [InlineData("108", "112", "neither")]
    public void Year_and_plan_make_four_cells(string first, string second, string expected) =>
        Case.Of("家", "stock", "increase").With("2020: 100家", $"2021: {first}家", $"2022: {second}家")
            .Target("'due': '2025', 'goal': '150家', 'baseline': { 'period': '2020' }").Class(2022, ProgressSchemes.TwoClocks).Certain!.Id.Should().Be(expected);

    [Fact]
    public void A_cut_of_energy_use_passes_by_one_clock_and_fails_by_the_other()
    {
        var scheme = new TwoClocksScheme(new TwoClocksPoints(40m, 25m, 15m, 0m), "energy-points");
        Case c = Case.Of("吨标准煤/万元", "ratio", "decrease").With("2021 growth-year: -1.0%", "2022 growth-year: -3.5%")
            .Target("'due': '2025', 'goal': { 'changeBy': '-13.5%' }, 'baseline': { 'period': '2020' }");
        SchemeResult result = c.Class(2022, scheme);
        result.Certain!.Id.Should().Be("only-year");
        result.Score.Value.Should().Be(15m);
    }
}
