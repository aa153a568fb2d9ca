using Indicators.Prose.Evaluation;
using Indicators.Tests;

namespace Indicators.Prose.Tests;

/// <summary>Every number of a text, told without the reader, is a claim, a number that is none, or not read with a reason.</summary>
public sealed class AccountingTests
{
    private static readonly Accounting OfCorpus = new Corpus(
        CorpusTexts.Folder, Path.Combine(CorpusTexts.Folder, "claims.jsonl"), Path.Combine(CorpusTexts.Folder, "nonclaims.jsonl"))
        .Account().Aggregate(new Accounting(), (sum, one) => sum + one);

    private static readonly MarkedText[] Marked = [.. MarkedText.ReadAll(RepositoryRoot.File("tests", "Indicators.Prose.Tests", "TestData", "accounting"))];

    private static readonly Accounting OfMarked = Marked.Select(text => text.Account()).Aggregate(new Accounting(), (sum, one) => sum + one);

    [Fact]
    public void No_number_of_the_corpus_is_lost() => OfCorpus.Lost.Should().BeEmpty();

    [Fact]
    public void No_number_of_other_texts_is_lost() => OfMarked.Lost.Should().BeEmpty();

    [Fact]
    public void Few_numbers_of_the_corpus_are_not_read() => OfCorpus.NotReadShare.Should().BeLessThanOrEqualTo(0.03m, Lines(OfCorpus.Unread));

    [Fact]
    public void Of_the_corpus_the_kinds_of_numbers_that_are_no_claims_are_told() =>
        OfCorpus.Kinds.Share.Should().BeGreaterThanOrEqualTo(0.95m, Lines(OfCorpus.OtherKinds));

    [Fact]
    public void Of_other_texts_the_kinds_of_numbers_that_are_no_claims_are_told() =>
        OfMarked.Kinds.Share.Should().BeGreaterThanOrEqualTo(0.95m, Lines(OfMarked.OtherKinds));

    /// <summary>What is marked as no claim is none, what is marked as unreadable is not read, and all others are claims.</summary>
    [Fact]
    public void Of_other_texts_every_number_is_what_it_is_marked_as()
    {
        foreach (MarkedText text in Marked)
        {
            TextNumber[] numbers = [.. PolicyTextReader.ReadAll(text.Text, Reading.Options(text.Date))];
            foreach ((int start, int end) in NumericTokens.Of(text.Text))
            {
                bool isNone = text.NonClaims.Any(item => item.Start < end && start < item.End);
                bool isUnreadable = text.Unreadable.Any(item => item.Start < end && start < item.End);
                TextNumber[] found = [.. numbers.Where(number => number.Start < end && start < number.End)];
                string why = $"{text.File} has {text.Text[Math.Max(0, start - 10)..Math.Min(text.Text.Length, end + 10)]}";
                found.Any(number => number.Claim is not null).Should().Be(!isNone && !isUnreadable, why);
                found.Any(number => number.IsNotRead).Should().Be(isUnreadable, why);
            }
        }
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
    [InlineData("投资20，300万元，编号33618，来了好几百人。", "20:Fragment 300万元:Fragment 33618:Code 几百人:Vague")]
    [InlineData("毛利率提升2.3zz，治理PM2.5。", "2.3:BareNumber PM2.5:Name")]
    [InlineData("统计公报[1]发布，收入56.7[2]亿元。", "1:Footnote 56.7[2]亿元:claim")]
    [InlineData("国发〔2023〕15号文件，市政府令第186号。", "2023:DocumentNumber 15:DocumentNumber 第186号:DocumentNumber")]
    [InlineData("联系电话：023-67891234、67891235，手机13800138000，热线12345。", "023-67891234:Phone 67891235:Phone 13800138000:Phone 12345:Phone")]
    [InlineData("地址：人民路218号综合楼5楼503室，邮编400023。", "218:Address 5:Address 503:Address 400023:Code")]
    [InlineData("“416”布局、3+5+X体系、GB/T 36132-2018标准。", "416:Code 3:Code 5:Code 36132-2018:Code")]
    [InlineData("一是抓项目12个；二是抓企业30家。", "一是:ListMarker 12个:claim 二是:ListMarker 30家:claim")]
    [InlineData("第3页 共12页", "第3页:Page 12:Page")]
    [InlineData("会议于2024-07-11 14:30召开，六届三次会议通过。", "2024-07-11 14:30:Calendar 六:Ordinal 三:Ordinal")]
    public void Each_has_what_became_of_it(string text, string expected) =>
        string.Join(' ', PolicyTextReader.ReadAll(text, Reading.Options(Reading.Dated)).Select(number => $"{number.Literal}:{number.Passed?.Reason.ToString() ?? "claim"}"))
            .Should().Be(expected);

    private static string Lines(IEnumerable<string> lines) =>
        string.Join("\n", lines.Take(40)).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
