using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests.Quantities;

/// <summary>Plain literals have a short way through the grammar; the start of a longer text goes the long way, and both make the same.</summary>
public sealed class PlainLiteralTests
{
    private static readonly string[] Words = ["", "", "超", "不低于", "约", "近", "突破了", "不足", "over ", "力争"];

    private static readonly string[] Tails = ["", "多", "半", "3", "分之二", "以上", "左右", "以内", "及以上", "以上左右", "+", "—5", "/人", " ", "（精确到100家）", "零五", "五千"];

    private static readonly Gen<string> Digits =
        from length in Gen.OneOf(Gen.Choose(1, 6), Gen.Choose(17, 30))
        from decimals in Gen.Choose(0, 4)
        from digits in Gen.ArrayOf(Gen.Choose(0, 9), length)
        select decimals == 0 || decimals >= length
            ? string.Concat(digits.Select(digit => digit.ToString(CultureInfo.InvariantCulture)))
            : $"{string.Concat(digits[..^decimals])}.{string.Concat(digits[^decimals..])}";

    private static readonly Gen<string> Literals =
        from word in Gen.Elements(Words)
        from digits in Digits
        from inside in Gen.Frequency((5, Gen.Constant("")), (1, Gen.Elements("多", "余", "+")))
        from unit in Some.Units
        from tail in Gen.Frequency((6, Gen.Constant("")), (2, Gen.Elements(Tails)))
        select word + digits + inside + unit.Symbol + tail;

    [Fact]
    public void Both_ways_make_the_same_figure() =>
        Law.HoldsBothWays(Literals, literal =>
        {
            bool read = Figure.TryParse(literal, UnitSet.Standard, out Figure whole, out ParseError error);
            // What follows a figure behind a full stop belongs to nothing, and the short way is for whole texts only.
            bool begins = Figure.TryReadPrefix(literal + "。", UnitSet.Standard, out Figure prefix, out int consumed) && consumed == literal.TrimEnd().Length;
            if (read)
            {
                begins.Should().BeTrue("{0} is read whole", literal);
                whole.Should().Be(prefix, "{0}", literal);
                whole.Literal.Should().Be(prefix.Literal);
                (whole.Resolution, whole.SoftResolution, whole.Unit).Should().Be((prefix.Resolution, prefix.SoftResolution, prefix.Unit));
            }
            else
            {
                error.Code.Should().NotBe(ParseErrorCode.None);
            }

            return read;
        });
}
