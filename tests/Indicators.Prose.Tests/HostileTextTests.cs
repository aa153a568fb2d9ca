using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Prose.Tests;

/// <summary>No text makes the reader throw, and none takes more than its length: work is counted in what is allocated and in windows, not in time.</summary>
public sealed class HostileTextTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public void Random_text_is_read_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Count(text ?? "") >= 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_pieces_of_policy_prose_are_read_without_an_exception()
    {
        string[] pieces = ["2023年", "十四五", "“", "”", "超", "近", "增长", "1.2", "亿", "元", "家", "分别", "、", "，", "。", "百分之", "每", "第", "前", "一", "两", "点", "\ud800", "\udc00", "（", "）", "—", "到", "：", "\n", "半", "成", "翻", "番", "倍", "个百分点", "去年", "上年同期", "29999999999999999999999999999999", "0", "/", "％", "-"];
        Gen<string> texts = Gen.Elements(pieces).ArrayOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text => Spans(text)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("超过一点多")]
    [InlineData("超过一点多，增长")]
    [InlineData("不超过万年多")]
    public void A_number_that_may_be_a_word_is_read_with_the_words_before_it(string text)
    {
        foreach (PolicyClaim claim in PolicyTextReader.Read(text))
        {
            claim.Literal.Should().Be(text[(int)claim.Start..(int)claim.End]).And.NotBeEmpty();
            claim.Value.Should().Be(1m);
        }
    }

    [Theory]
    [InlineData("几万")]
    [InlineData("几万 ")]
    [InlineData("几万。")]
    public void Several_of_a_scale_are_an_amount_wherever_the_text_ends(string text) =>
        PolicyTextReader.Read(text).Should().ContainSingle().Which.Literal.Should().Be("几万");

    [Theory]
    [InlineData("4千十")]
    [InlineData("4千十 ")]
    [InlineData("4千十\n")]
    [InlineData("4千十。")]
    public void Numerals_behind_digits_make_no_number_wherever_the_text_ends(string text) =>
        PolicyTextReader.Read(text).Should().BeEmpty();

    [Theory]
    [InlineData("7")]
    [InlineData("一")]
    [InlineData("、")]
    [InlineData("亿")]
    [InlineData("超")]
    [InlineData("（")]
    [InlineData("“")]
    [InlineData("每")]
    [InlineData("第")]
    [InlineData("\ud800")]
    [InlineData("2024年")]
    [InlineData("1、")]
    [InlineData("分别")]
    [InlineData("百分之")]
    [InlineData("1至")]
    [InlineData("比")]
    [InlineData("五年来")]
    [InlineData("-1")]
    [InlineData("a1")]
    public void A_megabyte_of_one_thing_is_read_through(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, Megabyte / piece.Length / 8));
        Count(text).Should().BeGreaterThanOrEqualTo(0);
    }

    [Theory]
    [InlineData("良天数，分别\n")]
    [InlineData("产值12亿元，增长，\n")]
    [InlineData("，\n")]
    [InlineData("增长  \n、")]
    [InlineData("产值12\n34.5亿元，")]
    public void Lines_wrapped_without_end_are_read_through_and_from_a_stream_alike(string line)
    {
        string text = string.Concat(Enumerable.Repeat(line, 32_000 / line.Length));
        PolicyTextReader.Read(new StringReader(text)).Should().Equal(PolicyTextReader.Read(text));
    }

    [Fact]
    public void A_long_sentence_in_wrapped_lines_loses_no_figure()
    {
        string sentence = string.Concat(Enumerable.Range(1, 300).Select(i => $"税收收入{i}.5亿元，"));
        string wrapped = string.Join("\n", sentence.Chunk(20).Select(line => new string(line)));
        Reading.Literals(wrapped).Should().HaveCount(300);
    }

    [Fact]
    public void A_list_a_million_items_long_gives_an_item_each()
    {
        string text = string.Concat(Enumerable.Repeat("3家、", 50_000));
        Count(text).Should().Be(50_000);
    }

    [Fact]
    public void Twice_the_text_allocates_twice_not_four_times()
    {
        string text = string.Concat(Enumerable.Repeat("甲业、乙业和丙业分别增长1.5%、2.5%和3.5%，", 2000));
        Allocated(text);
        long once = Allocated(text);
        long twice = Allocated(text + text);
        twice.Should().BeLessThan((long)(once * 2.2m));
    }

    [Fact]
    public void Deep_nesting_is_read() =>
        Reading.Of(new string('（', 5000) + "产值500亿元" + new string('）', 5000)).Should().ContainSingle();

    private static int Count(string text) => PolicyTextReader.Read(text, PolicyTextOptions.Default.DatedOn(Reading.Dated)).Count();

    private static bool Spans(string text) =>
        PolicyTextReader.Read(text, PolicyTextOptions.Default.DatedOn(Reading.Dated))
            .All(claim => claim.Start < claim.End && claim.End <= text.Length && text[(int)claim.Start..(int)claim.End] == claim.Literal);

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Count(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
