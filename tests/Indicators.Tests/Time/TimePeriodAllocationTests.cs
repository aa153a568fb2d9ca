namespace Indicators.Tests.Time;

public sealed class TimePeriodAllocationTests
{
    private static readonly string[] Texts = ["2024-01-01/P9M", "2024-Q3", "2024年前三季度", "“十四五”时期", "上年末", "2023年3月至2024年11月", "九月二十七日"];

    [Fact]
    public void Reading_and_writing_on_spans_allocates_nothing()
    {
        _ = ReadAndWriteAll();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int written = ReadAndWriteAll();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        allocated.Should().Be(0);
        written.Should().BeGreaterThan(0);
    }

    private static int ReadAndWriteAll()
    {
        Span<char> chars = stackalloc char[64];
        Span<byte> bytes = stackalloc byte[128];
        DateOnly document = new(2024, 10, 24);
        int total = 0;
        foreach (string text in Texts)
        {
            TimePeriod period = TimePeriod.Parse(text, document);
            total += TimePeriod.TryReadPrefix(text, document, out _, out int consumed) ? consumed : 0;
            total += period.TryFormat(chars, out int count) ? count : 0;
            total += period.TryFormat(chars, out count, "zh") ? count : 0;
            total += period.TryFormat(bytes, out count, "en") ? count : 0;
            total += TimePeriod.TryParse(bytes[..count], null, out _) ? 1 : 0;
        }

        return total;
    }
}
