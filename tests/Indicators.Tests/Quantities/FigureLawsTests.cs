using System.Text;
using FsCheck.Fluent;

namespace Indicators.Tests.Quantities;

public sealed class FigureLawsTests
{
    [Fact]
    public void Every_reading_lies_within_the_softer_one() =>
        Law.Holds(Some.Figures, f =>
        {
            f.SoftRange.Encloses(f.Range).Should().BeTrue("hard {0}, soft {1}", f.Range, f.SoftRange);
            f.Range.Encloses(f.GetRange(FigureReading.Written)).Should().BeTrue("point {0}, hard {1}", f.GetRange(FigureReading.Written), f.Range);
        });

    [Fact]
    public void An_exact_figure_allows_its_own_number() =>
        Law.Holds(Some.Figures.Where(f => f.Bound is Bound.Exact or Bound.About), f =>
        {
            f.Range.Contains(f.Quantity).Should().BeTrue();
            f.Range.Contains(f.Upper ?? f.Quantity).Should().BeTrue();
            f.Threshold.Contains(f.Quantity).Should().BeTrue();
        });

    [Fact]
    public void A_converted_figure_is_the_same_statement() =>
        Law.HoldsBothWays(Some.FigureConversions, c =>
        {
            bool possible = c.Figure.TryIn(c.Target, out Figure converted);
            Exact.Throws<InexactConversionException>(() => c.Figure.In(c.Target)).Should().Be(!possible);
            if (!possible)
                return false;
            converted.Should().Be(c.Figure);
            converted.GetHashCode().Should().Be(c.Figure.GetHashCode());
            converted.Unit.Should().Be(c.Target);
            converted.Bound.Should().Be(c.Figure.Bound);
            converted.Resolution.Should().Be(c.Figure.Resolution);
            converted.SoftResolution.Should().Be(c.Figure.SoftResolution);
            return true;
        });

    [Fact]
    public void Conversion_and_ranges_commute() =>
        Law.Holds(Some.FigureConversions, c =>
        {
            if (!c.Figure.TryIn(c.Target, out Figure converted))
                return;
            converted.Threshold.Should().Be(c.Figure.Threshold);
            foreach (FigureReading reading in Enum.GetValues<FigureReading>())
                SameUpToTheLastDigit(converted.GetRange(reading), c.Figure.GetRange(reading));
        });

    [Fact]
    public void A_conversion_over_a_third_unit_is_the_direct_one() =>
        Law.Holds(Some.UnitFamilies.SelectMany(family => from c in Some.FigureConversions where family.Contains(c.Target) from via in Gen.Elements(family) select (c.Figure, c.Target, via)), c =>
        {
            if (c.Figure.TryIn(c.via, out Figure between) && between.TryIn(c.Target, out Figure there) && c.Figure.TryIn(c.Target, out Figure direct))
                there.Should().Be(direct);
        });

    [Fact]
    public void A_published_figure_is_printed_so_that_it_reads_back_as_the_same_statement() =>
        Law.Holds(Some.PublishedFigures, f =>
        {
            string text = f.ToString();
            Figure again = Figure.Parse(text);
            again.Should().Be(f, "it was printed as {0}", text);
            again.Unit.Should().Be(f.Unit);
            again.ToString().Should().Be(text);
            again.Literal.Should().Be(text);
        });

    [Fact]
    public void Every_figure_reads_back_as_the_same_statement_from_both_languages() =>
        Law.Holds(Some.Figures, f => ReadsBack(f));

    [Fact]
    public void So_does_a_converted_one() =>
        Law.Holds(Some.FigureConversions, c =>
        {
            if (c.Figure.TryIn(c.Target, out Figure converted))
                ReadsBack(converted);
        });

    [Fact]
    public void So_does_one_that_was_given_another_bound() =>
        Law.Holds(Some.FigureConversions, Gen.Elements(Enum.GetValues<Bound>()), (c, bound) =>
        {
            if (c.Figure.Quantity.Amount != 0m && c.Figure.TryIn(c.Target, out Figure converted))
                ReadsBack(converted.WithBound(bound));
        });

