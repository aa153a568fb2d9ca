namespace Indicators.Tests.Quantities;

public sealed class FigureTests
{
    [Fact]
    public void Trailing_zeros_are_part_of_the_statement()
    {
        Figure.Parse("8.60万家").Should().NotBe(Figure.Parse("8.6万家"));
        Figure.Parse("8.60万家").Quantity.Should().Be(Figure.Parse("8.6万家").Quantity);
        (Figure.Parse("8.60万家") != Figure.Parse("8.6万家")).Should().BeTrue();
        Figure.Parse("8.60万家").Should().Be(Figure.Parse("8.60万家").In("家"));
        new Figure(8.60m, StandardUnits.Enterprise.TenThousand).Should().Be(Figure.Parse("8.60万家"));
    }

    [Fact]
    public void The_wording_is_not_part_of_the_statement()
    {
        Figure.Parse("超50万辆").Should().Be(Figure.Parse("突破50万辆"));
        Figure.Parse("6,200亿元").Should().Be(Figure.Parse("6200亿元"));
        Figure.Parse("超50万辆").Should().NotBe(Figure.Parse("50万辆以上"));
        Figure.Parse("7565家").Should().Be(Figure.Parse("0.7565万家"), "both are resolved to one 家");
        Figure.Parse("1.2000万家").Should().NotBe(Figure.Parse("12000家"), "the zeros of the second may be rounding");
        Figure.Parse("三成").Should().NotBe(Figure.Parse("十分之三"), "a part of a whole has no digit that was rounded");
    }

    [Fact]
    public void Conversion_keeps_the_resolution()
    {
        Figure converted = Figure.Parse("8.60万家").In(StandardUnits.Enterprise);
        converted.ToString().Should().Be("86000家（精确到100家）");
        converted.Resolution.Should().Be(Quantity.Parse("100家"));
        converted.Range.ToString().Should().Be("[85950家, 86050家]");
        Figure.Parse("50%").In("倍").ToString().Should().Be("0.5倍（计至0.01倍）");
        Figure land = Figure.Parse("1.5亩").In("平方米");
        land.ToString().Should().Be("1000平方米（精确到0.1亩）");
        land.Resolution.Should().Be(Quantity.Parse("0.1亩"));
        land.Range.Should().Be(Figure.Parse("1.5亩").Range);
    }

    [Fact]
    public void A_conversion_that_loses_a_digit_is_refused()
    {
        Figure.Parse("1亩").Invoking(f => f.In("公顷")).Should().Throw<InexactConversionException>();
        Figure.Parse("1亩").TryIn(StandardUnits.Hectare, out _).Should().BeFalse();
        Figure.Parse("1亩").Invoking(f => f.In("家")).Should().Throw<DimensionMismatchException>();
        Figure.Parse("1亩").Invoking(f => f.In("砖")).Should().Throw<ParseException>();
        new Figure(1.0000000000000000000000000000m, StandardUnits.Yuan).Invoking(f => f.In("亿元")).Should().Throw<InexactConversionException>("the resolution would be 10⁻³⁶亿元");
    }

    [Fact]
    public void The_threshold_is_what_a_target_decrees_without_rounding_width()
    {
        Figure.Parse("超50万辆").Threshold.ToString().Should().Be("(50万辆, +∞)");
        Figure.Parse("50万辆以上").Threshold.ToString().Should().Be("[50万辆, +∞)");
        Figure.Parse("1200多家").Threshold.ToString().Should().Be("(1200家, +∞)");
        Figure.Parse("3%以内").Threshold.ToString().Should().Be("(-∞, 3%]");
        Figure.Parse("低于3%").Threshold.ToString().Should().Be("(-∞, 3%)");
        Figure.Parse("5%左右").Threshold.ToString().Should().Be("[5%, 5%]");
        Figure.Parse("6200亿元").Threshold.ToString().Should().Be("[6200亿元, 6200亿元]");
        Figure.Parse("3%—5%").Threshold.ToString().Should().Be("[3%, 5%]");
        Figure.Parse("3%—5%以内").Threshold.ToString().Should().Be("(-∞, 5%]");
    }

    [Fact]
    public void As_written_a_number_is_itself_and_a_bound_word_bounds()
    {
        Figure.Parse("8.6万家").GetRange(FigureReading.Written).IsPoint.Should().BeTrue();
        Figure.Parse("约8.6万家").GetRange(FigureReading.Written).Should().Be(Figure.Parse("约8.6万家").Range);
        Figure.Parse("超50万辆").GetRange(FigureReading.Written).Should().Be(Figure.Parse("超50万辆").Range);
    }

