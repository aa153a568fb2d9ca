using FsCheck.Fluent;
using static Indicators.Tests.Quantities.Exact;

namespace Indicators.Tests.Quantities;

public sealed class QuantityLawsTests
{
    [Fact]
    public void Equality_is_that_of_the_exact_values() =>
        Law.HoldsBothWays(Some.Pairs, p =>
        {
            bool same = Value(p.A) == Value(p.B);
            (p.A == p.B).Should().Be(same);
            (p.A != p.B).Should().Be(!same);
            p.A.Equals((object)p.B).Should().Be(same);
            p.B.Equals(p.A).Should().Be(same);
            if (same)
                p.A.GetHashCode().Should().Be(p.B.GetHashCode(), "{0} equals {1}", p.A, p.B);
            return same;
        });

    [Fact]
    public void The_order_is_that_of_the_exact_values() =>
        Law.Holds(Some.Pairs, p =>
        {
            int order = Value(p.A).CompareTo(Value(p.B));
            Math.Sign(p.A.CompareTo(p.B)).Should().Be(Math.Sign(order));
            Math.Sign(p.B.CompareTo(p.A)).Should().Be(-Math.Sign(order));
            (p.A < p.B).Should().Be(order < 0);
            (p.A > p.B).Should().Be(order > 0);
            (p.A <= p.B).Should().Be(order <= 0);
            (p.A >= p.B).Should().Be(order >= 0);
            Quantity.Min(p.A, p.B).Should().Be(order <= 0 ? p.A : p.B);
            Quantity.Max(p.A, p.B).Should().Be(order >= 0 ? p.A : p.B);
        });

