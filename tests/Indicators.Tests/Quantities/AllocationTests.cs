using System.Runtime.CompilerServices;
using System.Text;

namespace Indicators.Tests.Quantities;

/// <summary>What the hot operations allocate, after the first use of each.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class AllocationTests
{
    private static readonly Quantity Levels = Quantity.Parse("6200.5亿元");
    private static readonly Quantity Others = Quantity.Parse("50万元");
    private static readonly Quantity Land = Quantity.Parse("15亩");
    private static readonly Quantity Hectares = Quantity.Parse("3公顷");
    private static readonly Figure Published = Figure.Parse("8.60万家");
    private static readonly Figure Bounded = Figure.Parse("超50万辆");
    private static readonly Unit TenThousandYuan = StandardUnits.Yuan.TenThousand;
    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes("6200亿元");

    [Fact]
    public void A_figure_is_32_bytes() => Unsafe.SizeOf<Figure>().Should().Be(32);

    [Fact]
    public void A_quantity_is_24_bytes() => Unsafe.SizeOf<Quantity>().Should().Be(24);

    [Fact]
    public void Conversion_allocates_nothing()
    {
        Allocated(() => Levels.In(TenThousandYuan)).Should().Be(0);
        Allocated(() => Land.In(StandardUnits.Hectare)).Should().Be(0);
        Allocated(() => Hectares.In(StandardUnits.Mu)).Should().Be(0);
        Allocated(() => Levels.In(StandardUnits.Yuan.HundredMillion)).Should().Be(0);
        Allocated(() => Levels.TryIn(StandardUnits.Enterprise, out _)).Should().Be(0);
    }

    [Fact]
    public void Comparison_and_equality_allocate_nothing()
    {
        Allocated(() => Levels.CompareTo(Others)).Should().Be(0);
        Allocated(() => Levels == Others).Should().Be(0);
        Allocated(() => Land == Hectares).Should().Be(0);
        Allocated(() => Land < Hectares).Should().Be(0);
        Allocated(() => Levels.Equals(Land)).Should().Be(0);
    }

    [Fact]
    public void Addition_in_common_units_allocates_nothing()
    {
        Allocated(() => Levels + Levels).Should().Be(0);
        Allocated(() => Levels + Others).Should().Be(0);
        Allocated(() => Levels - Others).Should().Be(0);
        Allocated(() => Land + Hectares).Should().Be(0);
        Allocated(() => Levels * 2m).Should().Be(0);
        Allocated(() => Quantity.Sum(Levels, Others, Levels)).Should().Be(0);
    }

    [Fact]
    public void Hashing_allocates_nothing()
    {
        Allocated(() => Levels.GetHashCode()).Should().Be(0);
        Allocated(() => Land.GetHashCode()).Should().Be(0);
        Allocated(() => Published.GetHashCode()).Should().Be(0);
    }

    [Theory]
    [InlineData("6200亿元")]
    [InlineData("8.60万家")]
    [InlineData("36.1%")]
    [InlineData("2.4个百分点")]
    [InlineData("超50万辆")]
    [InlineData("1200多家")]
    [InlineData("4万余家")]
    [InlineData("5500万人以上")]
    [InlineData("0.55吨标准煤/万元")]
    [InlineData("-2.3%")]
    public void Reading_what_would_be_printed_the_same_allocates_nothing(string text)
    {
        Allocated(() => Figure.Parse(text)).Should().Be(0);
        Allocated(() => Figure.TryReadPrefix(text, UnitSet.Standard, out _, out int n) ? n : 0).Should().Be(0);
        Figure.Parse(text).Literal.Should().Be(text);
    }

    [Fact]
    public void Reading_utf8_allocates_nothing() => Allocated(() => Figure.Parse(Utf8)).Should().Be(0);

    [Theory]
    [InlineData("6,200亿元")]
    [InlineData("三万亿元")]
    [InlineData("3%—5%")]
    [InlineData("CNY 620 billion")]
    public void Reading_anything_else_allocates_its_literal_and_form(string text)
    {
        long form = 96;
        Allocated(() => Figure.Parse(text)).Should().BeInRange(1, form + StringSize(text.Length));
    }

    [Fact]
    public void A_refusal_allocates_nothing() =>
        Allocated(() => Figure.TryParse("50砖", UnitSet.Standard, out _, out ParseError error) ? 0 : error.Position).Should().Be(0);

    [Fact]
    public void Converting_a_figure_allocates_nothing()
    {
        Allocated(() => Published.In(StandardUnits.Enterprise)).Should().Be(0);
        Allocated(() => Bounded.In(StandardUnits.Vehicle)).Should().Be(0);
    }

    [Fact]
    public void Ranges_allocate_nothing()
    {
        Allocated(() => Published.Range).Should().Be(0);
        Allocated(() => Published.SoftRange).Should().Be(0);
        Allocated(() => Bounded.Threshold).Should().Be(0);
        Allocated(() => Published.SoftRange.Overlaps(Published.Range)).Should().Be(0);
        Allocated(() => Published.Range.Contains(Published.Quantity)).Should().Be(0);
        Allocated(() => Published.IsMoreThan(Published)).Should().Be(0);
    }

    [Fact]
    public void Printing_into_a_span_allocates_nothing()
    {
        Allocated(() =>
        {
            Span<char> text = stackalloc char[64];
            return Bounded.TryFormat(text, out int n) && Levels.TryFormat(text, out n, "en") ? n : 0;
        }).Should().Be(0);
        Allocated(() =>
        {
            Span<byte> text = stackalloc byte[64];
            return Bounded.TryFormat(text, out int n) && Levels.TryFormat(text, out n) ? n : 0;
        }).Should().Be(0);
    }

    [Fact]
    public void Printing_a_string_allocates_that_string()
    {
        Allocated(() => Levels.ToString()).Should().Be(StringSize("6200.5亿元".Length));
        Allocated(() => Bounded.ToString()).Should().Be(StringSize("超50万辆".Length));
        Allocated(() => Bounded.ToString(Language.English)).Should().Be(StringSize("over 500 thousand vehicles (stated to 10,000)".Length));
        Allocated(() => Levels.ToString(Language.English)).Should().Be(StringSize("CNY 620.05 billion".Length));
    }

    /// <summary>Object header, method table, length, characters, terminator; in steps of 8.</summary>
    private static long StringSize(int length) => (22 + (2 * length) + 7) / 8 * 8;

    /// <summary>The least of some rounds: what an operation allocates it allocates in all of them, what the runtime does in between only in one.</summary>
    private static long Allocated<T>(Func<T> operation)
    {
        Sink<T>.Last = operation();
        Sink<T>.Last = operation();
        return Enumerable.Range(0, 3).Min(_ => AllocatedInOneRound(operation));
    }

    private static long AllocatedInOneRound<T>(Func<T> operation)
    {
        const int Times = 100;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Times; i++)
            Sink<T>.Last = operation();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }

    /// <summary>Where results go, without a box, so that no operation is left out.</summary>
    private static class Sink<T>
    {
        public static T? Last { get; set; }
    }
}
