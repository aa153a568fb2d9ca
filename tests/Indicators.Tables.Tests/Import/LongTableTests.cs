using System.Text;

namespace Indicators.Tables.Tests;

/// <summary>A long table read row by row gives what the whole import gives, figure for figure.</summary>
public class LongTableTests
{
    private static readonly string[] Regions = ["北京市", "天津市", "河北省", "上海市", "江苏省"];

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Long enough not to be read whole; a value now and then is replaced.</summary>
    private static string Long(string head, Func<int, string> row, int rows = 4000, params (int Row, string Text)[] replaced)
    {
        var text = new StringBuilder(head).Append('\n');
        for (int index = 0; index < rows; index++)
            text.Append(replaced.FirstOrDefault(one => one.Row == index).Text ?? row(index)).Append('\n');
        return text.ToString();
    }

    private static string Figures(int row) => $"{Regions[row % 5]},{1950 + row / 5 % 70}年,产品{row / 350}产量,万吨,{row % 97}.{row % 10}0";

    private static string[] Lines(IEnumerable<Observation> observations) =>
        [.. observations.Select(o => $"{o.Series} {o.Period} {o.Figure.Literal} {o.Status} {o.SourceId} {o.At} {o.Note}")];

    private static void AreAlike(string csv, params string[] answers)
    {
        TableMapping mapping = answers.Aggregate(TableMapping.Empty, (made, answer) => made.WithAnswer(answer[..answer.IndexOf('=')], answer[(answer.IndexOf('=') + 1)..]));
        var options = new TableImportOptions { Mapping = mapping };
        ImportReport whole = TableImporter.Import(WorkbookOpener.Text.Open(Bytes(csv), "long.csv"), options);
        var stream = new LongTable(Bytes(csv), "long.csv", options);
        Lines(stream.Read()).Should().Equal(Lines(whole.Catalog.Observations.OrderBy(o => RowOf(o.At!)).ThenBy(o => o.At, StringComparer.Ordinal)));
        stream.Report.Questions.Select(q => q.Id).Should().Equal(whole.Questions.Select(q => q.Id));
        stream.Report.Diagnostics.Select(d => d.ToString()).Should().BeEquivalentTo(whole.Diagnostics.Select(d => d.ToString()));
        stream.Report.Catalog.Indicators.Should().BeEquivalentTo(whole.Catalog.Indicators);
        stream.Report.Catalog.Subjects.Should().BeEquivalentTo(whole.Catalog.Subjects);
        stream.Report.Catalog.Observations.Should().BeEmpty();
    }

    private static int RowOf(string at) => int.Parse(at[(at.IndexOf(' ') + 2)..], System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Plain_rows() => AreAlike(Long("地区,年份,指标,单位,数值", Figures));

    [Fact]
    public void Rows_with_marks_blanks_odd_numbers_and_new_series_on_the_way() => AreAlike(Long("地区,年份,指标,单位,数值", Figures, 4000,
        (1500, "北京市,2019年,常住人口,万人,2190.1"), (1501, "天津市,2019年,粮食产量,万吨,…"), (1502, "天津市,2018年,粮食产量,万吨,"),
        (1503, "天津市,2017年,粮食产量,万吨,7.8S"), (1504, "天津市,2016年,粮食产量,万吨,621 89"), (1505, "天津市,2015年,粮食产量,万吨,\"1,234.50\""),
        (1506, "天津市,2014年,粮食产量,万吨,007"), (1507, "天津市,2013年,粮食产量,万吨,-0.50"), (1508, "天津市,2012年,粮食产量增长,%,（3.5）"), (3999, "注：资料来自统计局,,,,")));

    [Fact]
    public void A_year_that_is_estimated_makes_no_other_year_of_its_series_so() =>
        AreAlike(Long("地区,年份,指标,单位,数值", row => Figures(row).Replace("2019年", "2019e", StringComparison.Ordinal)));

    [Fact]
    public void Several_columns_of_figures_with_growth_and_ranks() =>
        AreAlike(Long("地区,年份,产量（万吨）,增长（%）,全省位次", row => $"{Regions[row % 5]}{row / 500}区,{1950 + row / 5 % 100},{row}.5,{row % 30}.5,{row % 5 + 1}"), "transformation=rank[universe=全省]");

    [Fact]
    public void Months_of_flows_wait_for_their_window_and_take_it()
    {
        string csv = Long("地区,时间,指标,单位,数值", row => $"{Regions[row % 5]},{2000 + row / 60 % 25}年{row / 5 % 12 + 1}月,工业增加值{row / 1500},亿元,{row}.1");
        AreAlike(csv);
        AreAlike(csv, "window=year-to-date");
        AreAlike(csv, "window:工业增加值1=period", "window=year-to-date");
    }

    [Fact]
    public void What_is_open_is_asked() => AreAlike(Long("地区,年份,数值", row => $"{Regions[row % 5]}{row / 350}区,{1950 + row / 5 % 70},{row}"));

    [Fact]
    public void What_a_person_left_out_stays_out_and_a_period_that_was_said_holds() =>
        AreAlike(Long("地区,年份,指标,单位,数值", Figures), "ignore:产品3产量=没有", "period:北京市=2030");

    [Fact]
    public void Rows_that_hang_on_one_another_are_read_whole_and_late_ones_are_refused()
    {
        AreAlike(Long("指标,单位,2019年", row => row % 2 == 0 ? $"产品{row}产量,万吨,{row}" : $"其中：甲{row}种产品的产量,万吨,{row}"), "subject=中国");
        var stream = new LongTable(Bytes(Long("指标,单位,2019年", row => $"名称很长的一种产品{row}产量,万吨,{row}", 4000, (3500, "  其中：甲种,万吨,1"))), "long.csv",
            new TableImportOptions { Mapping = TableMapping.Empty.WithAnswer("subject", "中国") });
        stream.Read().Should().HaveCount(3999);
        stream.Report.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == "IND6323" && d.Location!.Path == "A3502");
    }

