using System.Text;
using Indicators.Progress;

namespace Indicators.Interchange.Tests;

/// <summary>Results of IATI activities, valid and not, in 1.x and 2.x.</summary>
public sealed class IatiReaderTests
{
    private const string Whole = """
        <result type="1" aggregation-status="true">
          <title><narrative>Better health</narrative><narrative xml:lang="fr">Meilleure santé</narrative></title>
          <indicator measure="2" ascending="1">
            <title><narrative>Detection rate</narrative></title>
            <description><narrative>Cases found of those expected</narrative></description>
            <reference vocabulary="99" code="B1" indicator-uri="http://example.org/b1"/>
            <baseline year="2012" iso-date="2012-01-01" value="10.50"><comment><narrative>Estimate</narrative></comment></baseline>
            <baseline year="2012" value="9"><dimension name="sex" value="female"/></baseline>
            <period>
              <period-start iso-date="2013-01-01"/><period-end iso-date="2013-12-31"/>
              <target value="12"><comment><narrative>Agreed</narrative></comment></target>
              <target value="11"><dimension name="sex" value="female"/></target>
              <actual value="11.0"><comment><narrative>So far</narrative></comment></actual>
              <actual value="10"><location ref="AF-KAN"/><dimension name="sex" value="female"/></actual>
            </period>
          </indicator>
        </result>
        """;

    [Fact]
    public void An_indicator_with_everything()
    {
        ImportReport report = Read(Activity(Whole));
        Indicator indicator = report.Catalog.Indicators.Single();
        indicator.Id.Should().Be("XM-1-42.1.1");
        indicator.Direction.Should().Be(Direction.Increase);
        indicator.Unit.Should().Be(StandardUnits.Percent);
        indicator.Aliases.Should().Equal("99:B1");
        Lines(report).Should().Equal("XM-1-42 2013 11.0% So far", "XM-1-42/location:AF-KAN/sex:female 2013 10% ");
        report.Catalog.Subjects["XM-1-42/location:AF-KAN"].Name.En.Should().Be("Kandahar");
        report.Catalog.Targets.Select(one => $"{one.Series.SubjectId} {one.Due} {one.Goal} from {one.Baseline?.Value?.Literal}")
            .Should().Equal("XM-1-42 2013 12% from 10.50%", "XM-1-42/sex:female 2013 11% from 9%");
        report.Catalog.Targets[0].Note.Should().Be("Agreed");
        report.Diagnostics.Select(one => one.Id).Should().Equal("IND6279");
    }

    [Fact]
    public void Its_targets_are_assessed()
    {
        IndicatorCatalog catalog = Read(Activity(Whole)).Catalog;
        new ProgressCalculator(catalog).Assess(catalog.Targets[0], new DateOnly(2013, 12, 31)).Status.Should().Equal(ProgressStatus.Missed);
    }

