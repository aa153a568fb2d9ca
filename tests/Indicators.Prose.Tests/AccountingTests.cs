using System.Text.RegularExpressions;

namespace Indicators.Prose.Tests;

/// <summary>Every number of a text is a claim, a number that is none, or not read with a reason.</summary>
public sealed partial class AccountingTests
{
    /// <summary>Told without the reader: a maximal run of digits of either width, with points and commas inside.</summary>
    [GeneratedRegex(@"[0-9\uFF10-\uFF19]+(?:[.,\uFF0E][0-9\uFF10-\uFF19]+)*")]
    private static partial Regex Digits { get; }

    [Fact]
    public void Every_digit_of_the_corpus_is_accounted_for()
    {
        foreach ((string text, DateOnly? date) in CorpusTexts.All())
        {
            TextNumber[] numbers = [.. PolicyTextReader.ReadAll(text, Reading.Options(date))];
            string[] lost = [.. Digits.Matches(text).Where(match => !numbers.Any(number => number.Start < match.Index + match.Length && match.Index < number.End))
                .Select(match => text[Math.Max(0, match.Index - 12)..Math.Min(text.Length, match.Index + 12)])];
            lost.Should().BeEmpty();
        }
    }

    [Fact]
    public void Few_numbers_of_the_corpus_are_not_read()
    {
        TextNumber[] numbers = [.. CorpusTexts.All().SelectMany(text => PolicyTextReader.ReadAll(text.Text, Reading.Options(text.Date)))];
        numbers.Count(number => number.IsNotRead).Should().BeLessThanOrEqualTo(numbers.Length * 3 / 100);
    }

    [Fact]
    public void Claims_and_what_is_passed_over_come_in_the_order_of_the_text()
    {
        foreach ((string text, DateOnly? date) in CorpusTexts.All())
        {
            TextNumber[] numbers = [.. PolicyTextReader.ReadAll(text, Reading.Options(date))];
            numbers.Select(number => number.Start).Should().BeInAscendingOrder();
            numbers.Where(number => number.Claim is not null).Select(number => number.Claim).Should().Equal(PolicyTextReader.Read(text, Reading.Options(date)));
        }
    }

    [Theory]
    [InlineData("3月5日，全市引进12家企业。", "3月5日:Calendar 12家:claim")]
    [InlineData("投资20，300万元，编号33618，来了好几百人。", "20:Fragment 300万元:Fragment 33618:BareNumber 几百人:Vague")]
    [InlineData("毛利率提升2.3zz，治理PM2.5。", "2.3:BareNumber PM2.5:Name")]
    [InlineData("统计公报[1]发布，收入56.7[2]亿元。", "1:Footnote 56.7[2]亿元:claim")]
    public void Each_has_what_became_of_it(string text, string expected) =>
        string.Join(' ', PolicyTextReader.ReadAll(text, Reading.Options(Reading.Dated)).Select(number => $"{number.Literal}:{number.Passed?.Reason.ToString() ?? "claim"}"))
            .Should().Be(expected);
}
