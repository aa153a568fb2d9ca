using System.Text;
using System.Text.Json;
using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Interchange.Tests;

/// <summary>A structure, in XML or JSON, says what columns are and what codes are called.</summary>
public sealed class SdmxStructureTests
{
    private const string Xml = """
        <mes:Structure xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:str="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"><mes:Structures>
        <str:Codelists><str:Codelist id="CL_AREA" agencyID="X" version="1.0"><com:Name xml:lang="en">Areas</com:Name>
          <str:Code id="CN"><com:Name xml:lang="en">China</com:Name><com:Name xml:lang="zh">中国</com:Name></str:Code></str:Codelist></str:Codelists>
        <str:Concepts><str:ConceptScheme id="CS"><str:Concept id="LAND"><com:Name xml:lang="en">Country</com:Name></str:Concept></str:ConceptScheme></str:Concepts>
        <str:DataStructures><str:DataStructure id="F" agencyID="X" version="1.0"><com:Name xml:lang="en">National accounts</com:Name><str:DataStructureComponents>
          <str:DimensionList><str:Dimension id="LAND"><str:ConceptIdentity><Ref id="LAND"/></str:ConceptIdentity><str:LocalRepresentation><str:Enumeration><Ref id="CL_AREA"/></str:Enumeration></str:LocalRepresentation>
            <str:ConceptRole><Ref id="REF_AREA"/></str:ConceptRole></str:Dimension>
          <str:Dimension id="KONTO"><str:ConceptIdentity>urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=X:CS(1.0).KONTO</str:ConceptIdentity></str:Dimension>
          <str:TimeDimension id="TIME_PERIOD"><str:ConceptIdentity><Ref id="TIME_PERIOD"/></str:ConceptIdentity></str:TimeDimension></str:DimensionList>
          <str:MeasureList><str:Measure id="WERT"><str:ConceptIdentity><Ref id="WERT"/></str:ConceptIdentity></str:Measure></str:MeasureList>
          <str:AttributeList><str:Attribute id="QUELLE"><str:ConceptIdentity><Ref id="QUELLE"/></str:ConceptIdentity><str:AttributeRelationship><str:Dimension><Ref id="LAND"/></str:Dimension></str:AttributeRelationship></str:Attribute></str:AttributeList>
        </str:DataStructureComponents></str:DataStructure></str:DataStructures></mes:Structures></mes:Structure>
        """;

    private const string Json = """
        {"data":{"codelists":[{"id":"CL_AREA","agencyID":"X","codes":[{"id":"CN","name":"China","names":{"en":"China","zh":"中国"}}]}],
        "conceptSchemes":[{"id":"CS","concepts":[{"id":"LAND","name":"Country"}]}],
        "dataStructures":[{"id":"F","name":"National accounts","dataStructureComponents":{
          "dimensionList":{"dimensions":[{"id":"KONTO","position":2,"conceptIdentity":"urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=X:CS(1.0).KONTO"},
            {"id":"LAND","position":1,"conceptRoles":["urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=SDMX:CROSS(1.0).REF_AREA"],"conceptIdentity":"urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=X:CS(1.0).LAND","localRepresentation":{"enumeration":"urn:sdmx:org.sdmx.infomodel.codelist.Codelist=X:CL_AREA(1.0)"}}],
            "timeDimensions":[{"id":"TIME_PERIOD"}]},
          "measureList":{"measures":[{"id":"WERT"}]},"attributeList":{"attributes":[{"id":"QUELLE"}]}}}]}}
        """;

