using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>SDMX-ML in its forms: what is on the series, the group and the observation comes together in each observation.</summary>
public sealed class SdmxMlTests
{
    private const string Head = """
        <mes:{0} xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:ss="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific"
          xmlns:generic="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <mes:Header><mes:ID>A</mes:ID><mes:Structure structureID="S1" dimensionAtObservation="TIME_PERIOD">{1}</mes:Structure></mes:Header>
        """;

    private const string Reference = """<com:Structure><Ref agencyID="ABC" id="DSD" version="1.2"/></com:Structure>""";
    private const string Urn = "<com:Structure>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=ABC:DSD(1.2)</com:Structure>";

    [Theory]
    [InlineData(Reference)]
    [InlineData(Urn)]
    public void Structure_specific_series_are_read(string structure)
    {
        ImportReport report = Read("StructureSpecificData", structure, """
            <mes:DataSet ss:structureRef="S1" ss:action="Replace" xsi:type="ns1:DataSetType">
              <Group xsi:type="ns1:Sibling" REF_AREA="CN" INDICATOR="GDP" UNIT_MEASURE="CNY" UNIT_MULT="8" TITLE="GDP of China"/>
              <Series FREQ="A" REF_AREA="CN" INDICATOR="GDP" DECIMALS="2">
                <Obs TIME_PERIOD="2022" OBS_VALUE="1210207.20" OBS_STATUS="A"/>
                <Obs TIME_PERIOD="2023" OBS_VALUE="12345678901234.567" OBS_STATUS="P"/>
                <Obs TIME_PERIOD="2024" OBS_VALUE="NaN" OBS_STATUS="M"/>
              </Series>
            </mes:DataSet>
            """);
        report.Catalog.Observations.Select(one => one.ToString()).Should().Equal("GDP@CN 2022: 1210207.20亿元", "GDP@CN 2023: 12345678901234.567亿元");
        report.Catalog.Observations[1].Status.Should().Be(ObservationStatus.Provisional);
        report.Catalog.Observations[0].Note.Should().Be("TITLE=GDP of China");
        report.Catalog.Observations[0].SourceId.Should().Be("ABC:DSD-1.2");
    }

    [Fact]
    public void Flat_observations_and_deletions_are_read()
    {
        ImportReport report = Read("StructureSpecificData", Reference, """
            <mes:DataSet ss:structureRef="S1" ss:action="Append">
              <Obs FREQ="Q" REF_AREA="CN" INDICATOR="CPI" TIME_PERIOD="2024-Q1" OBS_VALUE="100.70" UNIT_MEASURE="IX"/>
              <Obs FREQ="Q" REF_AREA="CN" INDICATOR="CPI" TIME_PERIOD="2024-Q2" OBS_VALUE="101" UNIT_MEASURE="IX"/>
            </mes:DataSet>
            <mes:DataSet ss:structureRef="S1" ss:action="Delete">
              <Obs FREQ="Q" REF_AREA="CN" INDICATOR="CPI" TIME_PERIOD="2024-Q2"/>
            </mes:DataSet>
            """);
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.ToString().Should().Be("100.70点");
        report.Catalog.Indicators["CPI"].Kind.Should().Be(IndicatorKind.Index);
    }

    [Fact]
    public void Generic_series_and_flat_observations_are_read()
    {
        ImportReport report = Read("GenericData", Reference, """
            <mes:DataSet action="Replace" structureRef="S1">
              <generic:Series>
                <generic:SeriesKey><generic:Value id="FREQ" value="D"/><generic:Value id="CURRENCY" value="CHF"/><generic:Value id="DENOM" value="EUR"/></generic:SeriesKey>
                <generic:Attributes><generic:Value id="NOTE_X" value="fixing"/><generic:Value id="UNIT" value="CHF"/></generic:Attributes>
                <generic:Obs><generic:ObsDimension value="2024-01-02"/><generic:ObsValue value="0.9320"/>
                  <generic:Attributes><generic:Value id="OBS_STATUS" value="E"/></generic:Attributes></generic:Obs>
              </generic:Series>
              <generic:Obs><generic:ObsKey><generic:Value id="FREQ" value="D"/><generic:Value id="CURRENCY" value="USD"/><generic:Value id="DENOM" value="EUR"/><generic:Value id="TIME_PERIOD" value="2024-01-03"/></generic:ObsKey>
                <generic:ObsValue value="1.0919"/></generic:Obs>
            </mes:DataSet>
            """);
        report.Catalog.Observations.Select(one => one.ToString()).Should().Equal("DSD.CHF.EUR@not-stated 2024-01-02: 0.9320瑞士法郎", "DSD.USD.EUR@not-stated 2024-01-03: 1.0919");
        report.Catalog.Observations[0].Status.Should().Be(ObservationStatus.Estimated);
        report.Catalog.Observations[0].Note.Should().Be("NOTE_X=fixing");
    }

    [Fact]
    public void A_file_that_breaks_off_gives_what_stood_before()
    {
        ImportReport report = Read("StructureSpecificData", Reference, """
            <mes:DataSet ss:structureRef="S1"><Obs REF_AREA="CN" INDICATOR="A" TIME_PERIOD="2024" OBS_VALUE="1"/>
            <Obs REF_AREA="CN" INDICATOR="A" TIME_PERIOD="2025" OBS_VALUE=
            """, end: "");
        report.Catalog.Observations.Should().ContainSingle();
        Diagnostic fault = report.Diagnostics.Should().ContainSingle(one => one.Severity == DiagnosticSeverity.Error).Subject;
        fault.Id.Should().Be("IND6136");
        fault.Location!.Line.Should().BeGreaterThan(3);
    }

    [Theory]
    [InlineData("<Structure xmlns=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\"><Header/></Structure>", "IND6137")]
    [InlineData("no xml", "IND6136")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><GenericData>&b;</GenericData>", "IND6136")]
    public void What_is_no_data_message_is_told(string text, string id) =>
        SdmxMl.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.xml").Diagnostics.Should().ContainSingle().Which.Id.Should().Be(id);

    private static ImportReport Read(string root, string structure, string content, string? end = null)
    {
        string text = Head.Replace("{0}", root, StringComparison.Ordinal).Replace("{1}", structure, StringComparison.Ordinal) + content + (end ?? $"</mes:{root}>");
        return SdmxMl.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.xml");
    }
}
