using System.Globalization;
using BenchmarkDotNet.Attributes;
using UnitsNet;

namespace Indicators.Benchmarks;

/// <summary>Printing figures, beside <see cref="decimal.ToString(IFormatProvider)"/> of the number alone.</summary>
[MemoryDiagnoser]
public class PrintingBenchmarks
{
    private readonly char[] _chars = new char[64];
    private readonly byte[] _bytes = new byte[64];
    private decimal _amount = 6200.5m;
    private Figure _bounded;
    private Figure _level;
    private readonly Area _area = Area.FromHectares(6200.5);

    [GlobalSetup]
    public void Setup()
    {
        _bounded = Figure.Parse("超50万辆");
        _level = new Figure(_amount, StandardUnits.Yuan.HundredMillion);
    }

    [Benchmark(Baseline = true)]
    public string Decimal_to_string() => _amount.ToString(CultureInfo.InvariantCulture);

    [Benchmark]
    public string UnitsNet_area() => _area.ToString(CultureInfo.InvariantCulture);

    [Benchmark]
    public string Chinese() => _level.ToString();

    [Benchmark]
    public string Chinese_with_bound() => _bounded.ToString();

    [Benchmark]
    public string English() => _bounded.ToString(Language.English);

    [Benchmark]
    public bool Into_a_span() => _level.TryFormat(_chars, out _);

    [Benchmark]
    public bool Into_utf8() => _level.TryFormat(_bytes, out _);

    [Benchmark]
    public QuantityRange Hard_range() => _level.Range;

    [Benchmark]
    public QuantityRange Soft_range() => _level.SoftRange;
}
