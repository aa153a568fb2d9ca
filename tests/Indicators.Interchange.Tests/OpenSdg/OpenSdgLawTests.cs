using FsCheck.Xunit;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Tests;

namespace Indicators.Interchange.Tests;

/// <summary>A catalogue that is written as a site's data folder and read comes back the same, but for what is listed as left out.</summary>
public sealed class OpenSdgLawTests
{
    [Property(MaxTest = 150, Replay = "4049,8097")]
    public void Every_catalogue_comes_back_but_for_what_is_listed(int seed) => Returns(RandomCatalogs.Make(seed));

    [Fact]
    public void The_whole_record_of_Chongqing_comes_back_but_for_what_is_listed() =>
        Returns(CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog")));

    [Fact]
    public void What_is_written_is_a_site_like_any_other()
    {
        IndicatorCatalog catalog = Catalog();
        using var site = new SiteFolder();
        OpenSdg.WriteFolder(catalog, site.Path, ExportOptions.Default with { Language = Language.English });
        File.ReadAllText(Path.Combine(site.Path, "data", "indicator_poverty.csv")).Should().Be(
            "Year,Units,Geography,GeoCode,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,Value\n2015,%,,,PT,0,A,14.50\n2022,%,,,PT,0,P,9.9\n2022,%,south,S1,PT,0,A,12\n");
        File.Delete(Path.Combine(site.Path, "catalog_definitions.yml"));
        ImportReport report = site.Read();
        report.Catalog.Observations.Select(one => $"{one.Series.SubjectId} {one.Period} {one.Figure.Literal} {one.Status}")
            .Should().Equal("Land 2015 14.50% Final", "Land 2022 9.9% Provisional", "south 2022 12% Final");
        Target target = report.Catalog.Targets.Single();
        target.Id.Should().Be("halve");
        target.Baseline!.Period.Should().Be(TimePeriod.Year(2015));
        report.Catalog.Indicators["poverty"].Name.En.Should().Be("Poverty");
        report.Catalog.Subjects["south"].Name.En.Should().Be("South");
        report.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Its_targets_are_assessed_alike_on_both_sides()
    {
        IndicatorCatalog catalog = Catalog();
        using var site = new SiteFolder();
        OpenSdg.WriteFolder(catalog, site.Path);
        File.Delete(Path.Combine(site.Path, "catalog_definitions.yml"));
        ScoreOf(site.Read().Catalog).Should().Be(ScoreOf(catalog));
    }

    [Fact]
    public void A_target_that_is_changed_in_the_settings_counts_and_is_said()
    {
        using var site = new SiteFolder();
        OpenSdg.WriteFolder(Catalog(), site.Path);
        string settings = Path.Combine(site.Path, "indicator-config", "poverty.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("target: 7.25", "target: 6.5", StringComparison.Ordinal));
        ImportReport report = site.Read();
        ((LevelGoal)report.Catalog.Targets.Single().Goal).Figure.Should().Be(Figure.Parse("6.5%"));
        report.Diagnostics.Should().ContainSingle(one => one.Id == "IND6262");
    }

    private static decimal? ScoreOf(IndicatorCatalog catalog)
    {
        var calculator = new ProgressCalculator(catalog);
        return calculator.Classify(calculator.Assess(catalog.Targets.Single(), new DateOnly(2023, 12, 31)), ProgressSchemes.StatCan)!.Score.Value;
    }

    private static IndicatorCatalog Catalog() => new IndicatorCatalogBuilder()
        .Add(new Subject("land", SubjectKind.Region, new LocalizedText("国家", "Land")))
        .Add(new Subject("south", SubjectKind.Region, new LocalizedText("南部", "South")) { Code = "S1", ParentId = "land" })
        .Add(new Indicator("poverty", new LocalizedText("贫困率", "Poverty"), StandardUnits.Percent, IndicatorKind.Ratio, Direction.Decrease))
        .Observe("poverty", "land", "2015", "14.50%")
        .Add(new Observation(new SeriesKey("poverty", "land"), TimePeriod.Year(2022), Figure.Parse("9.9%")) { Status = ObservationStatus.Provisional })
        .Observe("poverty", "south", "2022", "12%")
        .Add(Target.By("halve", new SeriesKey("poverty", "land"), TimePeriod.Year(2030), new LevelGoal(Figure.Parse("7.25%"))) with { Baseline = new Baseline(TimePeriod.Year(2015)) })
        .Build();

    private static void Returns(IndicatorCatalog catalog)
    {
        using var site = new SiteFolder();
        ExportReport written = OpenSdg.WriteFolder(catalog, site.Path);
        ImportReport report = site.Read();
        report.Diagnostics.Should().BeEmpty();
        report.Catalog.Targets.Should().Equal(catalog.Targets);
        Observation[] kept = [.. Kept(catalog)];
        written.Observations.Should().Be(kept.Length);
        IndicatorCatalogBuilder expected = catalog.ToBuilder();
        expected.Observations.Clear();
        foreach (Observation observation in kept)
            expected.Add(observation);
        SameLines.Of(report.Catalog).Should().BeEquivalentTo(SameLines.Of(expected.Build()));
        written.Dropped.Where(one => one.Id == "IND6132").Sum(one => int.Parse(one.Arguments[1], System.Globalization.CultureInfo.InvariantCulture))
            .Should().Be(catalog.Observations.Count - kept.Length, "what is left out is listed, each once");
    }

    /// <summary>What a table of years can hold: a number for a calendar year, the last of several.</summary>
    private static IEnumerable<Observation> Kept(IndicatorCatalog catalog) =>
        catalog.Observations.Where(one => one.Period is { } period && period == TimePeriod.Year(period.EndYear) && !one.Series.Transformation.IsTrend)
            .GroupBy(one => (one.Series, one.Period)).Select(group => group.Last());
}
