using System.Globalization;

namespace Indicators.Tests.Quantities;

public sealed class UnitSetTests
{
    private static readonly Unit HospitalBed = Unit.Create("hospital-bed", "张病床", Dimension.Count("hospital-bed"), englishName: "hospital bed", aliases: ["病床"]);
    private static readonly UnitSet Own = UnitSet.Standard.With(HospitalBed);

    [Fact]
    public void Units_of_ones_own_are_read_scaled_and_printed_like_all_others()
    {
        Quantity beds = Quantity.Parse("1.2万张病床", Own);
        beds.Should().Be(new Quantity(12000m, HospitalBed));
        beds.ToString().Should().Be("1.2万张病床");
        beds.ToString(Language.English).Should().Be("12 thousand hospital beds");
        Quantity.Parse("12 thousand hospital beds", Own).Should().Be(beds);
        Quantity.Parse("3病床", Own).Unit.Should().Be(HospitalBed);
        Figure.Parse("超500张病床", Own).Unit.Should().Be(HospitalBed);
        Quantity.Parse("5.2张病床/万人", Own).Unit.Should().Be(HospitalBed.Per(StandardUnits.Person.TenThousand));
        Figure.TryReadPrefix("1200多张病床，", Own, out Figure figure, out int consumed).Should().BeTrue();
        (consumed, figure.Unit).Should().Be((8, HospitalBed));
    }

    [Fact]
    public void The_standard_set_does_not_know_them()
    {
        Quantity.TryParse("5张病床", null, out _).Should().BeFalse();
        UnitSet.Standard.Find("hospital-bed").Should().BeNull();
        Own.Find("hospital-bed").Should().BeSameAs(HospitalBed);
        Own.Units.Should().HaveCount(UnitSet.Standard.Units.Count + 1);
    }

    [Fact]
    public void A_set_is_a_format_provider_and_any_provider_may_give_one()
    {
        UnitSet.Of(null).Should().BeSameAs(UnitSet.Standard);
        UnitSet.Of(CultureInfo.InvariantCulture).Should().BeSameAs(UnitSet.Standard);
        UnitSet.Of(Own).Should().BeSameAs(Own);
        UnitSet.Of(new Giving(Own)).Should().BeSameAs(Own);
        Own.GetFormat(typeof(UnitSet)).Should().BeSameAs(Own);
        Own.GetFormat(typeof(NumberFormatInfo)).Should().BeNull();
        Quantity.Parse("5张病床", new Giving(Own)).Unit.Should().Be(HospitalBed);
        Unit.Parse("万张病床", Own).Should().Be(HospitalBed.TenThousand);
        Quantity.Parse("5张病床", Own).In("张病床", Own).Amount.Should().Be(5m);
    }

    [Fact]
    public void One_code_with_two_meanings_is_an_error_that_names_both()
    {
        Unit other = Unit.Create("hospital-bed", "张病床", Dimension.Count("hospital-bed"), Rational.Create(2, 1));
        FluentActions.Invoking(() => Own.With(other)).Should().Throw<ArgumentException>().WithMessage("*hospital-bed*factor 1*factor 2*");
        FluentActions.Invoking(() => Own.Merge(UnitSet.Empty.With(other))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => UnitSet.Standard.With(Unit.Create("yuan", "圆", Dimension.Money("CNY"), Rational.Create(10, 1)))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_same_unit_twice_is_once()
    {
        Own.With(HospitalBed).Should().BeSameAs(Own);
        Own.Merge(UnitSet.Standard).Units.Should().HaveCount(Own.Units.Count);
        UnitSet.Standard.Merge(Own).Units.Should().HaveCount(Own.Units.Count);
        UnitSet.Empty.Merge(Own).Units.Should().BeEquivalentTo(Own.Units);
        UnitSet.Empty.Units.Should().BeEmpty();
    }

    [Fact]
    public void Made_units_are_no_rows()
    {
        FluentActions.Invoking(() => Own.With(HospitalBed.TenThousand)).Should().Throw<ArgumentException>().WithMessage("*万张病床*");
        FluentActions.Invoking(() => Own.With(HospitalBed.Per(StandardUnits.Person))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Own.With([null!])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Own.Merge(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Two_units_written_alike_are_ambiguous_only_where_they_are_used()
    {
        UnitSet units = Own.With(Unit.Create("sick-bed", "病床", Dimension.Count("sick-bed")));
        Quantity.Parse("5张病床", units).Unit.Should().Be(HospitalBed);
        Quantity.TryParse("5病床", units, out _, out ParseError error).Should().BeFalse();
        error.Should().Be(new ParseError(ParseErrorCode.UnitAmbiguous, 1, 2, "张病床, 病床"));
    }

    [Fact]
    public void Names_that_begin_like_a_numeral_or_a_bound_word_are_still_found()
    {
        UnitSet units = UnitSet.Standard.With(
            Unit.Create("hall", "多功能厅", Dimension.Count("hall")),
            Unit.Create("card", "万能卡", Dimension.Count("card")),
            Unit.Create("machine-all-in-one", "一体机", Dimension.Count("aio")));
        Quantity.Parse("5多功能厅", units).Unit.Symbol.Should().Be("多功能厅");
        Quantity.Parse("5万能卡", units).Unit.Symbol.Should().Be("万能卡");
        Quantity.Parse("五万能卡", units).Should().Be(new Quantity(5m, units.Find("card")!));
        Quantity.Parse("3一体机", units).Unit.Symbol.Should().Be("一体机");
        Figure.Parse("1200多家", units).Bound.Should().Be(Bound.AFewMoreThan);
    }

    [Fact]
    public void An_empty_set_reads_plain_numbers_only()
    {
        Quantity.Parse("1.5", UnitSet.Empty).Should().Be(new Quantity(1.5m, Unit.One));
        Quantity.TryParse("1.5元", UnitSet.Empty, out _).Should().BeFalse();
    }

    [Fact]
    public void Names_of_any_length_are_printed()
    {
        Unit unit = Unit.Create("long", "箱" + new string('长', 2000), Dimension.Count("long"));
        var quantity = new Quantity(5m, unit);
        quantity.ToString().Should().HaveLength(2002);
        new Figure(quantity, Bound.Above).ToString().Should().HaveLength(2003);
        Quantity.Parse(quantity.ToString(), UnitSet.Empty.With(unit)).Should().Be(quantity);
        Span<byte> utf8 = new byte[8000];
        quantity.TryFormat(utf8, out int written).Should().BeTrue("there is room for it");
        written.Should().Be(1 + (2001 * 3));
        new Figure(quantity).TryFormat(utf8, out written).Should().BeTrue();
    }

    private sealed class Giving(UnitSet units) : IFormatProvider
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(UnitSet) ? units : null;
    }
}
