using Indicators.Tests.Quantities;

namespace Indicators.Prose.Tests;

/// <summary>No culture of a thread changes what is read from a text.</summary>
public sealed class CultureTests
{
    private const string Text = "2024年，全市软件业务收入2531.50亿元，同比增长11.3%；赤字率-2.5%，占比34.5%、较上年末提高2.3个百分点。到2027年，高新技术企业突破1.27万家。";

    public static TheoryData<string> Cultures => OtherCultures.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_text_has_the_same_claims_under_every_culture(string name)
    {
        string[] before = Everything();
        before.Should().HaveCountGreaterThan(4);
        OtherCultures.Under(name, () => Everything().Should().Equal(before));
    }

    private static string[] Everything() => [.. PolicyTextReader.Read(Text).Select(claim => claim.ToString()!)];
}
