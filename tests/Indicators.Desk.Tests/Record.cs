namespace Indicators.Desk.Tests;

/// <summary>A small catalogue a test adds its figures and targets to.</summary>
internal sealed class Record
{
    private readonly IndicatorCatalogBuilder _builder = new();
    private readonly HashSet<string> _sources = [];

    public Record()
    {
        _builder.Add(new Subject("here", SubjectKind.Region, new LocalizedText("本市", "Here")));
        Indicator("output", "辆", IndicatorKind.Flow);
    }

    public Record Indicator(string id, string unit, IndicatorKind kind, Direction direction = Direction.Increase, GrowthBasis basis = default)
    {
        _builder.Add(new Indicator(id, new LocalizedText(id + "量", id), Unit.Parse(unit), kind, direction) { GrowthBasis = basis });
        return this;
    }

    public Record With(Indicator indicator)
    {
        _builder.Add(indicator);
        return this;
    }

    public Record Subject(string id)
    {
        _builder.Add(new Subject(id, SubjectKind.Region, new LocalizedText(id + "区", id)) { ParentId = "here" });
        return this;
    }

    /// <summary>Figures as <c>2024-01=10万辆</c>.</summary>
    public Record Figures(string indicator, params string[] figures) => Of(new SeriesKey(indicator, "here"), figures);

    public Record Growth(string indicator, params string[] figures) => Of(new SeriesKey(indicator, "here", Transformation.YearOnYearGrowth), figures);

    public Record Of(SeriesKey key, params string[] figures)
    {
        foreach (string figure in figures)
        {
            string[] parts = figure.Split('=', '@');
            _builder.Add(new Observation(key, TimePeriod.Parse(parts[0]), Figure.Parse(parts[1])) { SourceId = Source(parts.Length > 2 ? parts[2] : null) });
        }

        return this;
    }

    public Record Observation(Observation observation)
    {
        _builder.Add(observation);
        return this;
    }

    public Record Source(Source source)
    {
        _sources.Add(source.Id);
        _builder.Add(source);
        return this;
    }

    public Record Target(Target target)
    {
        _builder.Add(target);
        return this;
    }

    public Record Target(string due, string goal, string indicator = "output", Func<Target, Target>? with = null)
    {
        Target target = Indicators.Target.By("t", new SeriesKey(indicator, "here"), TimePeriod.Parse(due), new LevelGoal(Figure.Parse(goal)));
        _builder.Add(with?.Invoke(target) ?? target);
        return this;
    }

    public IndicatorCatalog Build() => _builder.Build();

    /// <summary>A source published on the day it is named by; the first of that name adds it.</summary>
    private string? Source(string? day)
    {
        if (day is not null && _sources.Add(day))
            _builder.Add(new Source(day, "Release of " + day, "Office") { Published = TimePeriod.Parse(day), Authority = SourceAuthority.Statistics });
        return day;
    }
}
