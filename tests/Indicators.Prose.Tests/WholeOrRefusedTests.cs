
namespace Indicators.Prose.Tests;

/// <summary>
/// A figure is read whole or not at all. Every text of the corpus is wrapped, and its numbers are broken by what pages and
/// scans break them with: what still comes out says what it said before.
/// </summary>
public sealed class WholeOrRefusedTests
{
    private static readonly (string Text, DateOnly? Date)[] Texts = [.. CorpusTexts.All()];

    [Theory]
    [InlineData(20)]
    [InlineData(33)]
    [InlineData(40)]
    [InlineData(60)]
    public void A_wrapped_text_says_what_it_said(int width)
    {
        Check(text => [Perturbation.Wrapped(text, width)], 0.98);
        Check(text => [Perturbation.WrappedInColumns(text, width)], 0.98);
    }

    [Fact]
    public void Zero_width_characters_tags_and_footnotes_change_nothing() => Check(Perturbation.NoiseOf, 0.98);

    [Fact]
    public void Spaces_between_digits_change_no_number() => Check(Perturbation.SpacesOf, 0.90);

    [Theory]
    [InlineData("2024年，支出1亿零300万元。", "1亿零300万元 103000000")]
    [InlineData("2024年，人口3万零20人。", "3万零20人 30020")]
    [InlineData("2024年，支出2亿零五百万元。", "2亿零五百万元 205000000")]
    [InlineData("2024年，支出3亿五千万元，人口12万一千人。", "3亿五千万元 350000000; 12万一千人 121000")]
    [InlineData("2024年，发放补贴1万五千元。", "1万五千元 15000")]
    [InlineData("2024年，发放补贴1万五元。", "")]
    public void Groups_of_one_number_are_read_together_or_not_at_all(string text, string claims) =>
        string.Join("; ", Reading.Of(text).Select(claim => $"{claim.Literal} {claim.Value * (decimal)Math.Pow(10, (int)claim.Scale):0}")).Should().Be(claims);

    [Theory]
    [InlineData("2024年，全市至少建成15个公园。", "公园")]
    [InlineData("2024年，全市计划至少引进20家企业。", "企业")]
    [InlineData("——地区生产总值增长6%；——固定资产投资增长8%；", "地区生产总值 固定资产投资")]
    [InlineData("2024年全市粮食产量12万吨—油料产量3万吨。", "粮食产量 油料产量")]
    public void A_name_holds_neither_the_verb_of_the_things_counted_nor_the_dash_of_a_list(string text, string names) =>
        string.Join(' ', Reading.Of(text).Select(claim => claim.Indicator)).Should().Be(names);

    [Theory]
    [InlineData("2026-01-29 02:55\n2025年，全省产值10.3万亿元。")]
    [InlineData("来源：新华网 2026-01-29 9:05\n2025年，全省产值10.3万亿元。")]
    [InlineData("会议时间：14：30\n2025年，全省产值10.3万亿元。")]
    public void A_time_of_day_at_the_end_of_a_line_is_no_beginning_of_a_number(string text) =>
        Reading.Of(text).Should().ContainSingle().Which.Period.Should().Be(TimePeriod.Year(2025));

    private static void Check(Func<string, IEnumerable<Perturbation>> perturb, double survivors)
    {
        foreach (IGrouping<string, (string Name, Survival Survival)> kind in Texts
            .SelectMany(text => perturb(text.Text).Select(made => (made.Name, Survival.Of(text.Text, made, text.Date)))).GroupBy(made => made.Name))
        {
            kind.SelectMany(made => made.Survival.Changed).Should().BeEmpty(kind.Key);
            // A paragraph whose last line is as long as the width cannot be told from one that goes on, and hands its period down to the claims of the next.
            kind.SelectMany(made => made.Survival.OtherPeriods).Should().HaveCountLessThanOrEqualTo(4, kind.Key);
            double share = (double)kind.Sum(made => made.Survival.Survivors) / kind.Sum(made => made.Survival.Claims);
            share.Should().BeGreaterThan(survivors, kind.Key);
        }
    }
}
