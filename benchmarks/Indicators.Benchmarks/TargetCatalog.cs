namespace Indicators.Benchmarks;

/// <summary>
/// Targets of any number, each of a subject of its own: a stock with four yearly values; level, multiple and change in turn.
/// </summary>
internal static class TargetCatalog
{
    public static IndicatorCatalog Of(int count)
    {
        var builder = new IndicatorCatalogBuilder()
            .Add(new Indicator("firms", new LocalizedText("企业数"), StandardUnits.Enterprise, IndicatorKind.Stock, Direction.Increase));
        Goal[] goals = [new LevelGoal(Figure.Parse("2000家")), new MultipleGoal(2m), new ChangeGoal(Figure.Parse("80%"))];
        for (int i = 0; i < count; i++)
        {
            builder.Add(new Subject($"s{i}", SubjectKind.Region, new LocalizedText("某地")));
            SeriesKey key = builder.Key("firms", $"s{i}");
            for (int year = 2020; year <= 2023; year++)
                builder.Add(new Observation(key, TimePeriod.Year(year), Firms(1000 + (i % 300) + ((year - 2020) * (i % 400)))));
            builder.Add(Target.By($"t{i}", key, TimePeriod.Year(2025),
                goals[i % goals.Length]) with
            { Baseline = new Baseline(TimePeriod.Year(2020)) });
        }

        return builder.Build();
    }

    private static Figure Firms(int count) => Figure.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count}家"));
}
