using BenchmarkDotNet.Attributes;
using Indicators.Validation;

namespace Indicators.Benchmarks;

/// <summary>
/// All rules over catalogues of levels with their growth: does the time stay in proportion to the observations? Beside them the one check
/// one
/// would write by hand: whether a growth fits the levels, half a last digit aside, over arrays that are there already and over the
/// catalogue.
/// </summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private IndicatorCatalog _catalog = IndicatorCatalog.Empty;
    private double[] _levels = [];

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Observations { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _catalog = LevelsWithGrowth(Observations);
        _levels = [.. _catalog.Observations.Where(one => one.Series.Transformation == default).Select(one => (double)one.Figure.Amount)];
    }

    [Benchmark(Baseline = true)]
    public int Doubles()
    {
        int wrong = 0;
        for (int i = 1; i < _levels.Length; i++)
            wrong += Math.Abs((_levels[i] / _levels[i - 1]) - 1.05) > 0.0005 ? 1 : 0;
        return wrong;
    }

    [Benchmark]
    public int One_rule_by_hand()
    {
        Dictionary<(string, DateOnly), decimal> levels = _catalog.Observations
            .Where(one => one.Series.Transformation == default)
            .ToDictionary(one => (one.Series.SubjectId, one.Period!.Value.Start.ToDateOnly()), one => one.Figure.Amount);
        int wrong = 0;
        foreach (Observation growth in _catalog.Observations.Where(one => one.Series.Transformation == Transformation.YearOnYearGrowth))
        {
            DateOnly start = growth.Period!.Value.Start.ToDateOnly();
            decimal ratio = levels[(growth.Series.SubjectId, start)] / levels[(growth.Series.SubjectId, start.AddYears(-1))];
            wrong += Math.Abs(ratio - 1m - (growth.Figure.Amount / 100m)) > 0.0005m ? 1 : 0;
        }

        return wrong;
    }

    [Benchmark]
    public int Validate() => CatalogValidator.Standard.Validate(_catalog).Findings.Length;

    /// <summary>Flows of many subjects over fifty years, each with its growth on the year before, which the levels bear out.</summary>
    private static IndicatorCatalog LevelsWithGrowth(int observations)
    {
        const int Years = 50;
        var builder = new IndicatorCatalogBuilder()
            .Add(new Source("yearbook", "Yearbook", "Office"))
            .Add(new Indicator("output", new LocalizedText("产值"), Unit.Parse("亿元"), IndicatorKind.Flow, Direction.Increase));
        for (int subject = 0; builder.Observations.Count < observations; subject++)
        {
            string id = $"s{subject}";
            builder.Add(new Subject(id, SubjectKind.Region, new LocalizedText("地区")));
            for (int year = 0; year < Years && builder.Observations.Count < observations; year++)
            {
                decimal level = Math.Round((1000m + (subject * 7 % 9973)) * Power(1.05m, year), 2);
                builder.Add(new Observation(builder.Key("output", id), TimePeriod.Year(1970 + year),
                    new Figure(level, Unit.Parse("亿元")))
                { SourceId = "yearbook" });
                if (year > 0)
                    builder.Add(new Observation(builder.Key("output", id, Transformation.YearOnYearGrowth), TimePeriod.Year(1970 + year),
                        Figure.Parse("5.0%"))
                    { SourceId = "yearbook" });
            }
        }

        return builder.Build();
    }

    private static decimal Power(decimal x, int n)
    {
        decimal power = 1m;
        for (int i = 0; i < n; i++)
            power *= x;
        return power;
    }
}