    [Fact]
    public void The_order_is_total() =>
        Law.Holds(Some.Triples, t =>
        {
            Quantity[] sorted = [t.A, t.B, t.C];
            Array.Sort(sorted);
            (sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2]).Should().BeTrue();
        });

    [Fact]
    public void A_conversion_is_exact_or_refused() =>
        Law.HoldsBothWays(Some.Conversions, c =>
        {
            bool possible = IsDecimal(ValueIn(c.Quantity, c.Target));
            c.Quantity.TryIn(c.Target, out Quantity converted).Should().Be(possible, "{0} in {1} is {2}", c.Quantity, c.Target, ValueIn(c.Quantity, c.Target));
            if (possible)
            {
                Value(c.Quantity.In(c.Target)).Should().Be(Value(c.Quantity));
                converted.Unit.Should().Be(c.Target);
                converted.In(c.Quantity.Unit).Amount.Should().Be(c.Quantity.Amount, "there and back is nothing");
            }
            else
            {
                Throws<InexactConversionException>(() => c.Quantity.In(c.Target)).Should().BeTrue();
            }

            return possible;
        });

    [Fact]
    public void The_way_over_a_third_unit_changes_nothing() =>
        Law.Holds(Some.Triples, t =>
        {
            if (t.A.TryIn(t.B.Unit, out Quantity via) && via.TryIn(t.C.Unit, out Quantity there))
                there.Amount.Should().Be(t.A.In(t.C.Unit).Amount);
        });

    [Fact]
    public void A_conversion_with_a_named_rounding_rounds_the_exact_value_once() =>
        Law.Holds(Some.Conversions, c =>
        {
            Rational exact = ValueIn(c.Quantity, c.Target);
            foreach (MidpointRounding rounding in Enum.GetValues<MidpointRounding>())
            {
                if (Throws<OverflowException>(() => exact.Round(3, rounding)))
                    continue;
                Rational distance = Rational.FromDecimal(c.Quantity.In(c.Target, 3, rounding).Amount) - exact;
                Rational unit = Rational.Create(1, 1000);
                Rational limit = rounding is MidpointRounding.AwayFromZero or MidpointRounding.ToEven ? unit / Rational.Create(2, 1) : unit;
                (distance <= limit && -distance <= limit).Should().BeTrue("{0} in {1} rounded {2}", c.Quantity, c.Target, rounding);
                if (rounding == MidpointRounding.ToNegativeInfinity)
                    (distance <= Rational.Zero).Should().BeTrue();
                if (rounding == MidpointRounding.ToPositiveInfinity)
                    (distance >= Rational.Zero).Should().BeTrue();
            }
        });

    [Fact]
    public void A_sum_is_exact_or_refused() =>
        Law.HoldsBothWays(Some.Pairs, p =>
        {
            Rational sum = Value(p.A) + Value(p.B);
            bool possible = IsDecimal(sum / p.A.Unit.Factor) || IsDecimal(sum / p.B.Unit.Factor);
            if (possible)
                Value(p.A + p.B).Should().Be(sum);
            else
                Throws<InexactConversionException>(() => _ = p.A + p.B).Should().BeTrue("{0} + {1} cannot be held", p.A, p.B);
            return possible;
        });

    [Fact]
    public void Addition_is_commutative_and_subtraction_takes_it_back() =>
        Law.Holds(Some.Pairs, p =>
        {
            if (Throws<InexactConversionException>(() => _ = p.A + p.B))
            {
                Throws<InexactConversionException>(() => _ = p.B + p.A).Should().BeTrue();
                return;
            }

            (p.A + p.B).Should().Be(p.B + p.A);
            Quantity sum = p.A + p.B;
            if (!Throws<InexactConversionException>(() => _ = sum - p.B))
                (sum - p.B).Should().Be(p.A);
            (p.A - -p.B).Should().Be(p.A + p.B);
            (p.A + p.B).Unit.Should().Match<Unit>(u => u == p.A.Unit || u == p.B.Unit);
        });

    [Fact]
    public void A_sum_of_many_does_not_depend_on_the_order() =>
        Law.Holds(Some.Triples, t =>
        {
            if (Throws<InexactConversionException>(() => Quantity.Sum(t.A, t.B, t.C)) || Throws<InexactConversionException>(() => Quantity.Sum(t.C, t.B, t.A)))
                return;
            Quantity.Sum(t.A, t.B, t.C).Should().Be(Quantity.Sum((IEnumerable<Quantity>)[t.C, t.B, t.A]));
            Value(Quantity.Sum(t.A, t.B, t.C)).Should().Be(Value(t.A) + Value(t.B) + Value(t.C));
        });

    [Fact]
    public void A_product_with_a_number_is_exact_or_refused() =>
        Law.HoldsBothWays(from q in Some.Quantities from n in Some.Amounts select (q, n), c =>
        {
            Rational product = Rational.FromDecimal(c.q.Amount) * Rational.FromDecimal(c.n);
            bool possible = IsDecimal(product);
            if (possible)
            {
                Rational.FromDecimal((c.q * c.n).Amount).Should().Be(product);
                (c.n * c.q).Should().Be(c.q * c.n);
            }
            else
            {
                Throws<InexactConversionException>(() => _ = c.q * c.n).Should().BeTrue("{0} × {1}", c.q, c.n);
            }

            return possible;
        });

    [Fact]
    public void A_quotient_by_a_number_is_exact_or_refused() =>
        Law.HoldsBothWays(from q in Some.Quantities from n in Some.Amounts where n != 0m select (q, n), c =>
        {
            Rational quotient = Rational.FromDecimal(c.q.Amount) / Rational.FromDecimal(c.n);
            bool possible = IsDecimal(quotient);
            if (possible)
                Rational.FromDecimal((c.q / c.n).Amount).Should().Be(quotient);
            else
                Throws<InexactConversionException>(() => _ = c.q / c.n).Should().BeTrue("{0} / {1}", c.q, c.n);
            return possible;
        });

    [Fact]
    public void A_ratio_is_that_of_the_exact_values() =>
        Law.Holds(Some.Pairs, p =>
        {
            if (p.B.IsZero)
                Throws<DivideByZeroException>(() => p.A.RatioTo(p.B)).Should().BeTrue();
            else
                p.A.RatioTo(p.B).Should().Be(Value(p.A) / Value(p.B));
        });

    [Fact]
    public void A_readable_form_has_the_same_value_and_base_unit() =>
        Law.Holds(Some.Quantities, q =>
        {
            foreach (Language language in new[] { Language.Chinese, Language.English })
            {
                Quantity readable = q.ToReadable(language);
                readable.Should().Be(q);
                readable.Unit.WithoutScale.Should().Be(q.Unit.WithoutScale);
            }
        });

    [Fact]
    public void Strangers_are_never_equal_and_never_compared() =>
        Law.Holds(Some.Strangers, p =>
        {
            p.A.Equals(p.B).Should().BeFalse();
            (p.A == p.B).Should().BeFalse();
            foreach (Action action in (Action[])[() => p.A.CompareTo(p.B), () => _ = p.A + p.B, () => _ = p.A - p.B, () => p.A.In(p.B.Unit), () => p.A.RatioTo(p.B)])
            {
                var thrown = Assert.Throws<DimensionMismatchException>(action);
                thrown.Left.Should().Be(p.A.Unit);
                thrown.Right.Should().Be(p.B.Unit);
                thrown.Message.Should().Contain(p.A.Dimension.Code).And.Contain(p.B.Dimension.Code);
            }

            p.A.TryIn(p.B.Unit, out _).Should().BeFalse();
        });

    [Fact]
    public void What_is_printed_reads_back_as_the_same_number_and_unit() =>
        Law.Holds(Some.Quantities, q =>
        {
            Quantity again = Quantity.Parse(q.ToString());
            again.Should().Be(q);
            again.Unit.Should().Be(q.Unit);
            Quantity.Parse(q.ToString(Language.English)).Should().Be(q, "it was printed as {0}", q.ToString(Language.English));
        });

    [Fact]
    public void Spans_and_utf8_say_what_the_string_says() =>
        Law.Holds(Some.Quantities, q =>
        {
            Span<char> chars = stackalloc char[256];
            Span<byte> bytes = stackalloc byte[512];
            foreach (string format in (string[])["zh", "en"])
            {
                string text = q.ToString(format, null);
                q.TryFormat(chars, out int charsWritten, format).Should().BeTrue();
                chars[..charsWritten].ToString().Should().Be(text);
                q.TryFormat(bytes, out int bytesWritten, format).Should().BeTrue();
                System.Text.Encoding.UTF8.GetString(bytes[..bytesWritten]).Should().Be(text);
                Quantity.Parse(bytes[..bytesWritten]).Should().Be(q);
                q.TryFormat(chars[..(charsWritten - 1)], out charsWritten, format).Should().BeFalse();
                charsWritten.Should().Be(0);
                q.TryFormat(bytes[..(bytesWritten - 1)], out bytesWritten, format).Should().BeFalse();
                bytesWritten.Should().Be(0);
            }
        });
}
