using System.Globalization;

namespace Indicators.Tests.Chongqing;

/// <summary>One claim of the source texts: its name, the words it stands in, how and by what it is carried, or why it is not.</summary>
internal sealed record CoverageRow(string Claim, string Span, string As, string Entry, string ReasonZh, string ReasonEn)
{
    public static string FilePath { get; } = Path.Combine(Json.RepositoryFiles.Root, "samples", "Chongqing", "coverage.tsv");

    public string SourceId => Claim[..Claim.IndexOf('@')];

    public int Offset => int.Parse(Claim[(Claim.IndexOf('@') + 1)..], CultureInfo.InvariantCulture);

    public bool IsCarried => Entry.Length > 0;

    public IEnumerable<string> Entries => Entry.Split("; ");

    public static CoverageRow[] ReadAll() => [.. File.ReadAllLines(FilePath).Skip(1).Select(Read)];

    private static CoverageRow Read(string line)
    {
        string[] cells = line.Split('\t');
        cells.Should().HaveCount(6, line);
        return new CoverageRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
