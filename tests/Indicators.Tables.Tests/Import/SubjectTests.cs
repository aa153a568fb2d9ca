namespace Indicators.Tables.Tests;

/// <summary>Whose figures they are: names with blanks, totals that name nobody, tables of the whole nation.</summary>
public class SubjectTests
{
    [Theory]
    [InlineData("北　京", "北京")]
    [InlineData("普 宁 市", "普宁市")]
    [InlineData("  浦东新区", "浦东新区")]
    [InlineData("#浦东新区", "浦东新区")]
    [InlineData("静安区[42]", "静安区")]
    [InlineData("①静安区", "静安区")]
    public void Blanks_and_marks_are_no_part_of_a_name(string label, string name) =>
        Imported.Lines(Table.Csv($"地  区|常住人口（万人）\n«{label}»|5"), "period=2012").Should().Equal($"常住人口 | {name} | 2012 | 5万人 @B2");

    [Theory]
    [InlineData("位次")]
    [InlineData(" 比上年")]
    [InlineData("增速")]
    public void A_label_that_names_no_place_is_asked_for(string label)
    {
        Sheet sheet = Table.Csv($"地区|2013\n浦东新区|5\n«{label}»|4");
        ImportReport report = Imported.Report(sheet, "indicator=常住人口", "unit=万人");
        report.Questions.Should().NotBeEmpty();
        report.Catalog.Observations.Select(one => one.Figure.Literal).Should().NotContain(text => text!.StartsWith('4'));
    }

    [Theory]
    [InlineData("全  市")]
    [InlineData("总  计")]
    [InlineData("合　计")]
    [InlineData("全市合计")]
    [InlineData("Total")]
    public void A_total_that_names_nobody_is_asked_for(string total)
    {
        Sheet sheet = Table.Csv($"地区|常住人口（万人）\n{total}|12\n浦东新区|5\n黄浦区|7");
        ImportReport report = Imported.Report(sheet, "period=2012");
        report.Questions.Should().ContainSingle().Which.Id.Should().StartWith("subject:");
        Imported.Lines(report).Should().HaveCount(2);
        Imported.Lines(sheet, "period=2012", $"subject:{total}=上海市").Should().Contain("常住人口 | 上海市 | 2012 | 12万人 @B2");
    }

    [Fact]
    public void The_region_a_title_begins_with_is_the_total() =>
        Imported.Lines(Table.Sheet("肇庆市户籍人口（2014年）\n单位：人\n地区|年末总人口\n全  市|10\n端州|5\n鼎湖|5")).Should().Contain("年末总人口 | 肇庆市 | 2014 | 10人 @B4");

    [Fact]
    public void A_title_that_only_sounds_like_a_region_names_none() =>
        Imported.Questions(Table.Sheet("房地产市场情况（2014年）\n指标|数值\n销售面积（万平方米）|5")).Should().Equal("subject");

    [Fact]
    public void Rows_that_may_be_places_or_things_are_asked_for()
    {
        Sheet sheet = Table.Sheet("2013年某表\n|户数（户）|人口（人）\n端山|1|2\n鼎水|3|4");
        Imported.Questions(sheet).Should().Contain("rows:Sheet1");
        Imported.Lines(sheet, "rows=subjects").Should().Contain("户数 | 端山 | 2013 | 1户 @B3");
    }

    [Fact]
    public void An_empty_text_is_no_label_and_no_figure() =>
        Imported.Lines(Table.Csv("地区|2019年\n北京市|«»\n天津市|5"), "indicator=GDP", "unit=亿元").Should().Equal("GDP | 天津市 | 2019 | 5亿元 @B3");

    [Fact]
    public void Names_of_the_catalogue_are_known()
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("sh", SubjectKind.Region, new LocalizedText("上海市", "Shanghai")) { Aliases = ["上海"] })
            .Add(new Indicator("population", new LocalizedText("常住人口"), StandardUnits.Person.TenThousand, IndicatorKind.Stock, Direction.Neutral))
            .Build();
        ImportReport report = TableImporter.Import(Table.Book(Table.Csv("地区|2019年常住人口（万人）\n上海|2428")), new TableImportOptions { Catalog = catalog });
        report.Catalog.Observations.Should().ContainSingle().Which.Series.Should().Be(new SeriesKey("population", "sh"));
    }
}
