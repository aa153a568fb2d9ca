using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Tests.Quantities;

public sealed partial class JsonConverterTests
{
    [Theory]
    [InlineData("6200亿元")]
    [InlineData("15亩")]
    [InlineData("-2.3%")]
    [InlineData("50元/平方米")]
    [InlineData("0")]
    [InlineData("2/3")]
    public void A_quantity_is_its_text(string text)
    {
        Quantity quantity = Quantity.Parse(text);
        string json = JsonSerializer.Serialize(quantity, Context.Default.Quantity);
        JsonSerializer.Deserialize<string>(json).Should().Be(text);
        JsonSerializer.Deserialize(json, Context.Default.Quantity).Should().Be(quantity);
    }

    [Theory]
    [InlineData("超50万辆")]
    [InlineData("6,200亿元")]
    [InlineData("力争突破1万家")]
    [InlineData("3%—5%")]
    [InlineData("CNY 620 billion")]
    [InlineData("三分之二以上")]
    public void A_figure_is_its_literal(string text)
    {
        Figure figure = Figure.Parse(text);
        string json = JsonSerializer.Serialize(figure, Context.Default.Figure);
        JsonSerializer.Deserialize<string>(json).Should().Be(text);
        Figure again = JsonSerializer.Deserialize(json, Context.Default.Figure);
        again.Should().Be(figure);
        again.Literal.Should().Be(text);
    }

    [Theory]
    [InlineData("亿元")]
    [InlineData("件/万人")]
    [InlineData("")]
    public void A_unit_is_its_symbol(string text)
    {
        string json = JsonSerializer.Serialize(Unit.Parse(text), Context.Default.Unit);
        JsonSerializer.Deserialize<string>(json).Should().Be(text);
        JsonSerializer.Deserialize(json, Context.Default.Unit).Should().Be(Unit.Parse(text));
    }

    [Fact]
    public void They_stand_in_objects_and_null_is_what_may_be_missing()
    {
        var level = new Level(Quantity.Parse("6200亿元"), Figure.Parse("超50万辆"), null, StandardUnits.Yuan);
        string json = JsonSerializer.Serialize(level, Context.Default.Level);
        JsonSerializer.Deserialize(json, Context.Default.Level).Should().Be(level);
        json.Should().Contain("\"Share\":null");
    }

    [Theory]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"50砖\"")]
    public void What_is_no_text_of_the_kind_is_a_JSON_error(string json)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, Context.Default.Quantity)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, Context.Default.Figure)).Should().Throw<JsonException>();
        if (json != "null")
            FluentActions.Invoking(() => JsonSerializer.Deserialize(json, Context.Default.Unit)).Should().Throw<JsonException>();
    }

    [Fact]
    public void The_error_says_what_is_wrong() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize("\"50砖\"", Context.Default.Figure)).Should().Throw<JsonException>().WithMessage("*砖*unit*");

    internal sealed record Level(Quantity Value, Figure Stated, Figure? Share, Unit Unit);

    [JsonSerializable(typeof(Level))]
    [JsonSerializable(typeof(Quantity))]
    [JsonSerializable(typeof(Figure))]
    [JsonSerializable(typeof(Unit))]
    internal sealed partial class Context : JsonSerializerContext;
}
