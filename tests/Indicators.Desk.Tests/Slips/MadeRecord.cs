using System.Globalization;

namespace Indicators.Desk.Tests.Slips;

/// <summary>
/// A record made for planting slips: a city and its districts over six years, levels, growth, points, shares, ranks, revised
/// figures and targets. Its numbers are made by a rule, so that every kind of slip has many places to stand in.
/// </summary>
internal static class MadeRecord
{
    private const int FirstYear = 2019;
    private const int LastYear = 2024;

    private static readonly (string Id, string Name, string Unit, IndicatorKind Kind, decimal Size)[] Measures =
    [
        ("gdp", "地区生产总值", "亿元", IndicatorKind.Flow, 8123.47m),
        ("retail", "社会消费品零售总额", "亿元", IndicatorKind.Flow, 3518.62m),
        ("revenue", "一般公共预算收入", "亿元", IndicatorKind.Flow, 612.39m),
        ("firms", "高新技术企业数", "家", IndicatorKind.Stock, 3417m),
        ("vehicles", "新能源汽车产量", "万辆", IndicatorKind.Flow, 31.67m),
        ("income", "居民人均可支配收入", "元", IndicatorKind.Flow, 37595m),
    ];

    private static readonly (string Id, string Name)[] Places =
        [("city", "甲江市"), ("north", "北岸区"), ("south", "南坪区"), ("east", "东渡区"), ("west", "西溪县")];

    public static IndicatorCatalog Catalog { get; } = Make();

    private static IndicatorCatalog Make()
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Source("early", "统计快报", "甲江市统计局") { Published = TimePeriod.Parse("2025-01-15") });
        builder.Add(new Source("final", "统计公报", "甲江市统计局") { Published = TimePeriod.Parse("2025-03-20") });
        builder.Add(new Source("plan", "发展规划", "甲江市人民政府") { Published = TimePeriod.Parse("2021-03-01") });
        foreach ((string id, string name) in Places)
            builder.Add(new Subject(id, SubjectKind.Region, new LocalizedText(name)) { ParentId = id == "city" ? null : "city" });
        foreach ((string id, string name, string unit, IndicatorKind kind, _) in Measures)
            builder.Add(new Indicator(id, new LocalizedText(name), Figure.Parse("1" + unit).Unit, kind, Direction.Increase));
        builder.Add(new Indicator("rate", new LocalizedText("城镇化率"), StandardUnits.Percent, IndicatorKind.Rate, Direction.Increase));
        for (int place = 0; place < Places.Length; place++)
            AddPlace(builder, place);
        return builder.Build();
    }

    private static void AddPlace(IndicatorCatalogBuilder builder, int place)
    {
        string subject = Places[place].Id;
        for (int measure = 0; measure < Measures.Length; measure++)
        {
            decimal level = Measures[measure].Size * (place == 0 ? 1m : 0.09m + (0.037m * place));
            for (int year = FirstYear; year <= LastYear; year++)
            {
                decimal growth = 3.1m + (((measure * 7) + (place * 5) + (year * 3)) % 67 / 10m) - (measure == 2 && year == 2020 ? 9.3m : 0m);
                level *= 1m + (growth / 100m);
                AddYear(builder, subject, measure, year, level, growth);
            }
        }

        AddRates(builder, place);
    }

    private static void AddYear(IndicatorCatalogBuilder builder, string subject, int measure, int year, decimal level, decimal growth)
    {
        (string id, _, string unit, _, decimal size) = Measures[measure];
        decimal shown = decimal.Round(level, size == decimal.Truncate(size) ? 0 : 2);
        TimePeriod period = TimePeriod.Year(year);
        SeriesKey series = builder.Key(id, subject);
        string bound = measure == 4 && year % 2 == 0 ? "超" : "";
        if (year == LastYear)
            builder.Add(Observed(series, period, Text(decimal.Round(shown * 0.987m, shown.Scale)) + unit, "early") with { Status = ObservationStatus.Provisional });
        builder.Add(Observed(series, period, bound + Text(shown) + unit, "final"));
        builder.Add(Observed(builder.Key(id, subject, Transformation.YearOnYearGrowth), period, Text(growth) + "%", "final"));
        if (measure == 0 && year == LastYear)
            builder.Add(new Observation(builder.Key(id, subject, Transformation.RankIn("city")), period, RankText.Place(1 + (subject.Length % 5))) { SourceId = "final" });
        if (year == LastYear)
            builder.Add(Target.By($"{id}-{subject}-2027", series, TimePeriod.Year(2027), new LevelGoal(Figure.Parse(Text(decimal.Round(level * 1.31m, shown.Scale)) + unit))) with { SourceId = "plan" });
    }

    private static void AddRates(IndicatorCatalogBuilder builder, int place)
    {
        string subject = Places[place].Id;
        for (int year = FirstYear; year <= LastYear; year++)
        {
            decimal rate = 61.23m + (place * 2.71m) + ((year - FirstYear) * 0.87m);
            TimePeriod period = TimePeriod.Year(year);
            builder.Add(Observed(builder.Key("rate", subject), period, Text(rate) + "%", "final"));
            builder.Add(Observed(
                builder.Key("rate", subject, Transformation.DifferenceTo(TimePeriod.Year(year - 1))), period, Text(0.87m + (place * 0.11m)) + "个百分点", "final"));
        }
    }

    private static Observation Observed(SeriesKey series, TimePeriod period, string figure, string source) =>
        new(series, period, Figure.Parse(figure)) { SourceId = source };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