    [Fact]
    public void Version_1_wrote_texts_without_narratives_and_measures_as_words()
    {
        ImportReport report = Read(Activity("""
            <result type="output"><title>Roads</title>
              <indicator measure="Unit" ascending="0"><title>Accidents</title>
                <baseline year="2008" value="35"/>
                <period><period-start iso-date="2009-01-01"/><period-end iso-date="2009-06-30"/><actual value="33"/></period>
              </indicator></result>
            """));
        report.Catalog.Indicators.Single().Direction.Should().Be(Direction.Decrease);
        Lines(report).Should().Equal("XM-1-42 2009-S1 33 ", "XM-1-42 2008 35 ");
        report.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "IND6273", "<indicator measure=\"1\"><title><narrative>I</narrative></title></indicator>")]
    [InlineData("<title/>", "IND6273", "<indicator measure=\"1\"><title><narrative>I</narrative></title></indicator>")]
    [InlineData("<title><narrative>R</narrative></title>", "IND6273", "")]
    [InlineData("<title><narrative>R</narrative></title><title><narrative>R</narrative></title>", "IND6274", "<indicator measure=\"1\"><title><narrative>I</narrative></title></indicator>")]
    [InlineData("<title><narrative>R</narrative></title>", "IND6273", "<indicator measure=\"1\"/>")]
    [InlineData("<title><narrative>R</narrative></title>", "IND6273", "<indicator><title><narrative>I</narrative></title></indicator>")]
    [InlineData("<title><narrative>R</narrative></title>", "IND6275", "<indicator measure=\"NDP\"><title><narrative>I</narrative></title></indicator>")]
    [InlineData("<title><narrative>R</narrative></title>", "IND6275", "<indicator measure=\"1\" ascending=\"perhaps\"><title><narrative>I</narrative></title></indicator>")]
    public void A_result_that_is_not_as_it_must_be(string title, string id, string indicator)
    {
        ImportReport report = Read(Activity($"<result type=\"1\">{title}{indicator}</result>"));
        report.Diagnostics.Should().Contain(one => one.Id == id).Which.Location!.Line.Should().BeGreaterThan(0);
    }

    [Theory]
    [InlineData("<baseline value=\"1\"/>", "IND6273")]
    [InlineData("<baseline year=\"-5\" value=\"1\"/>", "IND6275")]
    [InlineData("<baseline year=\"2008.5\" value=\"1\"/>", "IND6275")]
    [InlineData("<baseline year=\"2008\"/>", "IND6273")]
    [InlineData("<baseline year=\"2008\" value=\"N=35;P=55\"/>", "IND6276")]
    [InlineData("<baseline year=\"2008\" value=\"1\"><comment/></baseline>", "IND6273")]
    [InlineData("<baseline year=\"2008\" value=\"1\"/><baseline year=\"2008\" value=\"2\"/>", "IND6274")]
    [InlineData("<period><period-end iso-date=\"2009-12-31\"/><target value=\"1\"/></period>", "IND6273")]
    [InlineData("<period><period-start iso-date=\"2009-01-01\"/><target value=\"1\"/></period>", "IND6273")]
    [InlineData("<period><period-start/><period-end iso-date=\"2009-12-31\"/></period>", "IND6273")]
    [InlineData("<period><period-start iso-date=\"1.1.2009\"/><period-end iso-date=\"2009-12-31\"/></period>", "IND6275")]
    [InlineData("<period><period-start iso-date=\"2010-01-01\"/><period-end iso-date=\"2009-12-31\"/></period>", "IND6277")]
    [InlineData("<period><period-start iso-date=\"2009-01-01\"/><period-start iso-date=\"2009-01-01\"/><period-end iso-date=\"2009-12-31\"/></period>", "IND6274")]
    [InlineData("<period><period-start iso-date=\"2009-01-01\"/><period-end iso-date=\"2009-12-31\"/><actual/></period>", "IND6273")]
    [InlineData("<period><period-start iso-date=\"2009-01-01\"/><period-end iso-date=\"2009-12-31\"/><actual value=\"much\"/></period>", "IND6276")]
    [InlineData("<period><period-start iso-date=\"2009-01-01\"/><period-end iso-date=\"2009-12-31\"/><actual value=\"1\"/><actual value=\"2\"/></period>", "IND6280")]
    [InlineData("<period><period-start iso-date=\"2009-01-01\"/><period-end iso-date=\"2009-12-31\"/><actual value=\"1\"><comment/><comment/></actual></period>", "IND6274")]
    [InlineData("<reference code=\"x\"/>", "IND6273")]
    [InlineData("<reference vocabulary=\"99\" code=\"\"/>", "IND6273")]
    public void A_part_that_is_not_as_it_must_be_leaves_the_others(string part, string id)
    {
        ImportReport report = Read(Activity($"""
            <result type="1"><title><narrative>R</narrative></title><indicator measure="1"><title><narrative>I</narrative></title>
              {part}
              <period><period-start iso-date="2012-01-01"/><period-end iso-date="2012-12-31"/><actual value="7"/></period>
            </indicator></result>
            """));
        report.Diagnostics.Should().Contain(one => one.Id == id).Which.Location!.Line.Should().Be(7);
        report.Catalog.Observations.Should().Contain(one => one.Figure.Amount == 7m);
    }

    [Fact]
    public void Qualitative_values_are_kept_as_goals_in_words_and_are_no_observations()
    {
        ImportReport report = Read(Activity("""
            <result type="2"><title><narrative>R</narrative></title><indicator measure="5"><title><narrative>I</narrative></title>
              <period><period-start iso-date="2012-01-01"/><period-end iso-date="2012-12-31"/><target value="a plan exists"/><actual value="a draft"/></period>
            </indicator></result>
            """));
        report.Catalog.Targets.Single().Goal.Should().BeOfType<NoNumberGoal>();
        report.Catalog.Observations.Should().BeEmpty();
        report.Diagnostics.Should().Contain(one => one.Id == "IND6278");
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><iati-activities>&b;</iati-activities>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><iati-activities/>")]
    [InlineData("<iati-activities><iati-activity></iati-activities>")]
    [InlineData("no xml")]
    [InlineData("")]
    public void No_document_type_and_nothing_else_than_XML(string xml) =>
        Read(xml).Diagnostics.Should().ContainSingle(one => one.Id == "IND6271");

    [Fact]
    public void Depth_is_bounded()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 200_000));
        Read(Activity($"<result>{deep}")).Diagnostics.Should().Contain(one => one.Id == "IND6271");
        Read(deep).Diagnostics.Should().Contain(one => one.Id == "IND6271");
    }

    [Fact]
    public void Another_document_is_said() => Read("<html/>").Diagnostics.Should().ContainSingle(one => one.Id == "IND6272");

    [Fact]
    public void Activities_without_results_are_no_fault() => Read(Activity("")).Diagnostics.Should().BeEmpty();

    private static string Activity(string results) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <iati-activities version="2.03"><iati-activity xml:lang="en">
        <iati-identifier>XM-1-42</iati-identifier><reporting-org ref="XM-1" type="10"><narrative>Office</narrative></reporting-org>
        <title><narrative>Clinics</narrative></title>
        <location ref="AF-KAN"><name><narrative>Kandahar</narrative></name></location>
        {results}
        </iati-activity></iati-activities>
        """;

    private static ImportReport Read(string xml) => IatiResults.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "activities.xml");

    private static string[] Lines(ImportReport report) =>
        [.. report.Catalog.Observations.Select(one => $"{one.Series.SubjectId} {one.Period} {one.Figure.Literal} {one.Note}")];
}