    private static void ReadsBack(Figure figure)
    {
        // Two ends of 29 digits have no English scale in common in which both can be written.
        bool tooLong = figure.IsRange && Some.NeedsAllDigits(figure.GetRange(FigureReading.Written));
        foreach (Language language in tooLong ? new[] { Language.Chinese } : [Language.Chinese, Language.English])
        {
            string text = figure.ToString(language);
            Figure.TryParse(text, UnitSet.Standard, out Figure again, out ParseError error).Should().BeTrue("it was printed as {0}: {1}", text, error);
            again.Should().Be(figure, "it was printed as {0}", text);
        }
    }

    [Fact]
    public void Spans_and_utf8_say_what_the_string_says() =>
        Law.Holds(Some.PublishedFigures, f =>
        {
            Span<char> chars = stackalloc char[256];
            Span<byte> bytes = stackalloc byte[512];
            foreach (string format in (string[])["zh", "en"])
            {
                string text = f.ToString(format, null);
                f.TryFormat(chars, out int charsWritten, format).Should().BeTrue();
                chars[..charsWritten].ToString().Should().Be(text);
                f.TryFormat(bytes, out int bytesWritten, format).Should().BeTrue();
                Encoding.UTF8.GetString(bytes[..bytesWritten]).Should().Be(text);
                Figure.Parse(bytes[..bytesWritten]).Should().Be(Figure.Parse(text));
                f.TryFormat(chars[..(charsWritten - 1)], out _, format).Should().BeFalse();
                f.TryFormat(bytes[..(bytesWritten - 1)], out _, format).Should().BeFalse();
            }
        });

    [Fact]
    public void More_less_and_same_follow_from_the_ranges() =>
        Law.Holds(Some.FigurePairs, p =>
        {
            foreach (FigureReading reading in Enum.GetValues<FigureReading>())
            {
                bool? more = p.A.IsMoreThan(p.B, reading);
                bool? less = p.A.IsLessThan(p.B, reading);
                bool? same = p.A.IsSameAs(p.B, reading);
                less.Should().Be(p.B.IsMoreThan(p.A, reading));
                same.Should().Be(p.B.IsSameAs(p.A, reading));
                (same == false).Should().Be(more == true || less == true, "apart means one is certainly more: {0} and {1}", p.A, p.B);
                if (more == true)
                    less.Should().BeFalse();
                if (same == true)
                    (more, less).Should().Be((false, false));
            }
        });

    [Fact]
    public void What_is_certainly_more_is_more_at_every_point_of_the_ranges() =>
        Law.Holds(Some.FigurePairs, p =>
        {
            if (p.A.IsMoreThan(p.B) is not { } more)
                return;
            foreach (Quantity a in Points(p.A.Range))
            {
                foreach (Quantity b in Points(p.B.Range))
                    (a > b).Should().Be(more, "{0} in {1}, {2} in {3}", a, p.A.Range, b, p.B.Range);
            }
        });

    [Fact]
    public void Figures_are_equal_exactly_when_number_bound_and_both_resolutions_are() =>
        Law.Holds(Some.FigurePairs, p =>
        {
            bool same = p.A.Quantity == p.B.Quantity && p.A.Bound == p.B.Bound && p.A.Upper == p.B.Upper
                && p.A.Resolution == p.B.Resolution && p.A.SoftResolution == p.B.SoftResolution && p.A.Unit.IsFraction == p.B.Unit.IsFraction;
            (p.A == p.B).Should().Be(same);
            (p.A != p.B).Should().Be(!same);
            if (same)
                p.A.GetHashCode().Should().Be(p.B.GetHashCode());
        });

    /// <summary>Ends that need more digits than there are move outward, in each unit to its own next decimal.</summary>
    private static void SameUpToTheLastDigit(QuantityRange converted, QuantityRange range)
    {
        if (converted == range)
            return;
        (Some.NeedsAllDigits(range) || Some.NeedsAllDigits(converted)).Should().BeTrue("{0} and {1}", converted, range);
        (converted.Overlaps(range) || range.Overlaps(converted)).Should().BeTrue();
    }

    /// <summary>The ends, or points next to them where they are open.</summary>
    private static IEnumerable<Quantity> Points(QuantityRange range)
    {
        Quantity step = new(0.000000001m, range.Unit);
        var points = new List<Quantity>();
        if (range.Low is { } low)
            points.Add(range.LowIncluded ? low : low + step);
        if (range.High is { } high)
            points.Add(range.HighIncluded ? high : high - step);
        return points.Where(range.Contains);
    }
}
