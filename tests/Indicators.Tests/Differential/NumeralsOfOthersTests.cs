using System.Globalization;
using Humanizer;

namespace Indicators.Tests.Differential;

/// <summary>
/// Chinese numerals as three packages of others write and read them. The common ground is held here; where one of them differs, the
/// place says who is right, and docs/reliability.md the same in words.
/// </summary>
public sealed class NumeralsOfOthersTests
{
    /// <summary>nzh 1.0.14 wrote them; it and chinese-parseint 1.2.1 read them back. Made by tests/Numerals/table.sh.</summary>
    private static readonly Row[] Table =
    [
        .. File.ReadLines(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "numerals-of-others.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new Row(cells[0], cells[1], cells[2], cells[3], cells[4])),
    ];

    [Fact]
    public void What_nzh_writes_is_read_as_that_number() =>
        Table.Where(row => Read(row.Written) != Number(row.Number)).Should().BeEmpty();

    [Fact]
    public void What_nzh_writes_in_formal_numerals_is_read_as_that_number() =>
        Table.Where(row => Read(row.Formal) != Number(row.Number)).Should().BeEmpty();

    [Fact]
    public void Where_nzh_reads_its_own_numeral_otherwise_the_one_of_零十_is_lost()
    {
        Row[] others = [.. Table.Where(row => row.ReadByNzh != row.Number)];
        others.Should().NotBeEmpty().And.OnlyContain(row => row.Written.Contains("零十", StringComparison.Ordinal));
    }

    [Fact]
    public void Chinese_parseint_reads_alike_up_to_万亿()
    {
        Row[] whole = [.. Table.Where(row => !row.Number.Contains('.', StringComparison.Ordinal))];
        whole.Where(row => row.Number.Length <= 12 && row.ReadByParseInt != row.Number).Should().BeEmpty();
        // From 万亿 on it takes what stands before 亿 for less than a 万.
        whole.Where(row => row.Number.Length > 12 && row.ReadByParseInt == row.Number).Should().BeEmpty();
    }

    [Fact]
    public void What_Humanizer_writes_is_read_as_that_number()
    {
        for (long number = 1; number < 1_000_000_000_000; number = number < 12_000 ? number + 1 : (number * 3) + 7)
            Read(number.ToWords(Chinese)).Should().Be(number, "{0}", number.ToWords(Chinese));
    }

    [Fact]
    public void Where_Humanizer_leaves_the_一_out_of_一十_the_number_is_the_same()
    {
        110.ToWords(Chinese).Should().Be("一百十");
        Read("一百十").Should().Be(110m);
        Read("一百一十").Should().Be(110m);
    }

    [Fact]
    public void A_million_million_is_万亿_and_no_兆()
    {
        1_000_000_000_000.ToWords(Chinese).Should().Be("一兆");
        // 兆 is the prefix mega, 10⁶, among the legal units of China; budgets and statistics write 万亿.
        Read("一兆").Should().BeNull();
        Read("一万亿").Should().Be(1_000_000_000_000m);
    }

    private static CultureInfo Chinese { get; } = new NamedCulture();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The number of 家 that the numeral is; null where it is refused.</summary>
    private static decimal? Read(string numeral) =>
        Figure.TryParse(numeral + "家", null, out Figure figure) ? figure.Quantity.In(StandardUnits.Enterprise).Amount : null;

    /// <summary>The tests run without the cultures of the machine; Humanizer asks for the name only.</summary>
    private sealed class NamedCulture() : CultureInfo("")
    {
        public override string Name => "zh-CN";
    }

    private sealed record Row(string Number, string Written, string Formal, string ReadByNzh, string ReadByParseInt);
}
