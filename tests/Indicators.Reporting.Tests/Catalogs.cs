using Indicators.Json;

namespace Indicators.Reporting.Tests;

/// <summary>Catalogues of the tests.</summary>
internal static class Catalogs
{
    public static IndicatorCatalog Record { get; } = CatalogReader.Read(Indicators.Tests.RepositoryRoot.File("samples", "Chongqing", "catalog"));

    /// <summary>One level with its target, named as the test wants.</summary>
    public static Report Named(string name) => Many(1, name);

    public static Report Many(int targets, string name = "企业数")
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Subject("city", SubjectKind.Region, new LocalizedText(name, name)));
        builder.Add(new Source("s", name, name) { Address = "https://example.org/?a=1&b=2" });
        for (int i = 0; i < targets; i++)
            AddTarget(builder, "i" + i, name);
        return Report.Of(builder.Build(), new DateOnly(2023, 12, 31));
    }

    private static void AddTarget(IndicatorCatalogBuilder builder, string id, string name)
    {
        builder.Add(new Indicator(id, new LocalizedText(name, name), Figure.Parse("1家").Unit, IndicatorKind.Stock, Direction.Increase));
        var key = new SeriesKey(id, "city");
        builder.Add(new Observation(key, TimePeriod.Parse("2020"), Figure.Parse("100家")) { SourceId = "s" });
        builder.Add(new Observation(key, TimePeriod.Parse("2023"), Figure.Parse("约150家")) { SourceId = "s" });
        builder.Add(Target.By("t-" + id, key, TimePeriod.Parse("2025"), new LevelGoal(Figure.Parse("200家"))) with
        {
            Baseline = new Baseline(TimePeriod.Parse("2020")),
            SourceId = "s",
            Responsible = [new ResponsibleParty(name)],
        });
    }
}
