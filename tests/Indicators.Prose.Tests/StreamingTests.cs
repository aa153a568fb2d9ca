namespace Indicators.Prose.Tests;

public sealed class StreamingTests
{
    private const string Sentence = "2023年，全市软件业务收入2531亿元，同比增长11.3%。\n";

    [Fact]
    public void A_stream_gives_what_memory_gives()
    {
        string text = string.Concat(Enumerable.Repeat(Sentence, 3000));
        using var reader = new StringReader(text);
        PolicyTextReader.Read(reader).Should().Equal(PolicyTextReader.Read(text));
    }

    [Fact]
    public void Offsets_count_from_the_start_of_the_whole_text()
    {
        string text = string.Concat(Enumerable.Repeat(Sentence, 3000));
        foreach (PolicyClaim claim in PolicyTextReader.Read(text))
            text.AsSpan((int)claim.Start, (int)(claim.End - claim.Start)).SequenceEqual(claim.Literal).Should().BeTrue();
    }

    [Fact]
    public void Claims_come_before_the_text_has_ended()
    {
        var endless = new EndlessText(Sentence);
        PolicyTextReader.Read(endless).Take(1000).Should().HaveCount(1000);
        endless.CharactersRead.Should().BeLessThan(200_000);
    }

    [Fact]
    public void A_text_without_figures_costs_no_memory_however_long()
    {
        string plain = string.Concat(Enumerable.Repeat("坚持稳中求进，推动高质量发展，统筹发展和安全。\n", 40_000));
        ReadAll(plain);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(plain);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(64 * 1024, "that is the reading itself, not the {0} characters", plain.Length);
    }

    [Fact]
    public void Memory_goes_with_the_claims()
    {
        string text = string.Concat(Enumerable.Repeat(Sentence, 2000));
        ReadAll(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int claims = ReadAll(text);
        ((GC.GetAllocatedBytesForCurrentThread() - before) / claims).Should().BeLessThan(1500);
    }

    private static int ReadAll(string text) => PolicyTextReader.Read(text).Count();

    /// <summary>A text that never ends, and counts what was taken from it.</summary>
    private sealed class EndlessText(string sentence) : TextReader
    {
        public long CharactersRead { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            for (int i = 0; i < count; i++)
                buffer[index + i] = sentence[(int)(CharactersRead++ % sentence.Length)];
            return count;
        }
    }

    [Theory]
    [InlineData("良天数，分别\n")]
    [InlineData("去年底，占-30\r\n")]
    [InlineData("全市、各区县的企业\n")]
    public void Wrapped_lines_without_a_sentence_mark_are_read_to_the_end(string line)
    {
        string text = string.Concat(Enumerable.Repeat(line, 2000)) + "。2023年，全市企业达到7565家。";

        PolicyTextReader.Read(text).Should().Contain(claim => claim.Literal.Contains("7565"));
    }
}
