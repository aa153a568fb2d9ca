using System.Globalization;
using static Indicators.Tests.Quantities.FigureLiterals;

namespace Indicators.Tests.Quantities;

/// <summary>
/// Cultures that write numbers otherwise. The library runs in invariant mode, so that they are made here: a copy of the
/// invariant culture with the separators, signs and digits of the real one.
/// </summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "zh-CN", "ar-SA", "de-DE"];

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

    private static void Under(string name, Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Make(name);
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Make(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        NumberFormatInfo numbers = culture.NumberFormat;
        switch (name)
        {
            case "tr-TR" or "de-DE":
                (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = (",", ".");
                (numbers.PercentDecimalSeparator, numbers.PercentGroupSeparator) = (",", ".");
                numbers.NegativeSign = name == "de-DE" ? "−" : "-";
                break;
            case "ar-SA":
                (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = ("٫", "٬");
                numbers.NegativeSign = "؜-";
                numbers.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
                numbers.DigitSubstitution = DigitShapes.NativeNational;
                break;
            default:
                numbers.NegativeSign = "负";
                break;
        }

        culture.TextInfo.ListSeparator = ";";
        return culture;
    }
}
