using BenchmarkDotNet.Attributes;
using Indicators.Progress;

namespace Indicators.Benchmarks;

/// <summary>
/// Targets assessed: of each, a stock with four yearly values, level, multiple and change in turn. And one target over
/// ever more values of its series, of which it needs three. Beside them the share of the way in doubles that are there already, and the
/// same by hand in decimals on the catalogue: its figures as points, no word of rounding.
/// </summary>
[MemoryDiagnoser]
public class ProgressBenchmarks
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);

    private IndicatorCatalog _catalog = IndicatorCatalog.Empty;
    private ProgressCalculator _calculator = new(IndicatorCatalog.Empty);
    private ProgressCalculator _oneSeries = new(IndicatorCatalog.Empty);
    private Target? _target;
    private double[] _points = [];

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _catalog = TargetCatalog.Of(Count);
        _calculator = new ProgressCalculator(_catalog);
        _points = [.. _catalog.Observations.Select(one => (double)one.Figure.Amount)];
        IndicatorCatalog one = ManyValues();
        _oneSeries = new ProgressCalculator(one);
        _target = one.Targets["t"];
    }

    [Benchmark(Baseline = true)]
    public int Doubles()
    {
        int behind = 0;
        for (int i = 0; i + 3 < _points.Length; i += 4)
            behind += (_points[i + 3] - _points[i]) / _points[i] < 0.6 ? 1 : 0;
        return behind;
    }

    [Benchmark]
    public int By_hand()
    {
        int behind = 0;
        foreach (Target target in _catalog.Targets)
        {
            decimal from = ValueOf(target.Series, 2020), now = ValueOf(target.Series, 2023);
            decimal goal = target.Goal switch
            {
                MultipleGoal multiple => from * multiple.Multiple,
                ChangeGoal change => from * (1m + (change.Change.Amount / 100m)),
                LevelGoal level => level.Figure.Amount,
                _ => from,
            };
            behind += goal == from || (now - from) / (goal - from) < 0.6m ? 1 : 0;
        }

        return behind;
    }

    [Benchmark]
    public int AssessAll()
    {
        int behind = 0;
        foreach (ProgressAssessment assessment in _calculator.AssessAll(AsOf))
            behind += assessment.Status.Contains(ProgressStatus.BehindSchedule) ? 1 : 0;
        return behind;
    }

    [Benchmark]
    public ProgressStatusSet AssessOneAmongManyValues() => _oneSeries.Assess(_target!, new DateOnly(9000, 12, 31)).Status;

    private decimal ValueOf(SeriesKey key, int year) =>
        _catalog.FindSeries(key)!.Observations.First(one => one.Period == TimePeriod.Year(year)).Figure.Amount;

    private IndicatorCatalog ManyValues()
    {
        var builder = new IndicatorCatalogBuilder()
            .Add(new Subject("s", SubjectKind.Region, new LocalizedText("某地")))
            .Add(new Indicator("firms", new LocalizedText("企业数"), StandardUnits.Enterprise, IndicatorKind.Stock, Direction.Increase));
        SeriesKey key = builder.Key("firms", "s");
        var first = new DateOnly(1900, 1, 1);
        for (int i = 0; i < Count; i++)
            builder.Add(new Observation(key, TimePeriod.Day(first.AddDays(i)), Firms(1000 + i)));
        builder.Add(Target.By("t", key, TimePeriod.Year(9999),
            new LevelGoal(Figure.Parse("9000000家"))) with
        { Baseline = new Baseline(TimePeriod.Day(first)) });
        return builder.Build();
    }

    private static Figure Firms(int count) => Figure.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count}家"));
}
