using BenchmarkDotNet.Attributes;
using Indicators.Validation;

namespace Indicators.Benchmarks;

/// <summary>All rules over catalogues of levels with their growth: does the time stay in proportion to the observations?</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private IndicatorCatalog _catalog = IndicatorCatalog.Empty;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Observations { get; set; }

    [GlobalSetup]
    public void Setup() => _catalog = LevelsWithGrowth(Observations);

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
                builder.Add(new Observation(builder.Key("output", id), TimePeriod.Year(1970 + year), new Figure(level, Unit.Parse("亿元"))) { SourceId = "yearbook" });
                if (year > 0)
                    builder.Add(new Observation(builder.Key("output", id, Transformation.YearOnYearGrowth), TimePeriod.Year(1970 + year), Figure.Parse("5.0%")) { SourceId = "yearbook" });
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
