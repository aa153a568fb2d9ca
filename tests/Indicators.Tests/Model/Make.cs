using NodaTime;

namespace Indicators.Tests.Model;

/// <summary>Short forms of what the tests of the model are made of.</summary>
internal static class Make
{
    public static SeriesKey HighTech { get; } = new("high-tech", "chongqing");

    public static LocalizedText Text(string zh, string? en = null) => new(zh, en);

    public static TimePeriod Period(string text) => TimePeriod.Parse(text);

    public static Figure Figure(string text) => Indicators.Figure.Parse(text);

    public static LocalDate Day(string text) => TimePeriod.Parse(text).End;

    public static Indicator Indicator(string id, string unit, IndicatorKind kind, Direction direction = Direction.Increase) =>
        new(id, Text("指标"), Unit.Parse(unit), kind, direction);

    public static Subject Subject(string id, string? parent = null, SubjectKind kind = SubjectKind.Region) =>
        new(id, kind, Text("主体")) { ParentId = parent };

    public static Source Source(string id, string? published = null) =>
        new(id, "Title", "Publisher") { Published = published is null ? null : Period(published) };

    public static Observation Observation(SeriesKey series, string? period, string value, string? source = null) =>
        new(series, period is null ? null : Period(period), series.Transformation.IsRank ? RankText.Parse(value) : Figure(value)) { SourceId = source };

    public static SourceLocation At(string path, int line) => new("c.json", path, line, 5);

    /// <summary>Two regions, a stock, a flow, a share and two sources: enough for most statements.</summary>
    public static IndicatorCatalogBuilder Builder() => new IndicatorCatalogBuilder()
        .Add(Source("first", "2024-01-20"))
        .Add(Source("revision", "2024-10"))
        .Add(Source("undated"))
        .Add(Subject("cn"))
        .Add(Subject("chongqing", "cn"))
        .Add(Indicator("high-tech", "家", IndicatorKind.Stock))
        .Add(Indicator("gdp", "亿元", IndicatorKind.Flow))
        .Add(Indicator("share", "%", IndicatorKind.Ratio));

    public static Diagnostic SingleError(IndicatorCatalogBuilder builder)
    {
        builder.TryBuild(out _, out var diagnostics).Should().BeFalse();
        return diagnostics.Should().ContainSingle().Subject;
    }
}
