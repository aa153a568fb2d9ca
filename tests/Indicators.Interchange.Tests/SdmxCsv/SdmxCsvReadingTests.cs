using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>What the standard lets a message be, and what becomes of it.</summary>
public sealed class SdmxCsvReadingTests
{
    [Fact]
    public void Digits_are_those_of_the_file()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS
            dataflow,X:F(1.0),M,A,CN,GDP,2023,12345678901234.567,CNY,0,A
            dataflow,X:F(1.0),M,A,CN,GDP,2024,8.60,CNY,8,P
            dataflow,X:F(1.0),M,A,CN,GDP,2025,1.5E3,CNY,0,F
            """);
        report.Catalog.Observations.Select(one => one.Figure.ToString()).Should().Equal("12345678901234.567元", "8.60亿元", "1500元");
        report.Catalog.Observations.Select(one => one.Status).Should().Equal(ObservationStatus.Final, ObservationStatus.Provisional, ObservationStatus.Forecast);
    }

    [Theory]
    [InlineData("STRUCTURE[;];STRUCTURE_ID;ACTION;REF_AREA;INDICATOR;TIME_PERIOD;OBS_VALUE", "dataflow;X:F(1.0);I;FR;GDP;2014-01;12,4", "12.4")]
    [InlineData("STRUCTURE[,]|STRUCTURE_ID|ACTION|REF_AREA|INDICATOR|TIME_PERIOD|OBS_VALUE", "dataflow|X:F(1.0)|I|FR|GDP|2014-01|12.40", "12.40")]
    [InlineData("STRUCTURE\tSTRUCTURE_ID\tACTION\tREF_AREA\tINDICATOR\tTIME_PERIOD\tOBS_VALUE", "dataflow\tX:F(1.0)\tI\tFR\tGDP\t2014-01\t12,40", "12.40")]
    [InlineData("STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE,TIME_PERIOD,INDICATOR,REF_AREA,UPDATED", "dataflow,X:F,I,12.4,2014-01,GDP,FR,2021-01-22T13:15:41Z", "12.4")]
    [InlineData("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE", "X:F(1.0),FR,GDP,2014-01,12.4", "12.4")]
    [InlineData("DATAFLOW: Dataflow,REF_AREA: Area,INDICATOR: Indicator,TIME_PERIOD: Time,OBS_VALUE: Value", "X:F(1.0): Flow,FR: France,GDP: GDP: at prices,2014-01: 2014-01,12.4", "12.4")]
    [InlineData("STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA:Area,INDICATOR:Indicator,TIME_PERIOD:Time,OBS_VALUE:Value", "dataflow,X:F(1.0):Flow,I,FR:France,GDP:Product,2014-01:2014-01,12.4", "12.4")]
    [InlineData("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,INDICATOR,Indicator,TIME_PERIOD,Time,OBS_VALUE,Value", "dataflow,X:F(1.0),Flow,I,FR,France,GDP,Product,2014-01,2014-01,12.4,", "12.4")]
    [InlineData("\"STRUCTURE\",\"STRUCTURE_ID\",\"ACTION\",\"REF_AREA\",\"INDICATOR\",\"TIME_PERIOD\",\"OBS_VALUE\"", "\"dataflow\",\"X:F(1.0)\",\"I\",\"FR\",\"GDP\",\"2014-01\",\"12.4\"", "12.4")]
    public void Every_form_of_header_is_read(string header, string row, string value)
    {
        ImportReport report = Read($"{header}\n{row}\n");
        Observation one = report.Catalog.Observations.Should().ContainSingle().Subject;
        one.Series.Should().Be(new SeriesKey("GDP", "FR"));
        one.Period.Should().Be(TimePeriod.Month(2014, 1));
        one.Figure.ToString().Should().Be(value);
    }

    [Fact]
    public void Labels_become_names()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA: Area,INDICATOR: Indicator,TIME_PERIOD: Time,OBS_VALUE: Value
            dataflow,X:F(1.0): Accounts: main,I,FR: France,GDP: GDP: at current prices,2014: 2014,12.4
            """);
        report.Catalog.Indicators["GDP"].Name.In(Language.English).Should().Be("GDP: at current prices");
        report.Catalog.Subjects["FR"].Name.In(Language.English).Should().Be("France");
        report.Catalog.Sources[0].Title.Should().Be("Accounts: main");
    }

    [Fact]
    public void Names_in_columns_of_their_own_become_names()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,地区,INDICATOR,指标,TIME_PERIOD,时间,OBS_VALUE,数值,UPDATED
            dataflow,X:F(1.0),年鉴,I,CN,中国,GDP,国内生产总值,2014,2014,12.4,,2021-01-22
            """);
        report.Catalog.Indicators["GDP"].Name.In(Language.Chinese).Should().Be("国内生产总值");
        report.Catalog.Subjects["CN"].Name.In(Language.Chinese).Should().Be("中国");
        report.Catalog.Observations[0].Note.Should().Be("UPDATED=2021-01-22");
    }

    [Theory]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("#N/A")]
    [InlineData("#NA")]
    public void What_is_missing_is_no_zero(string value)
    {
        ImportReport report = Read($"""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS
            dataflow,X:F(1.0),M,CN,GDP,2013,{value},M
            dataflow,X:F(1.0),M,CN,GDP,2014,0,A
            """);
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.Amount.Should().Be(0m);
        report.Diagnostics.Should().Contain(one => one.Id == "IND6119");
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_located_and_the_others_stand()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT
            dataflow,X:F(1.0),M,CN,GDP,2011,1,0
            dataflow,X:F(1.0),M,CN,GDP,2012,"1,234",0
            dataflow,X:F(1.0),M,CN,GDP,20x3,3,0
            dataflow,X:F(1.0),M,CN,GDP,2014,4,99
            dataflow,X:F(1.0),Q,CN,GDP,2015,5,0
            table,X:F(1.0),M,CN,GDP,2016,6,0
            dataflow,XF,M,CN,GDP,2017,7,0
            dataflow,X:F(1.0),M,CN,GDP,2018
            dataflow,X:F(1.0),M,CN,GDP,2019,9,0,extra
            dataflow,X:F(1.0),M,CN,GDP,2020,1234567890123456789012345678901,0
            dataflow,X:F(1.0),M,CN,GDP,2021,11,0
            """);
        report.Catalog.Observations.Select(one => one.Figure.Amount).Should().Equal(1m, 11m);
        report.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => (one.Id, one.Location!.Line, one.Location.Path)).Should().Equal(
            ("IND6110", 3, "OBS_VALUE"), ("IND6113", 4, "TIME_PERIOD"), ("IND6117", 5, "UNIT_MULT"), ("IND6107", 6, "ACTION"), ("IND6108", 7, "STRUCTURE"),
            ("IND6109", 8, "STRUCTURE_ID"), ("IND6105", 9, "STRUCTURE"), ("IND6105", 10, "STRUCTURE"), ("IND6112", 11, "OBS_VALUE"));
    }

    [Fact]
    public void Two_decimal_marks_in_one_message_are_not_guessed_at()
    {
        ImportReport report = Read("""
            STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA;INDICATOR;TIME_PERIOD;OBS_VALUE
            dataflow;X:F(1.0);I;FR;GDP;2014;12,4
            dataflow;X:F(1.0);I;FR;GDP;2015;12.4
            dataflow;X:F(1.0);I;FR;GDP;2016;1.234,5
            """);
        report.Catalog.Observations.Should().ContainSingle();
        report.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Id).Should().Equal("IND6111", "IND6111");
    }

    [Fact]
    public void Actions_are_carried_out_in_the_order_of_the_rows()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE
            dataflow,X:F(1.0),I,CN,A,2011,1
            dataflow,X:F(1.0),A,CN,B,2011,2
            dataflow,X:F(1.0),M,US,A,2011,3
            dataflow,X:F(1.0),R,CN,A,2011,4
            dataflow,X:F(1.0),D,US,,,
            dataflow,X:F(1.0),D,CN,B,2011,-
            dataflow,X:F(1.0),M,CN,B,2012,5
            """);
        report.Catalog.Observations.Select(one => one.ToString()).Should().Equal("A@CN 2011: 4", "B@CN 2012: 5");
        report.Diagnostics.Count(one => one.Id == "IND6138").Should().Be(2);
    }

    [Fact]
    public void A_deletion_of_attributes_alone_is_told_and_deletes_no_figure()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,DECIMALS,CONF_STATUS
            dataflow,X:F(1.0),I,CN,A,2011,1,P,0,F
            dataflow,X:F(1.0),D,CN,A,2011,,P,,-
            dataflow,X:F(1.0),D,CN,A,,,,-,
            """);
        report.Catalog.Observations.Should().ContainSingle().Which.Note.Should().Be("CONF_STATUS=F");
        Diagnostic[] told = [.. report.Diagnostics.Where(one => one.Id == "IND6145")];
        told.Select(one => one.Arguments[0]).Should().Equal("OBS_STATUS, CONF_STATUS", "DECIMALS");
        told.Select(one => one.Location!.Line).Should().Equal(3, 4);
    }

    [Fact]
    public void Digits_of_text_count_where_DECIMALS_say_otherwise_and_that_is_told_once()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,DECIMALS
            dataflow,X:F(1.0),I,CN,A,2011,8.60,2
            dataflow,X:F(1.0),I,CN,A,2012,8.6,2
            dataflow,X:F(1.0),I,CN,A,2013,8.612345,2
            dataflow,X:F(1.0),I,CN,A,2014,8,
            """);
        report.Catalog.Observations.Select(one => one.Figure.ToString()).Should().Equal("8.60", "8.6", "8.612345", "8");
        Diagnostic told = report.Diagnostics.Should().ContainSingle(one => one.Id == "IND6143").Subject;
        told.Arguments.Should().Equal("2", "8.6", "2");
        told.Location!.Line.Should().Be(3);
        told.Severity.Should().NotBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_row_of_attributes_holds_for_the_key_it_names()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,CONF_STATUS
            dataflow,X:F(1.0),M,~,GDP,~,,CNY,8,F
            dataflow,X:F(1.0),M,CN,GDP,2011,1.50,,,
            dataflow,X:F(1.0),M,CN,POP,2011,2,PS,,
            """);
        report.Catalog.Observations.Select(one => one.Figure.ToString()).Should().Equal("1.50亿元", "2人");
        report.Catalog.Observations[0].Note.Should().Be("CONF_STATUS=F");
    }

    [Fact]
    public void A_row_of_attributes_after_its_observations_is_told()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,CONF_STATUS
            dataflow,X:F(1.0),M,CN,GDP,2011,1,
            dataflow,X:F(1.0),M,CN,POP,,,F
            dataflow,X:F(1.0),M,CN,GDP,,,F
            """);
        report.Diagnostics.Should().ContainSingle(one => one.Id == "IND6128").Which.Location!.Line.Should().Be(4);
    }

    [Fact]
    public void Several_columns_of_one_name_are_refused() =>
        Read("STRUCTURE,STRUCTURE_ID,ACTION,A,A,OBS_VALUE\n").Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6104");

    [Theory]
    [InlineData("")]
    [InlineData("FREQ,REF_AREA,OBS_VALUE\nA,CN,1")]
    [InlineData("STRUCTURE,ACTION,OBS_VALUE\ndataflow,M,1")]
    [InlineData("<html><body>404</body></html>")]
    public void What_has_no_header_of_the_standard_is_told(string text)
    {
        ImportReport report = Read(text);
        report.Catalog.Observations.Should().BeEmpty();
        report.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6101");
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told()
    {
        ImportReport report = Read("STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\ndataflow,X:F(1.0),M,CN,A,2011,1\ndataflow,X:F(1.0),M,\"CN,A,2012,2\n");
        report.Catalog.Observations.Should().ContainSingle();
        report.Diagnostics.Should().Contain(one => one.Id == "IND6106");
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\ndataflow,X:F(1.0),M,"), 0xD6, 0xD0, .. Encoding.UTF8.GetBytes(",A,2011,1\n")];
        SdmxCsv.Read(new MemoryStream(bytes), "a.csv").Diagnostics.Should().Contain(one => one.Id == "IND6141");
    }

    [Fact]
    public void A_target_of_another_program_is_a_level_to_be_reached()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,MEASURE_ROLE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
            dataflow,X:F(1.0),M,CN,EMPL,ACTUAL,2023,60.5,PT
            dataflow,X:F(1.0),M,CN,EMPL,BASELINE,2020,58.0,PT
            dataflow,X:F(1.0),M,CN,EMPL,TARGET,2030,65,PT
            """);
        report.Catalog.Observations.Should().ContainSingle();
        Target target = report.Catalog.Targets.Should().ContainSingle().Subject;
        target.Goal.Should().Be(new LevelGoal(Figure.Parse("65%")));
        target.Baseline!.Value.Should().Be(Figure.Parse("58.0%"));
    }

    [Fact]
    public void A_target_of_a_rank_is_a_place_to_be_reached()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TRANSFORMATION,MEASURE_ROLE,TIME_PERIOD,OBS_VALUE
            dataflow,X:F(1.0),M,CN,EMPL,rank$005Buniverse$003Dcn$005D,TARGET,2021,5
            dataflow,X:F(1.0),M,CN,EMPL,rank$005Buniverse$003Dcn$005D,TARGET,2022,2000000
            """);
        report.Catalog.Targets.Should().ContainSingle().Which.Goal.Should().Be(new RankGoal(5));
        report.Diagnostics.Should().Contain(one => one.Id == "IND6139");
        Json.CatalogReader.Parse(Json.CatalogWriter.ToJson(report.Catalog)).HasSameContent(report.Catalog).Should().BeTrue();
    }

    [Fact]
    public void Where_no_column_is_the_value_it_is_asked()
    {
        const string text = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,BETRAG\ndataflow,X:F(1.0),M,CN,A,2011,1\n";
        ImportReport asked = Read(text);
        asked.Questions.Should().ContainSingle().Which.Id.Should().Be("value");
        ImportReport answered = Read(text, new ImportOptions { Answers = new Dictionary<string, string> { ["value"] = "BETRAG" } });
        answered.Catalog.Observations.Should().ContainSingle();
        answered.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_mapping_says_what_the_names_do_not()
    {
        ImportMapping mapping = ImportMapping.Parse("""
            { "columns": { "LAND": "subject", "MERKMAL": "indicator", "EINHEIT": "unit" }, "units": { "MIO_LCU": "百万元" },
              "subjects": { "CHN": "cn" }, "indicators": { "B1": "gdp" }, "statuses": { "v": "provisional" } }
            """);
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,LAND,MERKMAL,TIME_PERIOD,OBS_VALUE,EINHEIT,OBS_STATUS
            dataflow,X:F(1.0),M,CHN,B1,2011,1.0,MIO_LCU,v
            """, new ImportOptions { Mapping = mapping });
        Observation one = report.Catalog.Observations.Should().ContainSingle().Subject;
        one.Series.Should().Be(new SeriesKey("gdp", "cn"));
        one.Figure.Should().Be(Figure.Parse("1.0百万元"));
        one.Status.Should().Be(ObservationStatus.Provisional);
    }

    [Fact]
    public void Several_measures_of_a_row_are_several_observations()
    {
        ImportReport report = Read("""
            STRUCTURE[;],STRUCTURE_ID,ACTION,OBS_VALUE1,OBS_VALUE2,ATTR_3,ATTR_1[],DIM_2,DIM_1,TIME_PERIOD
            dataflow,ESTAT:NA_MAIN(1.6.0),I,12.4,12.5,"Normal, special and other values",X;Y,B,A,2014-01
            dataflow,ESTAT:NA_MAIN(1.6.0),I,10.8,,,X;Z,B,A,2014-02
            """);
        report.Catalog.Observations.Select(one => one.ToString()).Should().Equal(
            "NA_MAIN.B.A.OBS_VALUE1@not-stated 2014-01: 12.4", "NA_MAIN.B.A.OBS_VALUE2@not-stated 2014-01: 12.5", "NA_MAIN.B.A.OBS_VALUE1@not-stated 2014-02: 10.8");
        report.Catalog.Observations[0].Note.Should().Contain("ATTR_3=Normal, special and other values").And.Contain("ATTR_1=X;Y");
    }

    [Fact]
    public void A_key_that_comes_again_with_another_value_is_told()
    {
        ImportReport report = Read("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nX:F(1.0),CN,A,2014,1\nX:F(1.0),CN,A,2014,1\nX:F(1.0),CN,A,2014,2\n");
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.Amount.Should().Be(2m);
        report.Diagnostics.Should().ContainSingle(one => one.Id == "IND6142").Which.Location!.Line.Should().Be(4);
    }

    [Theory]
    [InlineData(" CN", "CN")]
    [InlineData("CN", "=1+1")]
    public void A_cell_that_a_spreadsheet_may_have_spoiled_is_kept_and_told(string area, string indicator)
    {
        ImportReport report = Read($"DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\nX:F(1.0),{area},{indicator},2014,1\n");
        report.Catalog.Observations.Should().ContainSingle();
        report.Diagnostics.Should().Contain(one => one.Id == "IND6126");
    }

    [Fact]
    public void One_measure_in_two_units_stays_two_series()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,UNIT,NA_ITEM,GEO,TIME_PERIOD,OBS_VALUE
            dataflow,ESTAT:NAMA(1.0),M,PC_GDP,P3,DE,2020,50.0
            dataflow,ESTAT:NAMA(1.0),M,PC_TOT,P3,DE,2020,70.0
            """);
        report.Catalog.Observations.Select(one => one.Series.IndicatorId).Should().Equal("NAMA.PC_GDP.P3", "NAMA.PC_TOT.P3");
    }

    [Fact]
    public void A_break_the_file_marks_is_one_of_the_indicator()
    {
        ImportReport report = Read("""
            STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS
            dataflow,X:F(1.0),M,CN,A,2011,1,A
            dataflow,X:F(1.0),M,CN,A,2012,2,B
            """);
        report.Catalog.Indicators["A"].Breaks.Should().ContainSingle().Which.At.ToDateOnly().Should().Be(new DateOnly(2012, 1, 1));
        report.Catalog.Observations[1].Note.Should().Be("OBS_STATUS=B");
    }

    private static ImportReport Read(string text, ImportOptions? options = null) =>
        SdmxCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.csv", options);
}
