using Indicators.Progress;
using Indicators.Prose;
using Indicators.Validation;

namespace Indicators.Tests.Readme;

/// <summary>
/// The C# blocks of the READMEs, word for word, as code that runs. Each example writes to the <see cref="Console"/> of
/// this class; <see cref="ReadmeTests"/> compares the lines with the comments in the text.
/// </summary>
internal static class ReadmeExamples
{
    public static IReadOnlyDictionary<string, Action> All { get; } = new Dictionary<string, Action>
    {
        ["first screen"] = FirstScreen,
        ["conversions"] = Conversions,
        ["text"] = Text,
        ["checking"] = Checking,
    };

    private static void FirstScreen()
    {
        // <first screen>
        Figure output = Figure.Parse("6200亿元");
        Console.WriteLine(output.In("万元"));                      // 62000000万元（计至1亿元）
        Console.WriteLine(output.ToString(Language.English));      // CNY 620 billion (stated to 100 million)
        Console.WriteLine(Figure.Parse("超50万辆").Range);         // (50万辆, +∞)

        var builder = new IndicatorCatalogBuilder()
            .Add(new Source("scio-2024-07-05", "Press conference on Chongqing", "State Council Information Office"))
            .Add(new Subject("chongqing", SubjectKind.Region, new("重庆市", "Chongqing")))
            .Add(new Subject("icnev", SubjectKind.Cluster, new("智能网联新能源汽车", "Intelligent connected NEVs")))
            .Add(new Indicator("chain-output", new("全产业链产值", "Output of the chain"), Unit.Parse("亿元"), IndicatorKind.Flow, Direction.Increase))
            .Add(new Indicator("vehicles", new("汽车产量", "Vehicle output"), Unit.Parse("万辆"), IndicatorKind.Flow, Direction.Increase))
            .Observe("chain-output", "icnev", "2023", "6200亿元")
            .Observe("vehicles", "chongqing", "2023", "232万辆")
            .Observe("vehicles", "chongqing", "2024", "约254万辆");

        var leading = new Tier("leading", new("主导产业集群", "Leading clusters"), count: 3) { SizeClass = "万亿级" };
        builder.Add(new PolicyFramework("leading-clusters", "3", new("三大主导产业集群"), TimePeriod.Month(2023, 7), [leading])
        {
            Members = [new IndustryCluster("leading", "icnev", Confidence.Confirmed) { SourceId = "scio-2024-07-05" }],
        });
        Target target = Target.By("vehicles-2025", builder.Key("vehicles", "chongqing"), due: TimePeriod.Year(2025), new LevelGoal(Figure.Parse("260万辆")));
        builder.Add(target with { Baseline = new Baseline(TimePeriod.Year(2023)) });

        IndicatorCatalog catalog = builder.Build();
        ProgressAssessment progress = new ProgressCalculator(catalog).Assess(catalog.Targets["vehicles-2025"], asOf: new DateOnly(2024, 12, 31));
        Console.WriteLine(progress.ToText(Language.English));
        // about 2.54 million vehicles in 2024, from 2.32 million vehicles in 2023, target 2.6 million vehicles by 2025: 59.7%–96.8% complete, 50.0% of the time gone, lead +9.7–+46.8 points; ahead of schedule.
        // </first screen>
    }

    private static void Conversions()
    {
        // <conversions>
        Console.WriteLine(Figure.Parse("8.60万家").In("家").Resolution);             // 100家
        Console.WriteLine(Quantity.Parse("15亩") == Quantity.Parse("1公顷"));        // True
        Console.WriteLine(Quantity.Parse("34.5%").PointsFrom(Quantity.Parse("32.2%"))); // 2.3个百分点
        Console.WriteLine(Quantity.Parse("50元/平方米") * Quantity.Parse("10平方米")); // 500元
        Console.WriteLine(Figure.Parse("百分之三十六点一"));                          // 36.1%
        Console.WriteLine(Figure.Parse("over CNY 620 billion").In("亿元"));          // 超6200亿元（计至10亿元）
        Console.WriteLine(TimePeriod.Parse("2024年1—9月"));                          // 2024-01-01/P9M
        // </conversions>
    }

    private static void Text()
    {
        // <text>
        string news = "2023年，全市软件业务收入2531亿元，同比增长11.3%。到2027年，高新技术企业突破1.27万家。";
        PolicyClaim[] claims = [.. PolicyTextReader.Read(news, PolicyTextOptions.Default.DatedOn(new DateOnly(2024, 2, 27)))];
        Console.WriteLine(string.Join(" ", claims.Select(claim => claim.Literal)));                // 2531亿元 11.3% 1.27万家
        Console.WriteLine($"{claims[0].Subject}, {claims[0].Indicator}, {claims[0].Period}");      // 全市, 软件业务收入, 2023
        Console.WriteLine($"{claims[1].Kind}, {claims[1].Comparison}");                            // Growth, yoy
        Console.WriteLine($"{claims[2].Modality}, {claims[2].Period}, {claims[2].Figure}");        // Target, 2027, 突破1.27万家
        // </text>
    }

    private static void Checking()
    {
        // <checking>
        IndicatorCatalog report = new IndicatorCatalogBuilder()
            .Add(new Source("report", "Report", "City"))
            .Add(new Subject("city", SubjectKind.Region, new("示例市")))
            .Add(new Indicator("firms", new("企业数"), Unit.Parse("家"), IndicatorKind.Stock, Direction.Increase))
            .Observe("firms", "city", "2022", "6348家", sourceId: "report")
            .Observe("firms", "city", "2023", "7565家", sourceId: "report")
            .Observe("firms", "city", "2023", "36.1%", Transformation.YearOnYearGrowth, "report")
            .Build();
        foreach (Finding finding in CatalogValidator.Standard.Validate(report).Of(DiagnosticSeverity.Error))
            Console.WriteLine(finding.ToText(Language.English));
        // 企业数 of 示例市 (firms@city): 7565家 in 2023 with +36.1% implies 5556–5561家 in 2022; published 2022: 6348家. They cannot all hold.
        // </checking>
    }

    /// <summary>Stands in the examples' scope for the real console and keeps what they write.</summary>
    internal static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(object value) => Lines.Add(value.ToString()!);
    }
}
