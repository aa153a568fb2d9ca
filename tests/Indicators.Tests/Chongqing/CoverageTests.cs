using System.Text.RegularExpressions;
using Indicators.Json;
using Indicators.Tests.Json;

namespace Indicators.Tests.Chongqing;

/// <summary>Nothing the source texts claim is silently missing: every claim has an entry that carries it, or a reason.</summary>
public class CoverageTests
{
    private const long SumOfOffsets = 973_210;

    private static readonly CoverageRow[] Rows = CoverageRow.ReadAll();
    private static readonly Lazy<IndicatorCatalog> Record = new(() => CatalogReader.Read(RepositoryFiles.ChongqingCatalog));

    public static TheoryData<string> Carried => [.. Rows.Where(row => row.IsCarried).Select(row => row.Claim)];

    [Fact]
    public void Every_claim_of_the_five_texts_has_one_row()
    {
        Rows.Should().HaveCount(346);
        Rows.Select(row => row.Claim).Should().OnlyHaveUniqueItems();
        Rows.GroupBy(row => row.SourceId).Select(group => (group.Key, group.Count())).Should().Equal(
            ("cqrb-2024-04", 40), ("cqrb-2024-02-27-page", 83), ("cqcb-2025-01-21", 66), ("jjrb-2024-11-14", 93), ("cqrb-2024-02-27", 64));
        Rows.Select(row => row.Offset).Aggregate(0L, (sum, offset) => sum + offset).Should().Be(SumOfOffsets, "a claim is named by its offset");
    }

    [Fact]
    public void A_claim_has_an_entry_or_a_reason_in_both_languages_and_never_both()
    {
        foreach (CoverageRow row in Rows)
        {
            (row.As.Length > 0).Should().Be(row.IsCarried, row.Claim);
            (row.ReasonZh.Length > 0).Should().Be(!row.IsCarried, row.Claim);
            (row.ReasonEn.Length > 0).Should().Be(!row.IsCarried, row.Claim);
        }
    }

    [Theory]
    [MemberData(nameof(Carried))]
    public void The_entry_of_a_claim_is_in_the_catalogue_and_names_its_place(string claim)
    {
        CoverageRow row = Rows.Single(r => r.Claim == claim);
        foreach (string reference in row.Entries)
        {
            CoverageEntry? entry = CoverageEntry.Find(Record.Value, row, reference);
            entry.Should().NotBeNull($"the catalogue has one {reference} from {row.SourceId}");
            entry!.IsAt(row).Should().BeTrue($"{reference} names the place {row.Claim}");
        }
    }

    [Theory]
    [MemberData(nameof(Carried))]
    public void The_entry_of_a_claim_says_what_the_span_says(string claim)
    {
        CoverageRow row = Rows.Single(r => r.Claim == claim);
        foreach (string reference in row.Entries)
            Says(CoverageEntry.Find(Record.Value, row, reference)!, row).Should().BeTrue($"{reference} carries {row.Span} as {row.As}");
    }

    [Fact]
    public void Every_place_the_catalogue_names_in_the_five_texts_has_a_row()
    {
        HashSet<string> sources = [.. Rows.Select(row => row.SourceId)];
        HashSet<string> claims = [.. Rows.Where(row => row.IsCarried).Select(row => row.Claim)];
        IEnumerable<string> places = Record.Value.Observations
            .Where(observation => observation.At is not null && sources.Contains(observation.SourceId!))
            .SelectMany(observation => observation.At!.Split(',').Select(at => $"{observation.SourceId}@{at}"));
        places.Should().BeSubsetOf(claims);
    }

    private static bool Says(CoverageEntry entry, CoverageRow row) => row.As switch
    {
        "figure" => entry.Figures.Any(figure => figure.Quantity == Figure.Parse(row.Span, Record.Value.Units).Quantity),
        "count" => entry.Figures.Any(figure => figure.Amount == LeadingNumber(row.Span)),
        "rate" => entry.Figures.Any(figure => IsPerSomething(figure, Figure.Parse(row.Span, Record.Value.Units))),
        "ratio" => entry.Figures.Any(figure => figure.Quantity == Ratio(row.Span)),
        "rank" => entry.Observation!.Series.Transformation.IsRank && entry.Figures.Any(figure => figure.Quantity == RankOf(row.Span).Quantity && figure.Bound == RankOf(row.Span).Bound),
        "universe" => entry.Observation!.Series.Transformation.Universe!.Contains($"{Quantity.Parse(row.Span).In("元").Amount}", StringComparison.Ordinal),
        "period" => $"{entry.Observation!.Period!.Value.WholeMonths / 12}年" == row.Span,
        "multiple" => row.Span == "双倍增" && entry.Target!.AlsoStated.OfType<MultipleGoal>().Any(goal => goal.Multiple == 2m),
        "label" => entry.Figures.Length == 0,
        _ => false,
    };

    /// <summary>第四 and 前三 as they are read; places said without a number are the first, 仅次于 is the second.</summary>
    private static Figure RankOf(string span) =>
        RankText.TryParse(span, out Figure rank, out _) ? rank
        : span.StartsWith("仅次于", StringComparison.Ordinal) ? RankText.Place(2)
        : RankText.Place(1);

    /// <summary>三大, 1院: a number before a word that is no unit.</summary>
    private static decimal LeadingNumber(string span) =>
        Figure.TryReadPrefix(span, Record.Value.Units, out Figure number, out _) ? number.Amount : throw new FormatException(span);

    private static bool IsPerSomething(Figure rate, Figure span) =>
        rate.Amount == span.Amount && rate.Unit.Symbol.StartsWith(span.Unit.Symbol + "/", StringComparison.Ordinal);

    /// <summary>Of every 10, 3: three tenths.</summary>
    private static Quantity Ratio(string span)
    {
        string[] numbers = [.. Regex.Matches(span, "[0-9]+").Select(match => match.Value)];
        return Figure.Parse($"{numbers[1]}/{numbers[0]}").Quantity;
    }
}
