using Indicators.Progress;
using NodaTime;

namespace Indicators.Tests.Progress.Assessments;

/// <summary>A catalogue of one indicator of one subject, as short as a test's table needs it.</summary>
internal sealed class OneSeries
{
    private readonly IndicatorCatalogBuilder _builder = new();
    private readonly SeriesKey _key;
    private Target? _target;

    public OneSeries(IndicatorKind kind, Direction direction, Unit unit, GrowthBasis basis = default)
    {
        _builder.Add(new Subject("s", SubjectKind.Region, new LocalizedText("某地", "Somewhere")));
        _builder.Add(new Indicator("i", new LocalizedText("某指标", "Something"), unit, kind, direction) { GrowthBasis = basis });
        _key = _builder.Key("i", "s");
    }

    public static OneSeries Stock(Direction direction = Direction.Increase) => new(IndicatorKind.Stock, direction, Unit.One);

    public static OneSeries Flow(Direction direction = Direction.Increase) => new(IndicatorKind.Flow, direction, Unit.One);

    public static OneSeries Share(Direction direction = Direction.Increase) => new(IndicatorKind.Ratio, direction, StandardUnits.Percent);

    public OneSeries Also(Func<Indicator, Indicator> change)
    {
        _builder.Indicators[0] = change(_builder.Indicators[0]);
        return this;
    }

    public OneSeries With(params (string Period, string Value)[] values)
    {
        foreach ((string period, string value) in values)
            _builder.Add(new Observation(_key, TimePeriod.Parse(period), Figure.Parse(value)));
        return this;
    }

    public OneSeries Published(string period, string value, int year, int month, int day)
    {
        _builder.Add(new Observation(_key, TimePeriod.Parse(period), Figure.Parse(value)) { PublishedOn = new LocalDate(year, month, day) });
        return this;
    }

    public OneSeries Growth(params (string Period, string Value)[] values)
    {
        foreach ((string period, string value) in values)
            _builder.Add(new Observation(_key.With(Transformation.YearOnYearGrowth), TimePeriod.Parse(period), Figure.Parse(value)));
        return this;
    }

    public OneSeries Goal(string due, Goal goal, string? from = null, Func<Target, Target>? also = null)
    {
        TimePeriod period = TimePeriod.Parse(due);
        _target = period.WholeMonths > 12 ? Target.Over("t", _key, period, goal) : Target.By("t", _key, period, goal);
        if (from is not null)
            _target = _target with { Baseline = new Baseline(TimePeriod.Parse(from)) };
        _target = also?.Invoke(_target) ?? _target;
        return this;
    }

    public OneSeries Goal(string due, string level, string? from = null, Func<Target, Target>? also = null) =>
        Goal(due, new LevelGoal(Figure.Parse(level)), from, also);

    public ProgressAssessment At(int year, int month, int day, ProgressOptions? options = null) =>
        new ProgressCalculator(Catalog, options).Assess(Catalog.Targets["t"], new DateOnly(year, month, day));

    public ProgressAssessment AtEndOf(int year, FigureReading reading = FigureReading.Written) =>
        At(year, 12, 31, new ProgressOptions(reading));

    public IndicatorCatalog Catalog => field ??= _builder.Add(_target!).Build();
}
