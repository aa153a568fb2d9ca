using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests.Quantities;

/// <summary>Generators that go to the edges: 29 digits, 28 decimals, the largest decimal, trailing zeros, thirds of a hectare.</summary>
internal static class Some
{
    /// <summary>Units that convert into each other, a family a dimension.</summary>
    private static readonly Unit[][] Families =
    [
        [StandardUnits.Yuan, .. Scales(StandardUnits.Yuan)],
        [StandardUnits.Enterprise, .. Scales(StandardUnits.Enterprise)],
        [StandardUnits.SquareMetre, StandardUnits.Mu, StandardUnits.Hectare, StandardUnits.SquareKilometre, StandardUnits.Mu.TenThousand, StandardUnits.Hectare.TenThousand],
        [StandardUnits.Percent, StandardUnits.Permille, StandardUnits.Tenth, StandardUnits.Multiple, Unit.Fraction(3), Unit.Fraction(7), Unit.Fraction(8), Unit.Fraction(10)],
        [StandardUnits.PercentagePoint, StandardUnits.BasisPoint],
        [StandardUnits.Second, StandardUnits.Minute, StandardUnits.Hour, StandardUnits.Day, StandardUnits.Week],
        [StandardUnits.Month, StandardUnits.Quarter, StandardUnits.Year],
        [StandardUnits.Joule, StandardUnits.KilowattHour, StandardUnits.Megajoule, StandardUnits.KilowattHour.HundredMillion],
        [StandardUnits.Inch, StandardUnits.Metre, StandardUnits.Kilometre, StandardUnits.Nanometre],
        [StandardUnits.Byte, StandardUnits.Bit, StandardUnits.Gibibyte, StandardUnits.Exabyte],
        [StandardUnits.Yuan.Per(StandardUnits.SquareMetre), StandardUnits.Yuan.Per(StandardUnits.Mu), StandardUnits.Yuan.TenThousand.Per(StandardUnits.Hectare), StandardUnits.Yuan.HundredMillion.Per(StandardUnits.SquareKilometre)],
        [StandardUnits.Piece.Per(StandardUnits.Person.TenThousand), StandardUnits.Piece.Per(StandardUnits.Person), StandardUnits.Piece.TenThousand.Per(StandardUnits.Person.HundredMillion)],
        [Unit.One, .. Scales(Unit.One)],
    ];

    private static readonly Gen<int> AnyBits = Gen.OneOf(Gen.Choose(int.MinValue, int.MaxValue), Gen.Elements(0, -1, int.MinValue, int.MaxValue));

    /// <summary>Numbers as people publish them, trailing zeros included.</summary>
    public static Gen<decimal> PublishedAmounts { get; } =
        from mantissa in Gen.OneOf(Gen.Choose(0, 99), Gen.Choose(0, 99999), Gen.Choose(1, 999).Select(n => n * 1000))
        from scale in Gen.Choose(0, 4)
        from negative in Gen.Choose(0, 9)
        select new decimal(mantissa, 0, 0, negative == 0 && mantissa != 0, (byte)scale);

    private static readonly Gen<decimal> ExtremeAmounts =
        from low in AnyBits
        from middle in AnyBits
        from high in AnyBits
        from scale in Gen.Elements(0, 1, 2, 8, 14, 20, 27, 28)
        from negative in Gen.Elements(true, false)
        select new decimal(low, middle, high, negative, (byte)scale);

    private static readonly Gen<decimal> EdgeAmounts = Gen.Elements(
        0m, 0.0000m, new decimal(0, 0, 0, true, 2), 1m, -1m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1m, decimal.MaxValue / 10m, decimal.MaxValue / 100_000_000m,
        0.0000000000000000000000000001m, -0.0000000000000000000000000001m, 1.0000000000000000000000000000m, 7.9228162514264337593543950335m,
        10_000_000_000_000_000_000_000_000_000m, 0.1m, 0.3333333333333333333333333333m, 1e12m, 1e-12m, 500.00m);

    public static Gen<decimal> Amounts { get; } =
        Gen.Frequency((4, PublishedAmounts), (2, ExtremeAmounts), (2, EdgeAmounts));

    public static Gen<Unit[]> UnitFamilies { get; } = Gen.Elements(Families);

    public static Gen<Unit> Units { get; } = UnitFamilies.SelectMany(Gen.Elements);

    public static Gen<Quantity> Quantities { get; } =
        from unit in Units
        from amount in Amounts
        select new Quantity(amount, unit);

