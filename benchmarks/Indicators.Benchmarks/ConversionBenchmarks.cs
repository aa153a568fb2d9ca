using BenchmarkDotNet.Attributes;
using UnitsNet;
using UnitsNet.Units;

namespace Indicators.Benchmarks;

/// <summary>Conversion between units, beside a bare multiplication and the dictionary of factors one would write by hand.</summary>
[MemoryDiagnoser]
public class ConversionBenchmarks
{
    private readonly Dictionary<string, decimal> _factors = new() { ["元"] = 1m, ["万元"] = 10_000m, ["亿元"] = 100_000_000m };
    private readonly Unit _tenThousand = StandardUnits.Yuan.TenThousand;
    private readonly Unit _hundredMillion = StandardUnits.Yuan.HundredMillion;
    private readonly Unit _hectare = StandardUnits.Hectare;
    private readonly Unit _mu = StandardUnits.Mu;
    private decimal _amount = 6200.5m;
    private decimal _factor = 10_000m;
    private string _from = "亿元";
    private string _to = "万元";
    private Quantity _revenue;
    private Quantity _large;
    private Quantity _land;
    private Quantity _hectares;
    private Figure _figure;
    private readonly Area _area = Area.FromHectares(12.5);

    [GlobalSetup]
    public void Setup()
    {
        _revenue = new Quantity(_amount, _hundredMillion);
        _large = new Quantity(62_005_000m, _tenThousand);
        _land = new Quantity(15m, _mu);
        _hectares = new Quantity(12.5m, _hectare);
        _figure = new Figure(8.60m, StandardUnits.Enterprise.TenThousand);
        _figure.In(StandardUnits.Enterprise);
    }

    [Benchmark(Baseline = true)]
    public decimal Decimal_multiplication() => _amount * _factor;

    [Benchmark]
    public decimal Dictionary_of_factors() => _amount * _factors[_from] / _factors[_to];

    [Benchmark]
    public Quantity Hundred_million_yuan_in_ten_thousand() => _revenue.In(_tenThousand);

    [Benchmark]
    public Quantity Ten_thousand_yuan_in_hundred_million() => _large.In(_hundredMillion);

    [Benchmark]
    public Quantity Mu_in_hectare() => _land.In(_hectare);

    [Benchmark]
    public Quantity Hectare_in_mu() => _hectares.In(_mu);

    [Benchmark]
    public Area UnitsNet_hectare_in_acre() => _area.ToUnit(AreaUnit.Acre);

    [Benchmark]
    public Figure Figure_in_another_unit() => _figure.In(StandardUnits.Enterprise);
}