    [Fact]
    public void Another_table_than_the_mapping_was_made_for_gives_nothing()
    {
        TableMapping mapping = TableImporter.Propose(WorkbookOpener.Text.Open(Bytes(Long("地区,年份,指标,单位,数值", Figures)), "a.csv"), null, out _);
        var other = new LongTable(Bytes(Long("地区,年份,指标,计量单位,数值", Figures)), "b.csv", new TableImportOptions { Mapping = mapping });
        other.Read().Should().BeEmpty();
        other.Report.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6313");
        new LongTable(Bytes(Long("地区,年份,指标,单位,数值", Figures)), "a.csv", new TableImportOptions { Mapping = mapping }).Read().Should().HaveCount(4000);
    }

    [Fact]
    public void A_short_file_and_one_in_another_encoding_are_read_too()
    {
        new LongTable(Bytes("地区,年份,指标,单位,数值\n" + Figures(1)), "a.csv").Read().Should().ContainSingle();
        Encoding gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        string text = Long("地区,年份,指标,单位,数值", Figures);
        Lines(new LongTable(new MemoryStream(gb.GetBytes(text)), "a.csv").Read()).Should().Equal(Lines(new LongTable(Bytes(text), "a.csv").Read()));
        Lines(new LongTable(new MemoryStream(Encoding.Unicode.GetBytes("\uFEFF" + text)), "a.csv").Read()).Should().BeEquivalentTo(Lines(new LongTable(Bytes(text), "a.csv").Read()));
    }

    [Fact]
    public void The_report_waits_for_the_last_row()
    {
        var stream = new LongTable(Bytes(Long("地区,年份,指标,单位,数值", Figures)), "a.csv");
        stream.Invoking(table => table.Report).Should().Throw<InvalidOperationException>();
        stream.Read().Count().Should().Be(4000);
        stream.Read().Count().Should().Be(4000);
        stream.Report.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_quotation_mark_left_open_ends_the_reading_with_its_row() =>
        AreAlike(Long("地区,年份,指标,单位,数值", Figures, 4000, (3998, "北京市,2019年,\"产量,万吨,5")));

    /// <summary>What is measured and whom it is about are met apart, and put together without another look.</summary>
    [Fact]
    public void Every_series_of_many_is_what_the_whole_import_makes_of_it()
    {
        string[] subjects = [.. Regions, "合计", "甲县", "　乙县", "其他地区*"];
        AreAlike(
            Long("地区,年份,指标,单位,数值", row => $"{subjects[row % 9]},{2000 + row / 9 % 3}年,产品{row / 27}产量{(row / 27 % 4 == 3 ? "增长" : "")},{(row / 27 % 4 == 3 ? "%" : "万吨")},{row % 97}.{row % 10}5"),
            "subject:合计=全部");
    }

    [Fact]
    public void A_series_the_catalogue_knows_is_looked_at_however_it_is_met()
    {
        IndicatorCatalog known = new IndicatorCatalogBuilder()
            .Add(new Subject("tj", SubjectKind.Region, new LocalizedText("天津市")))
            .Add(new Indicator("p1", new LocalizedText("产品1产量"), Unit.Parse("万吨"), IndicatorKind.Flow, Direction.Increase))
            .Observe("p1", "tj", "1949", "0.0001万吨").Build();
        string csv = Long("地区,年份,指标,单位,数值", row => $"{Regions[row % 2]},{2000 + row / 2 % 20}年,产品{row / 40}产量,万吨,{row % 90 + 10}.5", 2400);
        var stream = new LongTable(Bytes(csv), "a.csv", new TableImportOptions { Catalog = known });
        stream.Read().Count(o => o.Series.SubjectId == "tj" && o.Series.IndicatorId == "p1").Should().Be(0);
        stream.Report.Diagnostics.Should().HaveCount(20).And.OnlyContain(told => told.Id == "IND6316");
    }

    [Fact]
    public void Of_two_values_for_one_key_neither_enters_the_catalogue_and_one_said_twice_enters_once()
    {
        string csv = Long("地区,年份,指标,单位,数值", Figures, 2000, (1990, "北京市,1950年,产品0产量,万吨,77.70"), (1991, "天津市,1950年,产品0产量,万吨,1.10"));
        ImportReport report = new LongTable(Bytes(csv), "a.csv").Import();
        report.Catalog.Observations.Should().HaveCount(1997);
        report.Diagnostics.Select(told => $"{told.Id} {told.Location!.Path} {told.Arguments[^1]}").Should().Equal("IND6309 E1992 0.00万吨", "IND6310 E1993 E3");
    }
}
