using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class RankTextTests
{
    [Theory]
    [InlineData("第1", 1, Bound.Exact)]
    [InlineData("第一", 1, Bound.Exact)]
    [InlineData("第2位", 2, Bound.Exact)]
    [InlineData("第十二名", 12, Bound.Exact)]
    [InlineData("首位", 1, Bound.Exact)]
    [InlineData("榜首", 1, Bound.Exact)]
    [InlineData("前3", 3, Bound.AtMost)]
    [InlineData("前三", 3, Bound.AtMost)]
    [InlineData("前十名", 10, Bound.AtMost)]
    [InlineData("前100强", 100, Bound.AtMost)]
    [InlineData("前一百", 100, Bound.AtMost)]
    [InlineData("第１", 1, Bound.Exact)]
    public void A_rank_is_a_plain_number_with_its_literal(string text, int rank, Bound bound)
    {
        Figure figure = RankText.Parse(text);
        figure.Amount.Should().Be(rank);
        figure.Bound.Should().Be(bound);
        figure.Dimension.Should().Be(Dimension.Number);
        figure.Literal.Should().Be(text);
        RankText.Format(figure).Should().Be(text);
    }

    [Theory]
    [InlineData("", ParseErrorCode.Empty, 0)]
    [InlineData("1", ParseErrorCode.NumberExpected, 0)]
    [InlineData("第", ParseErrorCode.NumberExpected, 1)]
    [InlineData("第0", ParseErrorCode.NumberMalformed, 1)]
    [InlineData("前x", ParseErrorCode.NumberMalformed, 1)]
    [InlineData("第1家", ParseErrorCode.NumberMalformed, 1)]
    [InlineData("第-1", ParseErrorCode.NumberMalformed, 1)]
    [InlineData("第99999999999", ParseErrorCode.NumberMalformed, 1)]
    public void What_is_no_rank_is_refused_with_its_place(string text, ParseErrorCode code, int position)
    {
        RankText.TryParse(text, out _, out ParseError error).Should().BeFalse();
        error.Code.Should().Be(code);
        error.Position.Should().Be(position);
        Action act = () => RankText.Parse(text);
        act.Should().Throw<ParseException>();
    }

    [Fact]
    public void A_text_of_any_length_is_refused_at_once() =>
        RankText.TryParse("第" + new string('1', 1_000_000), out _, out _).Should().BeFalse();

    [Fact]
    public void A_rank_made_in_code_is_written_like_one_that_was_read()
    {
        RankText.Place(1).Should().Be(RankText.Parse("第1"));
        RankText.Place(1).Literal.Should().Be("第1");
        RankText.Top(10).Should().Be(RankText.Parse("前十"));
        RankText.Top(10).Literal.Should().Be("前10");
        RankText.Place(3).Should().NotBe(RankText.Top(3));
    }

    [Fact]
    public void A_rank_in_words()
    {
        RankText.ToText(RankText.Parse("前十名"), Language.English).Should().Be("top 10");
        RankText.ToText(RankText.Parse("第一"), Language.English).Should().Be("no. 1");
        RankText.ToText(RankText.Parse("前十名"), Language.Chinese).Should().Be("前10");
    }

    [Fact]
    public void There_is_no_place_before_the_first()
    {
        Action act = () => RankText.Place(0);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_rank_observation_keeps_its_literal() =>
        Observation(new SeriesKey("output", "chongqing", Transformation.RankIn("cn/provinces")), "2023", "前三").Figure.Literal.Should().Be("前三");
}