    /// <summary>Two quantities of one dimension; often the same one in two units.</summary>
    public static Gen<(Quantity A, Quantity B)> Pairs { get; } =
        from family in UnitFamilies
        from a in QuantitiesOf(family)
        from b in QuantitiesOf(family)
        from same in Gen.Choose(0, 3)
        select (a, same == 0 && a.TryIn(b.Unit, out Quantity converted) ? converted : b);

    public static Gen<(Quantity A, Quantity B, Quantity C)> Triples { get; } =
        from family in UnitFamilies
        from a in QuantitiesOf(family)
        from b in QuantitiesOf(family)
        from c in QuantitiesOf(family)
        from same in Gen.Choose(0, 3)
        select (a, same == 0 && a.TryIn(b.Unit, out Quantity converted) ? converted : b, c);

    /// <summary>Two quantities of different dimensions.</summary>
    public static Gen<(Quantity A, Quantity B)> Strangers { get; } =
        from a in Quantities
        from b in Quantities
        where a.Dimension != b.Dimension
        select (a, b);

    public static Gen<(Quantity Quantity, Unit Target)> Conversions { get; } =
        from family in UnitFamilies
        from quantity in QuantitiesOf(family)
        from target in Gen.Elements(family)
        select (quantity, target);

    private static readonly Gen<Bound> Bounds = Gen.Frequency((4, Gen.Constant(Bound.Exact)), (6, Gen.Elements(Enum.GetValues<Bound>())));

    /// <summary>Figures as they are published: resolution of the decimal, bound word or range.</summary>
    public static Gen<Figure> PublishedFigures { get; } = FiguresOf(Units, PublishedAmounts);

    public static Gen<Figure> Figures { get; } = FiguresOf(Units, Amounts);

    public static Gen<(Figure Figure, Unit Target)> FigureConversions { get; } =
        from family in UnitFamilies
        from figure in FiguresOf(Gen.Elements(family), Amounts)
        from target in Gen.Elements(family)
        select (figure, target);

    public static Gen<(Figure A, Figure B)> FigurePairs { get; } =
        from family in UnitFamilies
        from a in FiguresOf(Gen.Elements(family), PublishedAmounts)
        from b in FiguresOf(Gen.Elements(family), PublishedAmounts)
        select (a, b);

    public static Gen<QuantityRange> RangesOf(Unit[] family) =>
        from a in FiguresOf(Gen.Elements(family), PublishedAmounts)
        from reading in Gen.Elements(Enum.GetValues<FigureReading>())
        select a.GetRange(reading);

    /// <summary>True where an end of the range is so long, so large or so small that the next digit does not fit.</summary>
    public static bool NeedsAllDigits(QuantityRange range) =>
        IsAtTheEdge(range.Low) || IsAtTheEdge(range.High);

    private static bool IsAtTheEdge(Quantity? end) =>
        end is not { } q || q.Amount.Scale >= 27 || Math.Abs(q.Amount) >= decimal.MaxValue / 100m || !ExactDecimal.TryShift(Math.Abs(q.Amount), 2, out _)
        || Math.Abs(q.Amount) >= decimal.MaxValue / ExactDecimal.PowerOfTen(q.Amount.Scale) / 100m;

    private static Gen<Figure> FiguresOf(Gen<Unit> units, Gen<decimal> amounts) =>
        from unit in units
        from amount in amounts
        from other in amounts
        from bound in Bounds
        from range in Gen.Choose(0, 4)
        select Make(amount, other, unit, bound, range == 0);

    private static Figure Make(decimal amount, decimal other, Unit unit, Bound bound, bool range)
    {
        decimal low = range ? Math.Min(amount, other) : amount;
        if (low == 0m && bound is Bound.Near or Bound.AFewMoreThan)
            bound = Bound.AtLeast;
        return range
            ? Figure.Between(new Quantity(low, unit), new Quantity(Math.Max(amount, other), unit)).WithBound(bound)
            : new Figure(amount, unit, bound);
    }

    private static Gen<Quantity> QuantitiesOf(Unit[] family) =>
        from unit in Gen.Elements(family)
        from amount in Amounts
        select new Quantity(amount, unit);

    private static IEnumerable<Unit> Scales(Unit unit) =>
        [unit.Hundred, unit.Thousand, unit.TenThousand, unit.HundredThousand, unit.Million, unit.TenMillion, unit.HundredMillion, unit.Billion, unit.TenBillion, unit.HundredBillion, unit.Trillion];
}