    [Fact]
    public void The_vague_words_are_as_wide_as_the_convention_says()
    {
        var tolerance = new BoundTolerance(aboutShare: 0.1m, nearShare: 0.2m);
        Figure.Parse("约50%").GetRange(FigureReading.Hard, tolerance).ToString().Should().Be("[45%, 55%]");
        Figure.Parse("近50%").GetRange(FigureReading.Hard, tolerance).ToString().Should().Be("[40%, 50%)");
        FluentActions.Invoking(() => new BoundTolerance(-0.1m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BoundTolerance(1.1m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BoundTolerance(nearShare: 0m)).Should().Throw<ArgumentOutOfRangeException>();
        new BoundTolerance().Should().Be(BoundTolerance.Default);
    }

    [Fact]
    public void Figures_are_made_without_text()
    {
        new Figure(50m, StandardUnits.Vehicle.TenThousand, Bound.Above).Should().Be(Figure.Parse("超50万辆"));
        new Figure(Quantity.Parse("3%"), Bound.AtMost).Should().Be(Figure.Parse("3%以内"));
        Figure.Between(Quantity.Parse("3%"), Quantity.Parse("5%")).Should().Be(Figure.Parse("3%—5%"));
        Figure.Between(Quantity.Parse("8000万元"), Quantity.Parse("1亿元")).Should().Be(Figure.Parse("8000万—1亿元"));
        Figure.Between(Quantity.Parse("1公顷"), Quantity.Parse("16亩")).Unit.Should().Be(StandardUnits.Mu, "16亩 is no finite number of 公顷");
        Figure.Parse("50万辆").WithBound(Bound.AtLeast).Should().Be(Figure.Parse("50万辆以上"));
        Figure.Parse("3%—5%").WithBound(Bound.About).Should().Be(Figure.Parse("3%—5%左右"));
        Figure.Parse("6,200亿元").WithBound(Bound.Exact).Literal.Should().Be("6200亿元");
    }

    [Theory]
    [InlineData(Bound.Exact, "50万辆", "500 thousand vehicles (stated to 10,000)")]
    [InlineData(Bound.About, "约50万辆", "about 500 thousand vehicles (stated to 10,000)")]
    [InlineData(Bound.Above, "超50万辆", "over 500 thousand vehicles (stated to 10,000)")]
    [InlineData(Bound.AtLeast, "50万辆以上", "at least 500 thousand vehicles (stated to 10,000)")]
    [InlineData(Bound.Below, "不足50万辆", "less than 500 thousand vehicles (stated to 10,000)")]
    [InlineData(Bound.Near, "近50万辆", "nearly 500 thousand vehicles (stated to 10,000)")]
    [InlineData(Bound.AtMost, "50万辆以内", "at most 500 thousand vehicles (stated to 10,000)")]
    [InlineData(Bound.AFewMoreThan, "50万多辆", "500-odd thousand vehicles (stated to 10,000)")]
    public void Every_bound_has_a_word_in_both_languages(Bound bound, string chinese, string english)
    {
        var figure = new Figure(50m, StandardUnits.Vehicle.TenThousand, bound);
        figure.ToString().Should().Be(chinese);
        figure.ToString(Language.English).Should().Be(english);
        Figure.Parse(chinese).Should().Be(figure);
        Figure.Parse(english).Should().Be(figure);
    }

    [Theory]
    [InlineData("6200亿元", "CNY 620 billion (stated to 100 million)")]
    [InlineData("1辆", "1 vehicle")]
    [InlineData("12700家", "12,700 enterprises")]
    [InlineData("36.1%", "36.1%")]
    [InlineData("2.4个百分点", "2.4 percentage points")]
    [InlineData("50元/平方米", "CNY 50 per square metre")]
    [InlineData("32.5件/万人", "32.5 pieces per 10,000 persons")]
    [InlineData("6.8万元/人", "CNY 68 thousand per person")]
    [InlineData("250—300辆", "250–300 vehicles")]
    [InlineData("100—200亿元", "CNY 10 billion–20 billion (stated to 100 million)")]
    [InlineData("3%—5%", "3%–5%")]
    [InlineData("1.25万亿元", "CNY 1.25 trillion")]
    [InlineData("0.50亿元", "CNY 0.050 billion")]
    [InlineData("三分之二", "2/3")]
    [InlineData("-2.30%", "-2.30%")]
    public void English_is_written_as_English_reports_do(string chinese, string english) =>
        Figure.Parse(chinese).ToString(Language.English).Should().Be(english);

    [Fact]
    public void Nonsense_is_refused_at_once()
    {
        FluentActions.Invoking(() => new Figure(0m, StandardUnits.Yuan, Bound.Near)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Figure(0m, StandardUnits.Yuan, Bound.AFewMoreThan)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Figure(0m, StandardUnits.Yuan).WithBound(Bound.Near)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Figure(1m, StandardUnits.Yuan, (Bound)99)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Figure(1m, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Quantity(1m, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Figure.Between(Quantity.Parse("5%"), Quantity.Parse("3%"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Figure.Between(Quantity.Parse("5%"), Quantity.Parse("5家"))).Should().Throw<DimensionMismatchException>();
        FluentActions.Invoking(() => Figure.Parse("5%").ToString("fr", null)).Should().Throw<FormatException>().WithMessage("*fr*zh*en*");
    }

    [Fact]
    public void A_resolution_of_its_own()
    {
        Figure figure = Figure.Parse("6200亿元").WithResolution(Quantity.Parse("100亿元"));
        figure.Range.ToString().Should().Be("[6150亿元, 6250亿元]");
        figure.Should().NotBe(Figure.Parse("6200亿元"));
        Figure.Parse("8.6%").WithResolution(Quantity.Parse("0.001%")).ToString().Should().Be("8.600%");
        Figure.Parse("8.6%").WithResolution(Quantity.Parse("0.001%")).Should().Be(Figure.Parse("8.600%"));
        Figure.Parse("50万辆").WithResolution(Quantity.Parse("1000辆")).Resolution.Should().Be(Quantity.Parse("0.1万辆"));
        Figure.Parse("100.5%").WithResolution(Quantity.Parse("0.0000000000000000000000000001%")).Quantity.Should().Be(Quantity.Parse("100.5%"));
        FluentActions.Invoking(() => Figure.Parse("8.6%").WithResolution(Quantity.Parse("1%"))).Should().Throw<ArgumentException>().WithMessage("*below*");
        FluentActions.Invoking(() => Figure.Parse("3%—5.5%").WithResolution(Quantity.Parse("1%"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Figure.Parse("8.6%").WithResolution(Quantity.Parse("0.5%"))).Should().Throw<ArgumentException>().WithMessage("*power of ten*");
        FluentActions.Invoking(() => Figure.Parse("8.6%").WithResolution(Quantity.Parse("1家"))).Should().Throw<DimensionMismatchException>();
    }

    [Fact]
    public void The_default_is_the_plain_number_0()
    {
        Figure figure = default;
        figure.ToString().Should().Be("0");
        figure.Literal.Should().Be("0");
        figure.Should().Be(Figure.Parse("0"));
        figure.GetHashCode().Should().Be(Figure.Parse("0").GetHashCode());
        figure.Unit.Should().BeSameAs(Unit.One);
        figure.Range.ToString().Should().Be("[-0.5, 0.5]");
        figure.Resolution.Should().Be(new Quantity(1m, Unit.One));
        figure.In(Unit.One).Should().Be(figure);
        figure.IsRange.Should().BeFalse();
    }

    [Theory]
    [InlineData("超50万辆", "50万辆", null)] // 50万辆 may be as many as 50.5万.
    [InlineData("超50万辆", "50万辆以内", true)]
    [InlineData("50万辆以上", "50万辆以内", null)]
    [InlineData("超50万辆", "49万辆", true)]
    [InlineData("不足50万辆", "超50万辆", false)]
    [InlineData("8.6万家", "8.5万家", null)]
    [InlineData("8.6万家", "8.4万家", true)]
    [InlineData("7565家", "7564家", true)]
    [InlineData("7565家", "7565家", false)]
    [InlineData("36.1%", "19.2%", true)]
    [InlineData("1.02公顷", "15亩", null)]
    [InlineData("2公顷", "15亩", true)]
    public void Whether_more_is_true_false_or_open(string left, string right, bool? more)
    {
        Figure.Parse(left).IsMoreThan(Figure.Parse(right)).Should().Be(more);
        Figure.Parse(right).IsLessThan(Figure.Parse(left)).Should().Be(more);
    }

    [Fact]
    public void Comparing_strangers_is_refused()
    {
        foreach (string other in (string[])["5家", "超5家", "不足5家"])
        {
            FluentActions.Invoking(() => Figure.Parse("5辆").IsMoreThan(Figure.Parse(other))).Should().Throw<DimensionMismatchException>();
            FluentActions.Invoking(() => Figure.Parse("5辆以上").IsLessThan(Figure.Parse(other))).Should().Throw<DimensionMismatchException>();
            FluentActions.Invoking(() => Figure.Parse("5辆以内").IsSameAs(Figure.Parse(other))).Should().Throw<DimensionMismatchException>();
        }
    }

    [Fact]
    public void At_the_edge_of_decimal_an_end_moves_outward_or_is_absent()
    {
        new Figure(decimal.MaxValue, StandardUnits.Yuan).Range.ToString().Should().Be("[79228162514264337593543950334元, +∞)");
        new Figure(decimal.MinValue, StandardUnits.Yuan).Range.ToString().Should().Be("(-∞, -79228162514264337593543950334元]");
        new Figure(0.0000000000000000000000000001m, StandardUnits.Percent).Range.ToString().Should().Be("[0%, 0.0000000000000000000000000002%]");
        new Figure(decimal.MaxValue, StandardUnits.Enterprise).Range.IsPoint.Should().BeTrue("a count written out is exactly itself");
    }

    [Fact]
    public void A_negative_zero_is_zero()
    {
        decimal zero = new(0, 0, 0, true, 1);
        new Figure(zero, StandardUnits.Percent).ToString().Should().Be("0.0%");
        new Quantity(zero, StandardUnits.Percent).ToString().Should().Be("0%");
        Figure.Parse("-0.0%").Should().Be(Figure.Parse("0.0%"));
        Figure.Parse("-0.0%").Literal.Should().Be("-0.0%");
        (-default(Quantity)).ToString().Should().Be("0");
    }
}
