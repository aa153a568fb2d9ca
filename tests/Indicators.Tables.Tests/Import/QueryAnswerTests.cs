namespace Indicators.Tables.Tests;

/// <summary>The JSON answer of the statistical office: the published number is the string, a missing one comes as 0.</summary>
public class QueryAnswerTests
{
    private static Workbook Book(string json) => new("easyquery.json", WorkbookContainer.Json, [], []) { Text = json };

    private const string Prices = """
        {"returncode":200,"returndata":{"datanodes":[
          {"code":"zb.A01_sj.201908","data":{"data":102.8434701,"dotcount":1,"hasdata":true,"strdata":"102.8"},"wds":[{"valuecode":"A01","wdcode":"zb"},{"valuecode":"201908","wdcode":"sj"}]},
          {"code":"zb.A02_sj.201902","data":{"data":0,"dotcount":1,"hasdata":false,"strdata":""},"wds":[{"valuecode":"A02","wdcode":"zb"},{"valuecode":"201902","wdcode":"sj"}]},
          {"code":"zb.A02_sj.201908","data":{"data":4.4,"dotcount":1,"hasdata":true,"strdata":"4.4"},"wds":[{"valuecode":"A02","wdcode":"zb"},{"valuecode":"201908","wdcode":"sj"}]}],
         "wdnodes":[
          {"wdcode":"zb","wdname":"指标","nodes":[{"code":"A01","cname":"居民消费价格指数(上年同月=100)","name":"居民消费价格指数(上年同月=100)","unit":""},{"code":"A02","cname":"规上工业增加值_同比增长","name":"x","unit":"%"}]},
          {"wdcode":"sj","wdname":"时间","nodes":[{"code":"201908","cname":"2019年8月"}]}]}}
        """;

    [Fact]
    public void Published_digits_are_taken_and_what_is_missing_is_not_zero()
    {
        ImportReport report = Imported.Report(Book(Prices), "subject=中国");
        report.Questions.Should().BeEmpty();
        report.Catalog.Observations.Select(o => $"{o.Series} {o.Period} {o.Figure} {o.At}").Should().Equal(
            "居民消费价格指数@中国 2019-08 102.8点 easyquery.json: $.returndata.datanodes[0]",
            "规上工业增加值@中国 growth-year 2019-08 4.4% easyquery.json: $.returndata.datanodes[2]");
        report.Catalog.Observations[0].Note.Should().Be("stored: 102.8434701");
    }

    [Fact]
    public void Regions_and_quarters_are_read_from_their_codes() =>
        Imported.Lines(Imported.Report(Book("""
            {"returndata":{"datanodes":[
              {"data":{"data":36.1,"hasdata":true,"strdata":"36.1"},"wds":[{"valuecode":"A1","wdcode":"zb"},{"valuecode":"110000","wdcode":"reg"},{"valuecode":"2019C","wdcode":"sj"}]}],
             "wdnodes":[{"wdcode":"zb","nodes":[{"code":"A1","cname":"地区生产总值_累计值","unit":"亿元"}]},{"wdcode":"reg","nodes":[{"code":"110000","cname":"北京市"}]},{"wdcode":"sj","nodes":[{"code":"2019C","cname":"2019年第三季度"}]}]}}
            """))).Should().Equal("地区生产总值 | 北京市 | 2019-01-01/P9M | 36.1亿元 @$.returndata.datanodes[0]");

    [Theory]
    [InlineData("{}", "returndata")]
    [InlineData("""{"returndata":{}}""", "datanodes")]
    [InlineData("""{"returndata":{"datanodes":[]}}""", "wdnodes")]
    [InlineData("[1", "JSON")]
    [InlineData("5", "returndata")]
    public void Another_json_is_told_by_what_it_lacks(string json, string missing) =>
        Imported.Report(Book(json)).Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == "IND6321" && d.Arguments[0] == missing);
}
