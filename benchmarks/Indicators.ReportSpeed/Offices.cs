using System.Globalization;

namespace Indicators.ReportSpeed;

/// <summary>
/// A catalogue like that of an office: targets of a plan with yearly figures, units that answer for them, a source each for figures and
/// goals.
/// </summary>
internal static class Offices
{
    private static readonly string[] Units = ["经济和信息化委员会", "科学技术局", "发展和改革委员会", "统计局"];

    public static IndicatorCatalog Of(int targets)
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Subject("city", SubjectKind.Region, new LocalizedText("某市", "City")));
        builder.Add(new Source("yearbook", "国民经济和社会发展统计公报", "市统计局") { Address = "https://example.org/yearbook" });
        builder.Add(new Source("plan", "国民经济和社会发展第十四个五年规划", "市人民政府") { Address = "https://example.org/plan" });
        for (int i = 0; i < targets; i++)
            Add(builder, i);
        return builder.Build();
    }

    private static void Add(IndicatorCatalogBuilder builder, int number)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"indicator-{number}");
        builder.Add(new Indicator(
            id, new LocalizedText($"高新技术产业第{number}类企业数", $"Firms of class {number}"),
            Figure.Parse("1家").Unit, IndicatorKind.Stock, Direction.Increase));
        var key = new SeriesKey(id, "city");
        for (int year = 2020; year <= 2024; year++)
        {
            int value = 6_000 + (number % 97) + ((year - 2020) * (300 + (number % 401)));
            builder.Add(new Observation(key, TimePeriod.Year(year),
                Figure.Parse(string.Create(CultureInfo.InvariantCulture, $"{value}家")))
            { SourceId = "yearbook" });
        }

        builder.Add(Target.By("target-" + id, key, TimePeriod.Year(2025), new LevelGoal(Figure.Parse("8500家"))) with
        {
            Baseline = new Baseline(TimePeriod.Year(2020)),
            Nature = number % 3 == 0 ? TargetNature.Binding : TargetNature.Expected,
            SourceId = "plan",
            Responsible = [new ResponsibleParty(Units[number % 4]),
                new ResponsibleParty(Units[(number + 1) % 4], ResponsibleRole.Cooperating)],
        });
    }
}
