using System.Globalization;

namespace Indicators.Interchange.Tests;

/// <summary>Catalogues made by chance: every kind of figure, period, transformation and goal, in any combination that is allowed.</summary>
internal static class RandomCatalogs
{
    private static readonly string[] Levels =
    [
        "7565家", "超1.27万家", "8.60万家", "约3.1万家", "1200多家", "3万—5万家", "近9万家", "不超过12家", "0家", "三千家", "100,000家", "1.20亿家", "0.5家",
    ];

    private static readonly string[] Money = ["6200亿元", "30145.79亿元", "12345678901234.567元", "8.60万元", "-3.5亿元", "超2万亿元", "0.00亿元", "100元"];
    private static readonly string[] Rates = ["36.1%", "5%左右", "百分之三十六点一", "-0.0%", "3%—5%", "8.60%", "1.2倍", "7成"];
    private static readonly string[] Words = ["持平", "扭亏为盈"];
    private static readonly string[] Ranks = ["第1", "前3"];
    private static readonly string[] Periods = ["2023", "2024-S1", "2024-Q3", "2024-09", "2024-01-01/P9M", "2024-01-01/P2M", "2021-01-01/P5Y", "2024-02-29", "2024-03-05/P17D", "2024-W05"];
    private static readonly string?[] Texts = [null, "见第3页，“原文”", "a,b;c\"d\"", "两行\n文字", " 前后有空格 ", "=1+1"];

    public static IndicatorCatalog Make(int seed)
    {
        var random = new Random(seed);
        IndicatorCatalogBuilder builder = Definitions();
        int observations = random.Next(0, 25);
        for (int i = 0; i < observations; i++)
            builder.Add(Observation(random));
        int targets = random.Next(0, 8);
        for (int i = 0; i < targets; i++)
            builder.Add(Target(random, i));
        return builder.BuildSound(out _);
    }

    /// <summary>Codes of OBS_STATUS that notes keep, and words that only look like one.</summary>
    private static readonly string?[] Kept = ["OBS_STATUS=D", "见注; OBS_STATUS=B; U=1", "OBS_STATUS=I", "OBS_STATUS=bp", "OBS_STATUS=", "noOBS_STATUS=D"];