    [Theory]
    [InlineData(Xml)]
    [InlineData(Json)]
    public void Roles_and_names_come_from_the_structure(string text)
    {
        DataStructure structure = SdmxStructure.Read(Stream(text));
        structure.Dimensions.Should().Equal("LAND", "KONTO", "TIME_PERIOD");
        structure.Measures.Should().Equal("WERT");
        structure.Attributes.Should().Equal("QUELLE");
        structure.NameOf("LAND", "CN")!.In(Language.Chinese).Should().Be("中国");

        ImportReport report = SdmxCsv.Read(
            Stream("STRUCTURE,STRUCTURE_ID,ACTION,QUELLE,WERT,TIME_PERIOD,KONTO,LAND\ndatastructure,X:F(1.0),M,a,8.60,2014,B1,CN\ndatastructure,X:F(1.0),M,a,1,2014,B2,CN\n"),
            "a.csv", new ImportOptions { Structure = structure });
        report.Catalog.Observations.Select(one => one.ToString()).Should().Equal("F.B1@CN 2014: 8.60", "F.B2@CN 2014: 1");
        report.Catalog.Observations[0].Note.Should().Be("QUELLE=a");
        report.Catalog.Subjects["CN"].Name.In(Language.Chinese).Should().Be("中国");
        report.Catalog.Sources[0].Title.Should().Be("National accounts");
        report.Diagnostics.Should().NotContain(one => one.Id == "IND6120" || one.Id == "IND6129");
    }

    [Fact]
    public void The_structure_of_a_catalogue_is_written_and_read_back()
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog"));
        using var stream = new MemoryStream();
        SdmxStructure.Write(catalog, stream);
        stream.Position = 0;
        DataStructure structure = SdmxStructure.Read(stream);
        structure.Dimensions.Should().Equal("FREQ", "REF_AREA", "INDICATOR", "TRANSFORMATION", "MEASURE_ROLE", "STATEMENT", "TIME_PERIOD");
        foreach (Subject subject in catalog.Subjects)
            structure.NameOf("REF_AREA", subject.Id)!.In(Language.Chinese).Should().Be(subject.Name.In(Language.Chinese));
    }

    [Fact]
    public void A_framework_is_a_hierarchy_of_its_tiers_and_members()
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog"));
        using var stream = new MemoryStream();
        SdmxStructure.Write(catalog, stream);
        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        JsonElement data = document.RootElement.GetProperty("data");
        data.GetProperty("hierarchies").GetArrayLength().Should().Be(catalog.Frameworks.Count);
        var codes = data.GetProperty("codelists").EnumerateArray()
            .SelectMany(list => list.GetProperty("codes").EnumerateArray().Select(code => $"{list.GetProperty("id")}(1.0).{code.GetProperty("id")}")).ToHashSet();
        foreach ((JsonElement hierarchy, PolicyFramework framework) in data.GetProperty("hierarchies").EnumerateArray().Zip(catalog.Frameworks))
        {
            JsonElement[] all = [.. Below(hierarchy)];
            all.Should().HaveCount(framework.AllTiers().Count() + framework.Members.Count(member => member.IsNamed));
            all.Select(code => code.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
            all.Select(code => code.GetProperty("code").GetString()!.Split(':')[^1]).Should().BeSubsetOf(codes);
        }
    }

    private static IEnumerable<JsonElement> Below(JsonElement element) =>
        element.TryGetProperty("hierarchicalCodes", out JsonElement codes) ? codes.EnumerateArray().SelectMany(code => Below(code).Prepend(code)) : [];

    [Fact]
    public void Without_a_structure_ids_are_names_and_that_is_said() =>
        SdmxCsv.Read(Stream("STRUCTURE,STRUCTURE_ID,ACTION,A,TIME_PERIOD,OBS_VALUE,B\ndatastructure,X:F(1.0),M,a,2014,1,b\n"), "a.csv")
            .Diagnostics.Select(one => one.Id).Should().Contain(["IND6120", "IND6129"]);

    [Theory]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("<a/>")]
    [InlineData("<a>")]
    public void What_is_no_structure_is_refused(string text) =>
        FluentActions.Invoking(() => SdmxStructure.Read(Stream(text))).Should().Throw<FormatException>();

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
