using BenchmarkDotNet.Attributes;
using UnitsNet;

namespace Indicators.Benchmarks;

/// <summary>Comparison, equality and hash, beside those of bare decimals.</summary>
[MemoryDiagnoser]
public class ComparisonBenchmarks
{
    private decimal _a = 6200.5m;
    private decimal _b = 5000.25m;
    private Quantity _left;
    private Quantity _right;
    private Quantity _other;
    private Quantity _mu;
    private Quantity _hectares;
    private readonly Area _acres = Area.FromAcres(16), _area = Area.FromHectares(1);

    [GlobalSetup]
    public void Setup()
    {
        _left = new Quantity(_a, StandardUnits.Yuan.HundredMillion);
        _right = new Quantity(_b, StandardUnits.Yuan.HundredMillion);
        _other = new Quantity(_b, StandardUnits.Yuan.TenThousand);
        _mu = new Quantity(16m, StandardUnits.Mu);
        _hectares = new Quantity(1m, StandardUnits.Hectare);
    }

    [Benchmark(Baseline = true)]
    public int Decimal_comparison() => _a.CompareTo(_b);

    [Benchmark]
    public int Same_unit() => _left.CompareTo(_right);

    [Benchmark]
    public int Two_scales() => _left.CompareTo(_other);

    [Benchmark]
    public int Mu_and_hectares() => _mu.CompareTo(_hectares);

    [Benchmark]
    public int UnitsNet_acres_and_hectares() => _acres.CompareTo(_area);

    [Benchmark]
    public bool Equality_of_two_scales() => _left == _other;

    [Benchmark]
    public int Decimal_hash() => _a.GetHashCode();

    [Benchmark]
    public int Quantity_hash() => _left.GetHashCode();
}
