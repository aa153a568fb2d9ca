using System.Xml.Linq;
using FsCheck.Xunit;
using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Interchange.Tests;

/// <summary>A catalogue that is written as results of IATI and read comes back the same but for the order of its observations.</summary>
public sealed class IatiLawTests
{
    [Property(MaxTest = 300, Replay = "4049,8097")]
    public void Every_catalogue_comes_back(int seed) => Returns(RandomCatalogs.Make(seed));

    [Fact]
    public void The_whole_record_of_Chongqing_comes_back() =>
        Returns(CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog")));

    [Fact]
    public void Text_that_XML_does_not_have_comes_back()
    {
        IndicatorCatalogBuilder builder = RandomCatalogs.Make(0).ToBuilder();
        builder.Observations.Clear();
        builder.Observe("firms", "cn", "2023", "7565家");
        builder.Observations[0] = builder.Observations[0] with { Note = "a\u0001b\r\n\tc 𝟘" };
        Returns(builder.Build());
    }

    [Fact]
    public void Another_reader_sees_targets_and_what_was_reached()
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("中国", "China")))
            .Add(new Indicator("share", new LocalizedText("占比", "Share"), StandardUnits.Percent, IndicatorKind.Ratio, Direction.Decrease))
            .Observe("share", "cn", "2023", "8.60%")
            .Add(Target.By("t", new SeriesKey("share", "cn"), TimePeriod.Year(2027), new LevelGoal(Figure.Parse("5%"))) with { Baseline = new Baseline(TimePeriod.Year(2020)) { Value = Figure.Parse("10.0%") } })
            .Build();
        using var stream = new MemoryStream();
        IatiResults.Write(catalog, stream);
        stream.Position = 0;
        XDocument document = XDocument.Load(stream);
        XElement indicator = document.Descendants("indicator").Single();
        indicator.Attribute("measure")!.Value.Should().Be("2");
        indicator.Attribute("ascending")!.Value.Should().Be("0");
        indicator.Element("baseline")!.Attribute("value")!.Value.Should().Be("10.0");
        indicator.Descendants("actual").Single().Attribute("value")!.Value.Should().Be("8.60");
        indicator.Descendants("target").Single().Attribute("value")!.Value.Should().Be("5");

        // Without what is ours, the file is one of anybody's.
        document.Root!.Attributes().Where(one => one.Name.NamespaceName.Length > 0 || one.IsNamespaceDeclaration).Remove();
        foreach (XElement element in document.Root.DescendantsAndSelf().ToArray())
            element.Attributes().Where(one => one.Name.NamespaceName == "urn:indicators:rows").Remove();
        document.Root.Elements().Where(one => one.Name.NamespaceName.Length > 0).Remove();
        using var plain = new MemoryStream();
        document.Save(plain);
        plain.Position = 0;
        ImportReport report = IatiResults.Read(plain, "results.xml");
        report.Catalog.Observations.Single().Figure.Should().Be(Figure.Parse("8.60%"));
        report.Catalog.Targets.Single().Baseline!.Value.Should().Be(Figure.Parse("10.0%"));
        report.Diagnostics.Should().BeEmpty();
    }

    private static void Returns(IndicatorCatalog catalog)
    {
        using var stream = new MemoryStream();
        ExportReport written = IatiResults.Write(catalog, stream);
        stream.Position = 0;
        ImportReport report = IatiResults.Read(stream, "catalog.xml");
        report.Diagnostics.Should().BeEmpty();
        report.Catalog.Targets.Should().Equal(catalog.Targets);
        SameLines.Of(report.Catalog).Should().BeEquivalentTo(SameLines.Of(catalog));
        written.Dropped.Count(one => one.Id == "IND6282").Should().Be(catalog.Observations.Any(one => one.Period is null) ? 1 : 0);
    }
}
