using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>Every number on the page of a rule is one of its example or of the message the example gives, or follows as told here.</summary>
public sealed partial class RulePageNumbersTests
{
    private const string AboutAcceptances = "IND1050";

    /// <summary>Numbers of the text that are worked out from others: what the text says, and the sum.</summary>
    private static readonly (string Id, string Number, decimal Value)[] WorkedOut =
    [
        ("IND1005", "6", 18m - 12m),
        ("IND1007", "30", 3m + 3m + 6m + 18m),
        ("IND1007", "29", 3m + 3m + 6m + 18m - 1m),
        ("IND2002", "7.1", Math.Round((34.5m / 32.2m - 1m) * 100m, 1)),
        ("IND2004", "1.27", 12700m / 10000m),
        ("IND2011", "2020", 2025m - 5m),
        ("IND1001", "18", 33618m - 33600m),
        ("IND1011", "51", Math.Truncate(510101m / 10000m)),
        ("IND1011", "50", Math.Truncate(500000m / 10000m)),
        ("IND2040", "25", 25000m / 1000m),
        ("IND3012", "16.8", Math.Round((1.101m * 1.061m - 1m) * 100m, 1)),
        ("IND3012", "8.1", Math.Round((1.0808m - 1m) * 100m, 1)),
        ("IND3013", "16.8", Math.Round((1.101m * 1.061m - 1m) * 100m, 1)),
        ("IND3013", "8.1", Math.Round((1.0808m - 1m) * 100m, 1)),
        ("IND3026", "100.7", 100m + 0.7m),
        ("IND3027", "100.7", 100m + 0.7m),
        ("IND3030", "12696", 2m * 6348m),
        ("IND3030", "1.27", Math.Round(2m * 6348m / 10000m, 2)),
        ("IND3031", "12696", 2m * 6348m),
        ("IND3031", "1.27", Math.Round(2m * 6348m / 10000m, 2)),
        ("IND3047", "13.8", Math.Truncate((97.2m - 1000m / 12m) * 10m) / 10m),
        ("IND3047", "13.9", Math.Round(97.2m - 1000m / 12m, 1)),
        ("IND4021", "50", 5m * 10m),
        ("IND4029", "75", 7.5m * 10m),
    ];

    /// <summary>Numbers that are said of the world and not of the example.</summary>
    private static readonly (string Id, string Number, string What)[] Said =
    [
        ("IND1007", "33618", "a code known from elsewhere"),
        ("IND1009", "2026", "the year of another district"),
        ("IND1010", "2260", "the number of a standard"),
        ("IND2002", "32.2", "a rate to reckon from"),
        ("IND2008", "7", "what a text says"),
        ("IND2040", "0.5", "a factor as it may be meant"),
        ("IND2011", "10", "a rate to reckon from"),
        ("IND2041", "20", "a temperature"),
        ("IND2041", "10", "a temperature"),
        ("IND2041", "50", "a level of sound"),
        ("IND2041", "100", "a level of sound"),
        ("IND2041", "2022", "the base of what to write instead"),
        ("IND2041", "0.9", "the value of what to write instead"),
        ("IND3026", "100", "what an index calls its base"),
        ("IND3027", "100", "what an index calls its base"),
        ("IND3049", "3", "a place as an example"),
        ("IND3056", "1", "the least rank"),
        ("IND3058", "1.2", "what a text says"),
        ("IND3061", "0", "nothing"),
        ("IND3062", "100", "all of an amount"),
        ("IND4014", "3", "a limit as a text has it"),
        ("IND4021", "10", "a share to reckon from"),
        ("IND4025", "3", "a goal as a text has it"),
        ("IND4025", "3500", "a goal as a text has it"),
        ("IND4025", "0.2", "the price index of 2023"),
        ("IND4029", "50", "a goal that is held more strictly"),
        ("IND4029", "7.5", "a goal as it may be meant"),
        ("IND4033", "6", "a floor as a text has it"),
        ("IND4033", "6.5", "a stretch as a text has it"),
        ("IND4034", "2022", "the year a review judged"),
        ("IND4034", "2023", "the year of a review"),
    ];

    public static TheoryData<string> Ids => RuleConsistencyTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_number_of_the_text_is_of_the_example_or_follows(string id)
    {
        string page = File.ReadAllText(RepositoryRoot.File("docs", "rules", $"{id}.md"));
        HashSet<string> known = [.. NumbersOf(string.Join('\n', Blocks().Matches(page).Take(2).Select(block => block.Value)))];
        known.UnionWith(WorkedOut.Where(row => row.Id == id).Select(row => row.Number));
        known.UnionWith(Said.Where(row => row.Id == id).Select(row => row.Number));
        NumbersOf(RuleIds().Replace(Blocks().Replace(page, ""), "")).Distinct().Except(known).Should().BeEmpty("the page of {0} shows where its numbers are from", id);
    }

    [Fact]
    public void What_is_worked_out_comes_out() =>
        WorkedOut.Should().AllSatisfy(row => decimal.Parse(row.Number, CultureInfo.InvariantCulture).Should().Be(row.Value, "{0} says so", row.Id));

    [Fact]
    public void Nothing_is_listed_that_no_page_says() =>
        WorkedOut.Select(row => (row.Id, row.Number)).Concat(Said.Select(row => (row.Id, row.Number)))
            .Where(row => !NumbersOf(Blocks().Replace(File.ReadAllText(RepositoryRoot.File("docs", "rules", $"{row.Id}.md")), "")).Contains(row.Number))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_has_the_same_numbers_in_both_languages(string id)
    {
        string page = File.ReadAllText(RepositoryRoot.File("docs", "rules", $"{id}.md"));
        string[] lines = Blocks().Matches(page).Select(block => block.Value).ElementAt(1).Split('\n');
        if (lines.Length < 4)
            return;
        NumbersOf(Place().Replace(lines[1], "")).Distinct().Should().BeEquivalentTo(NumbersOf(lines[2]).Distinct());
    }

    /// <summary>What a page says of acceptance does accept the finding of its example.</summary>
    [Theory]
    [MemberData(nameof(RulePagesTests.IdsOfFiles), MemberType = typeof(RulePagesTests))]
    public void The_acceptance_of_the_page_accepts_the_finding_of_its_example(string id)
    {
        if (id == AboutAcceptances)
            return;
        string page = File.ReadAllText(RepositoryRoot.File("docs", "rules", $"{id}.md"));
        string example = Blocks().Match(page).Value[8..^3].TrimEnd();
        string accepted = Acceptance().Match(page).Groups[2].Value.Trim();
        accepted.Should().NotBeEmpty();
        IndicatorCatalog catalog = CatalogReader.Parse($"{example.TrimEnd('}', '\n', ' ')},\n{accepted} }}", "example.json");
        CatalogValidator.Standard.WithRatios().Validate(catalog).Accepted.Should().Contain(result => result.Finding.Id == id);
    }

    private static IEnumerable<string> NumbersOf(string text) => Numbers().Matches(text).Select(match => match.Value);

    [GeneratedRegex("```(?:json|text|csharp|cs)\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("(## How to accept\n.*?```text\n)(.*?)(?=```)", RegexOptions.Singleline)]
    private static partial Regex Acceptance();

    [GeneratedRegex(@"IND[0-9]{4}")]
    private static partial Regex RuleIds();

    [GeneratedRegex(@"^example\.json\([0-9]+,[0-9]+\): \w+ IND[0-9]{4}: ")]
    private static partial Regex Place();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)*")]
    private static partial Regex Numbers();
}
