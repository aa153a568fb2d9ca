using Indicators.Interchange;

namespace Indicators.Fuzz.Targets;

/// <summary>All formats of interchange that are one file.</summary>
internal static class InterchangeFormats
{
    private const string MlHead = """
        <mes:{0} xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:ss="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific"
          xmlns:generic="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
          <mes:Header><mes:ID>A</mes:ID><mes:Structure structureID="S1" dimensionAtObservation="TIME_PERIOD"><com:Structure><Ref agencyID="ABC" id="DSD" version="1.2"/></com:Structure></mes:Structure></mes:Header>
        """;

    private const string MlSeries = """
        <mes:DataSet ss:structureRef="S1" ss:action="Replace">
          <Series FREQ="A" REF_AREA="CN" INDICATOR="GDP" UNIT_MEASURE="CNY" UNIT_MULT="8" DECIMALS="1">
            <Obs TIME_PERIOD="2022" OBS_VALUE="12.5" OBS_STATUS="A"/><Obs TIME_PERIOD="2023" OBS_VALUE="NaN" OBS_STATUS="M"/>
          </Series>
          <Obs FREQ="Q" REF_AREA="CN" INDICATOR="CPI" TIME_PERIOD="2024-Q1" OBS_VALUE="100.70" UNIT_MEASURE="IX"/>
        </mes:DataSet></mes:StructureSpecificData>
        """;

    private const string MlGeneric = """
        <mes:DataSet action="Replace" structureRef="S1"><generic:Series>
          <generic:SeriesKey><generic:Value id="FREQ" value="A"/><generic:Value id="REF_AREA" value="CN"/><generic:Value id="INDICATOR" value="GDP"/></generic:SeriesKey>
          <generic:Attributes><generic:Value id="UNIT" value="CNY"/></generic:Attributes>
          <generic:Obs><generic:ObsDimension value="2022"/><generic:ObsValue value="12.5"/></generic:Obs>
        </generic:Series></mes:DataSet></mes:GenericData>
        """;

    private const string JsonMessage = """
        { "meta": { "id": "A", "prepared": "2026-01-01T00:00:00Z" },
          "data": {
            "structures": [ { "dimensions": {
                "series": [ { "id": "REF_AREA", "values": [ { "id": "AT", "name": "Austria" }, { "id": "DE" } ] }, { "id": "INDICATOR", "values": [ { "id": "UNR" } ] } ],
                "observation": [ { "id": "TIME_PERIOD", "values": [ { "id": "2022" }, { "id": "2023-Q1" } ] } ] },
              "attributes": { "series": [ { "id": "UNIT_MEASURE", "values": [ { "id": "PC" } ] } ], "observation": [ { "id": "OBS_STATUS", "values": [ { "id": "P" } ] } ] } } ],
            "dataSets": [ { "structure": 0, "action": "Replace", "series": {
              "0:0": { "attributes": [0], "observations": { "0": [4.80, 0], "1": [12.5] } }, "1:0": { "attributes": [0], "observations": { "0": [null], "1": ["3.1", 0] } } } } ] } }
        """;

    private const string StatDataset = """
        { "version": "2.0", "class": "dataset", "label": "Rates", "id": ["metric", "area", "year"], "size": [1, 2, 2],
          "dimension": {
            "metric": { "category": { "label": { "UNR": "unemployment rate" }, "unit": { "UNR": { "label": "%", "decimals": 1 } } } },
            "area": { "category": { "index": { "AT": 0, "DE": 1 }, "label": { "AT": "Austria" } } },
            "year": { "category": { "index": ["2022", "2023"] } } },
          "role": { "time": ["year"], "geo": ["area"], "metric": ["metric"] }, "value": [4.80, null, 3.1, 12.5], "status": { "0": "p" } }
        """;

    private const string Csv21 = """"
        STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS
        dataflow,ABC:DF(1.0),R,A,CN,GDP,2022,12.5,CNY,8,A
        dataflow,ABC:DF(1.0),R,Q,CN,"CPI: ""all""",2024-Q1,100.70,IX,,P
        """";

    private const string Tsv = "freq,unit,geo\\TIME_PERIOD\t2022 \t2024-Q1 \t2021 \nA,PC,AT\t4.80 \t12.5 p\t: c\nA,CP_MEUR,DE\t43110b\t3.10 bp\t0 \n";

    private const string Activities = """
        <iati-activities version="2.03"><iati-activity xml:lang="en"><iati-identifier>A-1</iati-identifier><title><narrative>T</narrative></title>
        <location ref="L"><name><narrative>Place</narrative></name></location>
        <result type="1"><title><narrative>R</narrative></title><indicator measure="2" ascending="1"><title><narrative>I</narrative></title>
        <baseline year="2022" iso-date="2022-01-01" value="12.5"/>
        <period><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><target value="12"/><actual value="4.80"><dimension name="sex" value="f"/></actual></period>
        </indicator></result></iati-activity></iati-activities>
        """;

    private static readonly string[] Pieces = ["2022", "2023", "2024-Q1", "12.5", "4.80", "\"CN\"", "CNY", "PC", "100.70"];

    public static IReadOnlyList<InterchangeFormat> All { get; } =
    [
        new("sdmx-csv", "csv", (stream, name) => SdmxCsv.Read(stream, name), (catalog, stream) => SdmxCsv.Write(catalog, stream), [Csv21], Pieces),
        new("sdmx-json", "json", (stream, name) => SdmxJson.Read(stream, name), (catalog, stream) => SdmxJson.Write(catalog, stream), [JsonMessage], Pieces),
        new("sdmx-ml", "xml", (stream, name) => SdmxMl.Read(stream, name), null,
            [MlHead.Replace("{0}", "StructureSpecificData", StringComparison.Ordinal) + MlSeries, MlHead.Replace("{0}", "GenericData", StringComparison.Ordinal) + MlGeneric], Pieces),
        new("json-stat", "json", (stream, name) => JsonStat.Read(stream, name), (catalog, stream) => JsonStat.Write(catalog, stream), [StatDataset], Pieces),
        new("eurostat-tsv", "tsv", (stream, name) => EurostatTsv.Read(stream, name), null, [Tsv], Pieces),
        new("iati", "xml", (stream, name) => IatiResults.Read(stream, name), (catalog, stream) => IatiResults.Write(catalog, stream), [Activities], Pieces),
    ];
}
