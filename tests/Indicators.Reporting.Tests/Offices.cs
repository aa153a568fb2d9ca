namespace Indicators.Reporting.Tests;

/// <summary>A catalogue of an office, made for the tests: targets with units that answer, districts with values of two years.</summary>
internal static class Offices
{
    public const string Lights =
        """
        {
          "id": "district-lights", "name": { "zh": "四色灯", "en": "Four lights" }, "measure": "index",
          "lights": [
            { "id": "red", "name": { "zh": "红灯", "en": "red" }, "colour": "#C01C28", "from": 1.1, "status": "ahead" },
            { "id": "green", "name": { "zh": "绿灯", "en": "green" }, "colour": "#1a7f37", "from": 1, "status": "on-schedule" },
            { "id": "yellow", "name": { "zh": "黄灯", "en": "yellow" }, "colour": "#e5a50a", "above": 0.9, "status": "behind" },
            { "id": "blue", "name": { "zh": "蓝灯", "en": "blue" }, "colour": "#1a5fb4", "status": "behind" }
          ]
        }
        """;

    private static readonly Unit Firm = Figure.Parse("1家").Unit;

    /// <summary>Targets from 100 in 2020 to 200 in 2025, of which 60 % of the time is gone at the end of 2023, at the given values.</summary>
    public static IndicatorCatalog Standing(params string[] values)
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Subject("city", SubjectKind.Region, new LocalizedText("某市", "City")));
        builder.Add(new Source("yearbook", "统计公报", "市统计局"));
        for (int i = 0; i < values.Length; i++)
            AddTarget(builder, i, values[i]);
        return builder.Build();
    }

    public static Report At(int year, params string[] values) => Report.Of(Standing(values), new DateOnly(year, 12, 31));

    /// <summary>Three districts with firms in 2022 and 2023; the growth of one is published.</summary>
    public static IndicatorCatalog Districts()
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Subject("city", SubjectKind.Region, new LocalizedText("某市", "City")));
        builder.Add(new Indicator("firms", new LocalizedText("企业数", "Firms"), Firm, IndicatorKind.Stock, Direction.Increase));
        (string Id, string Zh, string Before, string Now)[] rows =
            [("east", "东区", "300家", "310家"), ("west", "西区", "200家", "330家"), ("north", "北区", "100家", "105家")];
        foreach ((string id, string zh, string before, string now) in rows)
        {
            builder.Add(new Subject(id, SubjectKind.Region, new LocalizedText(zh, id)) { ParentId = "city" });
            var key = new SeriesKey("firms", id);
            builder.Add(new Observation(key, TimePeriod.Parse("2022"), Figure.Parse(before)));
            builder.Add(new Observation(key, TimePeriod.Parse("2023"), Figure.Parse(now)));
        }

        builder.Add(new Observation(
            new SeriesKey("firms", "north", Transformation.YearOnYearGrowth), TimePeriod.Parse("2023"), Figure.Parse("4.8%")));
        return builder.Build();
    }

    private static void AddTarget(IndicatorCatalogBuilder builder, int number, string value)
    {
        string id = "i" + number;
        builder.Add(new Indicator(id, new LocalizedText("指标" + number, "Indicator " + number), Firm, IndicatorKind.Stock, Direction.Increase));
        var key = new SeriesKey(id, "city");
        builder.Add(new Observation(key, TimePeriod.Parse("2020"), Figure.Parse("100家")) { SourceId = "yearbook" });
        if (value.Length > 0)
            builder.Add(new Observation(key, TimePeriod.Parse("2023"), Figure.Parse(value)) { SourceId = "yearbook" });
        builder.Add(Target.By("t" + number, key, TimePeriod.Parse("2025"), new LevelGoal(Figure.Parse("200家"))) with
        {
            Baseline = new Baseline(TimePeriod.Parse("2020")),
            Nature = number % 2 == 0 ? TargetNature.Binding : TargetNature.Expected,
            SourceId = "yearbook",
            Responsible = [new ResponsibleParty("经信局"), new ResponsibleParty("科技局", ResponsibleRole.Cooperating)],
        });
    }
}
