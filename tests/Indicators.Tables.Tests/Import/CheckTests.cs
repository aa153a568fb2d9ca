namespace Indicators.Tables.Tests;

/// <summary>What is checked on the way in: values that contradict each other, sums, magnitudes, vintages.</summary>
public class CheckTests
{
    [Fact]
    public void Two_values_for_one_key_on_two_sheets_are_both_refused_and_named()
    {
        Workbook book = Table.Book(
            Table.Sheet("佛山市人口\n年份|自然增长率（‰）\n2015|8\n2016|9.93", name: "Sheet2"),
            Table.Sheet("佛山市人口\n年份|自然增长率（‰）\n2015|8\n2016|18.65", name: "Sheet10"));
        ImportReport report = Imported.Report(book);
        Imported.Lines(report).Should().Equal("自然增长率 | 佛山市 | 2015 | 8‰ @B3");
        Diagnostic fault = report.Diagnostics.Should().ContainSingle(d => d.Severity == DiagnosticSeverity.Error).Subject;
        (fault.Id, fault.Location!.Path, fault.Arguments[2]).Should().Be(("IND6309", "Sheet10!B4", "Sheet2!B4"));
    }

    [Fact]
    public void A_total_that_is_not_the_sum_of_its_regions_is_told_and_rounding_is_not()
    {
        string Text(string total) => $"各区户数（2012）\n单位：户\n地区|户数\n全市|{total}\n甲区|10.4\n乙区|10.4\n丙区|10.4";
        Imported.Problems(Table.Sheet(Text("31.3")), "subject:全市=某市").Should().BeEmpty();
        Imported.Problems(Table.Sheet(Text("41.2")), "subject:全市=某市").Should().Equal("IND6315 Sheet1!B4");
        Imported.Problems(Table.Sheet(Text("41.2") + "\n注：分区数据未作机械调整。"), "subject:全市=某市").Should().BeEmpty();
    }

    [Theory]
    [InlineData("300万元")]
    [InlineData("300亿元")]
    public void A_value_far_from_the_catalogues_own_series_is_left_out(string known)
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("sh", SubjectKind.Region, new LocalizedText("上海市")))
            .Add(new Indicator("tax", new LocalizedText("税收收入"), StandardUnits.Yuan, IndicatorKind.Flow, Direction.Increase))
            .Observe("tax", "sh", "2018", known).Build();
        ImportReport report = TableImporter.Import(Table.Book(Table.Csv("地区|2019年税收收入（亿元）\n上海市|310")), new TableImportOptions { Catalog = catalog });
        report.Catalog.Observations.Count.Should().Be(known == "300亿元" ? 1 : 0);
        report.Diagnostics.Select(d => d.Id).Should().Equal(known == "300亿元" ? [] : ["IND6316"]);
    }

    [Fact]
    public void A_pmi_near_zero_is_no_pmi() =>
        Imported.Problems(Table.Csv("月份|PMI（%）\n2020-04|0.8\n2020-03|52.0"), "subject=中国").Should().Equal("IND6317 B2");

    [Fact]
    public void Another_edition_is_another_vintage_beside_the_first()
    {
        ImportReport Edition(string id, string value) => TableImporter.Import(Table.Book(Table.Csv($"指标：地区生产总值(亿元)\n地区|2017年\n天津市|{value}")), new TableImportOptions
        {
            Mapping = TableMapping.Empty.WithSource(new Source(id, id, "国家统计局") { Published = TimePeriod.Parse(id[^4..]) }),
        });
        IndicatorCatalog both = Edition("edition-2019", "18549.19").Catalog.Merge(Edition("edition-2023", "12450.6").Catalog);
        both.Observations.Select(o => $"{o.SourceId} {o.Figure}").Should().Equal("edition-2019 18549.19亿元", "edition-2023 12450.6亿元");
    }
}
