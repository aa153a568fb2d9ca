using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using UnitsNet;

namespace Indicators.Benchmarks;

/// <summary>Reading figures, beside <see cref="decimal.Parse(string, IFormatProvider)"/> of the number alone.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes("6200亿元");
    private string _number = "6200.5";

    [Benchmark(Baseline = true)]
    public decimal Decimal_parse() => decimal.Parse(_number, CultureInfo.InvariantCulture);

    [Benchmark]
    public Figure Level() => Figure.Parse("6200亿元");

    [Benchmark]
    public Area UnitsNet_area() => Area.Parse("6200 ha", CultureInfo.InvariantCulture);

    [Benchmark]
    public Figure Level_in_utf8() => Figure.Parse(_utf8);

    [Benchmark]
    public Figure Share() => Figure.Parse("36.1%");

    [Benchmark]
    public Figure Count() => Figure.Parse("8.60万家");

    [Benchmark]
    public Figure Bound_before() => Figure.Parse("超50万辆");

    [Benchmark]
    public Figure Bound_inside() => Figure.Parse("1200多家");

    [Benchmark]
    public Figure Bound_after() => Figure.Parse("5500万人以上");

    [Benchmark]
    public Figure Quotient() => Figure.Parse("0.55吨标准煤/万元");

    [Benchmark]
    public Figure Numerals() => Figure.Parse("三万亿元");

    [Benchmark]
    public Figure Range() => Figure.Parse("3%—5%");

    [Benchmark]
    public Figure English() => Figure.Parse("CNY 620 billion");

    [Benchmark]
    public bool Prefix_of_prose() => Figure.TryReadPrefix("超50万辆，同比增长36.1%", UnitSet.Standard, out _, out _);

    [Benchmark]
    public bool Refusal() => Figure.TryParse("50砖", UnitSet.Standard, out _, out _);
}
