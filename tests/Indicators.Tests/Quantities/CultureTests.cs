using System.Globalization;
using static Indicators.Tests.Quantities.FigureLiterals;
using static Indicators.Tests.Quantities.OtherCultures;

namespace Indicators.Tests.Quantities;

/// <summary>No culture of a thread changes what a figure says or what is read.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => OtherCultures.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Reading_and_printing_are_the_same_under_every_culture(string name)
    {
        string[] before = Everything();
        Under(name, () => Everything().Should().Equal(before));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_culture_given_as_provider_is_not_consulted(string name)
    {
        CultureInfo culture = Make(name);
        Quantity.Parse("1.5亿元", culture).Should().Be(Quantity.Parse("1.5亿元"));
        Figure.Parse("-2.3%", culture).Should().Be(Figure.Parse("-2.3%"));
        Quantity.Parse("-1.5亿元").ToString(null, culture).Should().Be("-1.5亿元");
        Figure.Parse("-2.50%").ToString("en", culture).Should().Be("-2.50%");
        string.Create(culture, $"{Quantity.Parse("-1.5亿元")}").Should().Be("-1.5亿元");
    }

    [Fact]
    public void English_words_are_read_in_capitals_under_a_culture_with_a_dotless_i() =>
        Under("tr-TR", () => Quantity.Parse("5 MILLION ITEMS").Should().Be(Quantity.Parse("500万个")));

    private static string[] Everything() =>
    [
        .. Lines.Select(line => Figure.Parse(Row.Read(line).Text))
            .SelectMany(f => (string[])[f.ToString(), f.ToString(Language.English), f.Range.ToString(), f.SoftRange.ToString(), f.Resolution.ToString()]),
        Rational.Create(-7, 3).ToString(),
        Rational.TryParse("-1.5", out Rational r) ? r.ToString() : "",
        Figure.TryParse("1,5%", UnitSet.Standard, out _, out ParseError error) ? "" : error.ToText(Language.English, "1,5%"),
    ];
}
