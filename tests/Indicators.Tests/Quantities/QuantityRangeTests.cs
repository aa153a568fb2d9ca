using FsCheck.Fluent;

namespace Indicators.Tests.Quantities;

public sealed class QuantityRangeTests
{
    private static Quantity Of(string text) => Quantity.Parse(text);

    [Fact]
    public void What_is_common_is_what_lies_in_both() =>
        Law.Holds(from family in Some.UnitFamilies from a in Some.RangesOf(family) from b in Some.RangesOf(family) select (a, b), c =>
        {
            bool overlaps = c.a.Overlaps(c.b);
            c.b.Overlaps(c.a).Should().Be(overlaps);
            Quantity[] points = [.. Ends(c.a), .. Ends(c.b)];
            foreach (Quantity point in points)
            {
                if (c.a.Contains(point) && c.b.Contains(point))
                    overlaps.Should().BeTrue("{0} is in {1} and {2}", point, c.a, c.b);
            }

            if (Exact.Throws<InexactConversionException>(() => c.a.TryIntersect(c.b, out _)))
                return;
            c.a.TryIntersect(c.b, out QuantityRange common).Should().Be(overlaps);
            if (!overlaps)
                return;
            c.a.Encloses(common).Should().BeTrue();
            c.b.Encloses(common).Should().BeTrue();
            foreach (Quantity point in points)
                common.Contains(point).Should().Be(c.a.Contains(point) && c.b.Contains(point));
            c.b.TryIntersect(c.a, out QuantityRange other).Should().BeTrue();
            other.Should().Be(common);
            other.GetHashCode().Should().Be(common.GetHashCode());
        });

    [Fact]
    public void Enclosing_is_a_partial_order() =>
        Law.Holds(from family in Some.UnitFamilies from a in Some.RangesOf(family) from b in Some.RangesOf(family) select (a, b), c =>
        {
            c.a.Encloses(c.a).Should().BeTrue();
            (c.a.Encloses(c.b) && c.b.Encloses(c.a)).Should().Be(c.a == c.b);
            if (c.a.Encloses(c.b))
                c.a.Overlaps(c.b).Should().BeTrue();
            QuantityRange.All(c.a.Unit).Encloses(c.a).Should().BeTrue();
        });

    [Fact]
    public void Ends_are_open_closed_or_absent()
    {
        var range = QuantityRange.Between(Of("5家"), Of("1万家"), lowIncluded: false);
        range.ToString().Should().Be("(5家, 10000家]");
        range.Contains(Of("5家")).Should().BeFalse();
        range.Contains(Of("6家")).Should().BeTrue();
        range.Contains(Of("1万家")).Should().BeTrue();
        range.Contains(Of("1.1万家")).Should().BeFalse();
        QuantityRange.Between(null, Of("5%")).ToString().Should().Be("(-∞, 5%]");
        QuantityRange.Between(Of("5%"), null).ToString().Should().Be("[5%, +∞)");
        QuantityRange.Point(Of("5%")).IsPoint.Should().BeTrue();
        QuantityRange.All(StandardUnits.Percent).ToString().Should().Be("(-∞, +∞)");
    }

    [Fact]
    public void There_is_no_empty_range()
    {
        FluentActions.Invoking(() => QuantityRange.Between(Of("5%"), Of("3%"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => QuantityRange.Between(Of("5%"), Of("5%"), lowIncluded: false)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => QuantityRange.Between(Of("5%"), Of("50‰"), highIncluded: false)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => QuantityRange.Between(null, null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => QuantityRange.All(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => QuantityRange.Between(Of("5%"), Of("5家"))).Should().Throw<DimensionMismatchException>();
    }

    [Fact]
    public void Touching_ends_meet_only_where_both_are_closed()
    {
        QuantityRange low = QuantityRange.Between(Of("1%"), Of("2%"));
        low.Overlaps(QuantityRange.Between(Of("2%"), Of("3%"))).Should().BeTrue();
        low.Overlaps(QuantityRange.Between(Of("2%"), Of("3%"), lowIncluded: false)).Should().BeFalse();
        low.TryIntersect(QuantityRange.Between(Of("2%"), Of("3%")), out QuantityRange common).Should().BeTrue();
        common.Should().Be(QuantityRange.Point(Of("2%")));
    }

    [Fact]
    public void Ranges_are_equal_across_units_and_convert_exactly()
    {
        QuantityRange land = QuantityRange.Between(Of("15亩"), Of("30亩"));
        land.In(StandardUnits.Hectare).ToString().Should().Be("[1公顷, 2公顷]");
        land.In(StandardUnits.Hectare).Should().Be(land);
        (land == QuantityRange.Between(Of("1公顷"), Of("30亩"))).Should().BeTrue();
        (land != QuantityRange.Between(Of("1公顷"), Of("30亩"), highIncluded: false)).Should().BeTrue();
        land.In(StandardUnits.Hectare).GetHashCode().Should().Be(land.GetHashCode());
        land.Invoking(r => r.In(StandardUnits.Yuan)).Should().Throw<DimensionMismatchException>();
        QuantityRange.Between(Of("1亩"), null).Invoking(r => r.In(StandardUnits.Hectare)).Should().Throw<InexactConversionException>();
    }

    [Fact]
    public void Ends_without_a_unit_in_common_overlap_but_have_no_common_form()
    {
        QuantityRange thirds = QuantityRange.Between(Of("1/3"), null);
        QuantityRange sevenths = QuantityRange.Between(null, Of("3/7"));
        thirds.Overlaps(sevenths).Should().BeTrue();
        thirds.Invoking(r => r.TryIntersect(sevenths, out _)).Should().Throw<InexactConversionException>();
    }

    [Fact]
    public void Strangers_are_refused()
    {
        QuantityRange range = QuantityRange.Between(Of("1%"), Of("2%"));
        QuantityRange other = QuantityRange.Between(Of("1家"), Of("2家"));
        range.Invoking(r => r.Overlaps(other)).Should().Throw<DimensionMismatchException>();
        range.Invoking(r => r.Encloses(other)).Should().Throw<DimensionMismatchException>();
        range.Invoking(r => r.Contains(Of("1家"))).Should().Throw<DimensionMismatchException>();
        QuantityRange.All(StandardUnits.Percent).Invoking(r => r.Contains(Of("1家"))).Should().Throw<DimensionMismatchException>();
        range.Should().NotBe(other);
        QuantityRange.All(StandardUnits.Percent).Should().NotBe(QuantityRange.All(StandardUnits.Enterprise));
    }

    [Fact]
    public void The_default_is_the_range_of_all_plain_numbers()
    {
        QuantityRange all = default;
        all.ToString().Should().Be("(-∞, +∞)");
        all.Should().Be(QuantityRange.All(Unit.One));
        all.GetHashCode().Should().Be(QuantityRange.All(Unit.One).GetHashCode());
        all.Contains(default).Should().BeTrue();
        (all.IsPoint, all.HasLow, all.HasHigh, all.LowIncluded, all.HighIncluded).Should().Be((false, false, false, false, false));
    }

    private static IEnumerable<Quantity> Ends(QuantityRange range)
    {
        if (range.Low is { } low)
            yield return low;
        if (range.High is { } high)
            yield return high;
    }
}