    private static IndicatorCatalogBuilder Definitions() => new IndicatorCatalogBuilder()
        .Add(Unit.Create("guild-hall", "间会馆", Dimension.Count("guild-hall"), englishName: "guild hall"))
        .Add(new Source("s-1", "公报", "统计局") { Published = TimePeriod.Parse("2024-03-01") })
        .Add(new Source("来源/2.b", "Speech", "Office") { Basis = ComparisonBasis.Comparable })
        .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("中国", "China")) { Code = "000000" })
        .Add(new Subject("chongqing.zone+1", SubjectKind.Region, new LocalizedText("两江新区")) { ParentId = "cn" })
        .Add(new Indicator("firms", new LocalizedText("企业数", "Firms"), StandardUnits.Enterprise, IndicatorKind.Stock, Direction.Increase))
        .Add(new Indicator("gdp", new LocalizedText("地区生产总值"), StandardUnits.Yuan.HundredMillion, IndicatorKind.Flow, Direction.Increase)
        {
            GrowthBasis = new GrowthBasis(PriceBasis.Current),
            Breaks = [new SeriesBreak(new DateOnly(2024, 1, 1), new LocalizedText("普查")) { Kind = BreakKind.Census }],
        })
        .Add(new Indicator("halls", new LocalizedText("会馆数"), Unit.Create("guild-hall", "间会馆", Dimension.Count("guild-hall"), englishName: "guild hall"), IndicatorKind.Count, Direction.Neutral));

    private static Observation Observation(Random random)
    {
        (string indicator, Transformation transformation, Figure figure) = Statement(random);
        string subject = Of(random, "cn", "chongqing.zone+1");
        TimePeriod? period = random.Next(12) == 0 ? null : TimePeriod.Parse(Of(random, Periods));
        var observation = new Observation(new SeriesKey(indicator, subject, transformation), period, figure)
        {
            Status = (ObservationStatus)random.Next(4),
            SourceId = Of(random, null, "s-1", "来源/2.b"),
            At = Of(random, Texts),
            Note = random.Next(3) == 0 ? Of(random, Kept) : Of(random, Texts),
            Confidence = (Confidence)random.Next(3),
        };
        return random.Next(4) == 0 ? observation.WithPublishedOn(new DateOnly(2024, 1, 1).AddDays(random.Next(500))) : observation;
    }

    private static (string Indicator, Transformation Transformation, Figure Figure) Statement(Random random)
    {
        switch (random.Next(9))
        {
            case 0:
                return ("firms", default, Figure.Parse(Of(random, Levels)));
            case 1:
                return ("gdp", default, Figure.Parse(Of(random, Money)));
            case 2:
                return ("halls", default, new Figure(random.Next(900) / 10m, Unit.Create("guild-hall", "间会馆", Dimension.Count("guild-hall"), englishName: "guild hall")));
            case 3:
                return ("gdp", Of(random, Transformation.YearOnYearGrowth, Transformation.PreviousPeriodGrowth, Transformation.YearOnYearGrowth.On(ComparisonBasis.Real)), Figure.Parse(Of(random, Rates)));
            case 4:
                return ("firms", Transformation.GrowthSince(TimePeriod.Year(2020)), Figure.Parse(Of(random, Rates)));
            case 5:
                return ("gdp", Transformation.YearOnYearGrowth.InWords(), TrendText.Parse(Of(random, Words)));
            case 6:
                return ("gdp", Transformation.RankIn("cn/cities"), RankText.Parse(Of(random, Ranks)));
            case 7:
                return ("gdp", Transformation.DifferenceToSubject("cn").TakenOf(Transformation.YearOnYearGrowth), Figure.Parse("2.3个百分点"));
            default:
                return ("gdp", default, AnyNumber(random));
        }
    }

    /// <summary>A number of any length, its last zeros written.</summary>
    private static Figure AnyNumber(Random random)
    {
        string digits = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => (char)('0' + random.Next(10))));
        int decimals = random.Next(0, digits.Length);
        decimal number = decimal.Parse(digits.Insert(digits.Length - decimals, decimals == 0 ? "" : "."), NumberStyles.Float, CultureInfo.InvariantCulture);
        return new Figure(random.Next(3) == 0 ? -number : number, StandardUnits.Yuan.Scaled(Of(random, UnitScale.One, UnitScale.TenThousand, UnitScale.HundredMillion, UnitScale.Trillion)));
    }

    private static Target Target(Random random, int number)
    {
        var series = new SeriesKey("firms", Of(random, "cn", "chongqing.zone+1"));
        string id = $"t-{number}.{Of(random, "a", "乙")}";
        Goal goal = Goal(random);
        Target target = random.Next(3) == 0
            ? Indicators.Target.Over(id, series, TimePeriod.FiveYearPlan(14), goal)
            : Indicators.Target.By(id, series, TimePeriod.Year(2027), goal);
        return target with
        {
            Baseline = goal.NeedsBaseline || random.Next(2) == 0 ? new Baseline(TimePeriod.Year(2020)) { Value = random.Next(2) == 0 ? null : Figure.Parse("8.60万家"), Note = Of(random, Texts) } : null,
            Nature = (TargetNature)random.Next(2),
            SourceId = Of(random, null, "s-1"),
            Note = Of(random, Texts),
        };
    }

    private static Goal Goal(Random random) => random.Next(6) switch
    {
        0 => new LevelGoal(Figure.Parse(Of(random, Levels))),
        1 => new MultipleGoal(2),
        2 => new DoneGoal(),
        3 => new SetYearlyGoal(),
        4 => new ChangeGoal(Figure.Parse("13.5%")),
        _ => new CumulativeGoal(Figure.Parse("5500万家以上")),
    };

    private static T Of<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}
