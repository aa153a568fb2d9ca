using BenchmarkDotNet.Attributes;
using UnitsNet;

namespace Indicators.Benchmarks;

/// <summary>Exact addition, beside that of bare decimals, which rounds without a word.</summary>
[MemoryDiagnoser]
public class AdditionBenchmarks
{
    private decimal _a = 6200.5m;
    private decimal _b = 5000.25m;
    private Quantity _left;
    private Quantity _right;
    private Quantity _other;
    private Quantity _mu;
    private Quantity _hectares;
    private readonly Area _acres = Area.FromAcres(16), _area = Area.FromHectares(2);

    [GlobalSetup]
    public void Setup()
    {
        _left = new Quantity(_a, StandardUnits.Yuan.HundredMillion);
        _right = new Quantity(_b, StandardUnits.Yuan.HundredMillion);
        _other = new Quantity(_b, StandardUnits.Yuan.TenThousand);
        _mu = new Quantity(16m, StandardUnits.Mu);
        _hectares = new Quantity(2m, StandardUnits.Hectare);
    }

    [Benchmark(Baseline = true)]
    public decimal Decimal_addition() => _a + _b;

    [Benchmark]
    public Quantity Same_unit() => _left + _right;

    [Benchmark]
    public Quantity Two_scales() => _left + _other;

    [Benchmark]
    public Quantity Mu_and_hectares() => _mu + _hectares;

    [Benchmark]
    public Area UnitsNet_acres_and_hectares() => _acres + _area;
}
