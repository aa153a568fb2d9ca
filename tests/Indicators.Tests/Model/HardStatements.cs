using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

/// <summary>What the hard statements share: places, plan spans and a source.</summary>
internal static class HardStatements
{
    public static TimePeriod Plan14 { get; } = TimePeriod.FiveYearPlan(14);

    public static IndicatorCatalogBuilder With(params Indicator[] indicators)
    {
        IndicatorCatalogBuilder builder = new IndicatorCatalogBuilder()
            .Add(Source("plan", "2021-03-13"))
            .Add(Source("report", "2024-10-24"))
            .Add(Source("census", "2021-05-11"))
            .Add(Subject("cn"))
            .Add(Subject("chongqing", "cn"))
            .Add(Subject("fuling", "chongqing"));
        foreach (Indicator indicator in indicators)
            builder.Add(indicator);
        return builder;
    }

    public static SeriesKey Country(string indicator, Transformation transformation = default) => new(indicator, "cn", transformation);

    public static SeriesKey City(string indicator, Transformation transformation = default) => new(indicator, "chongqing", transformation);

    public static Target Planned(string id, SeriesKey series, Goal goal) => Target.Over(id, series, Plan14, goal) with { SourceId = "plan" };

    public static Indicator Gdp { get; } = Indicator("gdp", "亿元", IndicatorKind.Flow) with { GrowthBasis = new GrowthBasis(PriceBasis.Constant) };
}
