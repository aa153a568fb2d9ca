using System.Text;
using static Indicators.Tests.Quantities.FigureLiterals;

namespace Indicators.Tests.Quantities;

public sealed class FigureLanguageTests
{
    public static TheoryData<string> Rows => [.. Lines];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_literal_is_read_as_the_table_says(string line)
    {
        Row row = Row.Read(line);
        Figure figure = Figure.Parse(row.Text);
        figure.Amount.Should().Be(row.Amount);
        figure.Upper?.Amount.Should().Be(row.Upper);
        figure.IsRange.Should().Be(row.Upper is not null);
        figure.Unit.Symbol.Should().Be(row.Unit);
        figure.Bound.Should().Be(row.Bound);
        figure.Resolution.Should().Be(new Quantity(row.Resolution, figure.Unit));
        figure.SoftResolution.Should().Be(new Quantity(row.Firm, figure.Unit));
        StatedRange.Of(figure.Range, figure.Unit).Should().Be(row.Hard);
        StatedRange.Of(figure.SoftRange, figure.Unit).Should().Be(row.Soft);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_literal_is_kept_byte_for_byte(string line)
    {
        Row row = Row.Read(line);
        Figure.Parse(row.Text).Literal.Should().Be(row.Text);
        Figure.Parse($" {row.Text}\n").Literal.Should().Be(row.Text, "white space around it is not part of it");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Utf8_and_prefix_reading_agree_with_the_string(string line)
    {
        Row row = Row.Read(line);
        Figure figure = Figure.Parse(row.Text);
        Figure.Parse(Encoding.UTF8.GetBytes(row.Text)).Should().Be(figure);
        Figure.Parse(row.Text.AsSpan()).Should().Be(figure);
        if (row.Text.Contains('，', StringComparison.Ordinal) && row.Text[0] < '０')
            return; // A wide comma between ASCII digits is a thousands mark only where the whole text is one figure.
        foreach (string after in (string[])["", "，同比增长", "。", "；"])
        {
            Figure.TryReadPrefix(row.Text + after, UnitSet.Standard, out Figure prefix, out int consumed).Should().BeTrue();
            consumed.Should().Be(row.Text.Length, "the text goes on with '{0}'", after);
            prefix.Should().Be(figure);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_printed_reads_back(string line)
    {
        Figure figure = Figure.Parse(Row.Read(line).Text);
        foreach (string text in (string[])[figure.ToString(Language.Chinese), figure.ToString(Language.English)])
        {
            Figure again = Figure.Parse(text);
            again.Quantity.Should().Be(figure.Quantity, "it was printed as {0}", text);
            again.Upper.Should().Be(figure.Upper, "it was printed as {0}", text);
            again.Bound.Should().Be(figure.Bound, "it was printed as {0}", text);
            again.SoftResolution.Should().Be(figure.SoftResolution, "it was printed as {0}", text);
        }
    }
}
