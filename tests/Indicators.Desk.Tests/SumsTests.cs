namespace Indicators.Desk.Tests;

/// <summary>Sums, shares and proportions of a draft against the levels and compositions of the record.</summary>
public sealed class SumsTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    /// <summary>A city with its product, one industry and its output, of which two kinds are the parts, and two districts.</summary>
    private static readonly DraftChecker Checker = DraftChecker.For(new IndicatorCatalogBuilder()
        .Add(new Subject("city", SubjectKind.Region, new LocalizedText("示例市")))
        .Add(new Subject("north", SubjectKind.Region, new LocalizedText("北岸区")) { ParentId = "city" })
        .Add(new Subject("south", SubjectKind.Region, new LocalizedText("南坪区")) { ParentId = "city" })
        .Add(new Indicator("gdp", new LocalizedText("地区生产总值"), Unit.Parse("亿元"), IndicatorKind.Flow, Direction.Increase))
        .Add(new Indicator("secondary", new LocalizedText("第二产业增加值"), Unit.Parse("亿元"), IndicatorKind.Flow, Direction.Increase))
        .Add(new Indicator("cars", new LocalizedText("汽车产量"), Unit.Parse("万辆"), IndicatorKind.Flow, Direction.Increase))
        .Add(new Indicator("lorries", new LocalizedText("货车产量"), Unit.Parse("万辆"), IndicatorKind.Flow, Direction.Increase))
        .Add(new Indicator("coaches", new LocalizedText("客车产量"), Unit.Parse("万辆"), IndicatorKind.Flow, Direction.Increase))
        .Add(new Indicator("plants", new LocalizedText("工厂数"), Unit.Parse("家"), IndicatorKind.Stock, Direction.Increase))
        .Add(new Composition("kinds", CompositionKind.Complete, "cars", [new CompositionPart("lorries"), new CompositionPart("coaches")]))
        .Add(Composition.OverChildren("districts", CompositionKind.Partial, "plants") with { WholeSubjectId = "city" })
        .Observe("gdp", "city", "2024", "1020亿元")
        .Observe("secondary", "city", "2024", "410亿元")
        .Observe("cars", "city", "2024", "88万辆")
        .Observe("lorries", "city", "2024", "36万辆")
        .Observe("plants", "city", "2024", "512家")
        .Observe("plants", "north", "2024", "300家")
        .Observe("plants", "south", "2023", "150家")
        .Build());

    [Theory]
    [InlineData("2024年，示例市货车产量36万辆，客车产量58万辆。", "58万辆", nameof(DraftReason.PartsBeyondWhole))]
    [InlineData("2024年，示例市客车产量25万辆。", "25万辆", nameof(DraftReason.PartsAgainstWhole))]
    [InlineData("2024年，南坪区工厂数240家。", "240家", nameof(DraftReason.PartsBeyondWhole))]
    [InlineData("2024年，示例市三次产业结构比为6.1:45.2:48.7。", "6.1:45.2:48.7", nameof(DraftReason.ProportionAgainstShares))]
    [InlineData("2024年，示例市第一产业增加值62亿元，第二产业增加值410亿元，第三产业增加值648亿元。", "648亿元", nameof(DraftReason.PartsBeyondWhole))]
    [InlineData("2024年，示例市第一产业增加值62亿元，第二产业增加值410亿元，第三产业增加值448亿元。", "448亿元", nameof(DraftReason.PartsAgainstWhole))]
    [InlineData("2024年，示例市第二产业增加值占地区生产总值的比重为45.2%。", "45.2%", nameof(DraftReason.ShareAgainstLevels))]
    [InlineData("2023年，示例市三次产业结构比为6.1:40.2:63.7。", "6.1:40.2:63.7", nameof(DraftReason.ShareBeyondWhole))]
    [InlineData("2023年，示例市三次产业结构比为6.1:40.2:43.7。", "6.1:40.2:43.7", nameof(DraftReason.SharesShortOfWhole))]
    [InlineData("2023年，示例市第一产业占地区生产总值的比重为6.1%，第二产业占地区生产总值的比重为40.2%，第三产业占地区生产总值的比重为63.7%。", "63.7%", nameof(DraftReason.ShareBeyondWhole))]
    [InlineData("2023年，示例市第一产业占地区生产总值的比重为6.1%，第二产业占地区生产总值的比重为40.2%，第三产业占地区生产总值的比重为33.7%。", "33.7%", nameof(DraftReason.SharesShortOfWhole))]
    [InlineData("2020年，示例市地区生产总值900亿元，工业增加值300亿元，占地区生产总值的比重为43.3%。", "43.3%", nameof(DraftReason.ShareAgainstLevels))]
    public void What_does_not_compute_is_marked_once(string text, string figure, string reason)
    {
        DraftCheck check = Checker.Check(text, Day);
        check.Faults.Should().ContainSingle("{0}", text).Which.Should().Match<DraftRemark>(
            one => one.Verdict == DraftVerdict.DoesNotCompute && one.Literal == figure && one.Reason.ToString() == reason);
    }

    [Theory]
    [InlineData("2024年，示例市货车产量36万辆，客车产量52万辆。")]
    [InlineData("2024年，示例市客车产量52.3万辆。")]
    [InlineData("2024年，南坪区工厂数180家。")]
    [InlineData("2024年，示例市三次产业结构比为6.1:40.2:53.7。")]
    [InlineData("2024年，示例市第一产业增加值62亿元，第二产业增加值410亿元，第三产业增加值548亿元。")]
    [InlineData("2024年，示例市第二产业增加值占地区生产总值的比重为40.2%。")]
    [InlineData("2023年，示例市三次产业结构比为6.1:40.2:53.8。")]
    [InlineData("2023年，示例市城镇居民人均可支配收入44000元，农村居民人均可支配收入19000元，居民人均可支配收入31000元。")]
    [InlineData("2023年，示例市进出口总额1000亿元，其中民营企业进出口700亿元，一般贸易进出口600亿元。")]
    [InlineData("2023年，示例市男女性别比为105:100。")]
    [InlineData("2023年，示例市第一产业对经济增长的贡献率为6.1%，第二产业贡献率为40.2%，第三产业贡献率为63.7%。")]
    public void What_does_is_left_alone(string text) => Checker.Check(text, Day).Faults.Select(Own.OwnCatalog.LineOf).Should().BeEmpty();

    [Fact]
    public void It_says_against_what()
    {
        DraftRemark parts = Checker.Check("2024年，示例市客车产量58万辆。", Day).Faults.Single();
        parts.ToText(Language.English).Should().Contain("the whole is 88万辆, beside 36万辆");
        DraftRemark share = Checker.Check("2024年，示例市第二产业增加值占地区生产总值的比重为45.2%。", Day).Faults.Single();
        share.Suggestion.Should().Be("40.2%");
        share.ToText(Language.Chinese).Should().Contain("由410亿元、1020亿元推算为40.2%");
        Checker.Check("2024年，示例市三次产业结构比为6.1:45.2:48.7。", Day).Faults.Single().ToText(Language.Chinese).Should().Contain("第二产业40.2%");
    }
}
