using System.Globalization;
using Indicators.Tests;

namespace Indicators.Prose.Tests;

/// <summary>
/// Claim → draft → catalogue → claim: what comes out of the catalogue says what the text said, or the claim is listed with
/// what it lacks.
/// </summary>
public sealed class DraftLawTests
{
    private static readonly string Folder = RepositoryRoot.File("tests", "Indicators.Prose.Tests", "TestData", "corpus");

    private static readonly string[] Names = [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_catalogue_says_what_the_text_said(string file)
    {
        (PolicyClaim[] claims, Drafted drafted) = Draft(file);
        var listed = drafted.Draft.Unresolved.ToDictionary(open => open.Claim, open => open, (IEqualityComparer<PolicyClaim>)ReferenceEqualityComparer.Instance);
        foreach (PolicyClaim claim in claims)
        {
            UnresolvedClaim? open = listed.GetValueOrDefault(claim);
            if (open is { IsInDraft: false })
            {
                open.Missing.Should().NotBe(MissingParts.None);
                open.ToText(Language.English).Should().NotBeEmpty();
                continue;
            }

            Said back = Said.At(drafted.Catalog, claim) ?? throw new InvalidOperationException($"{claim} is neither in the draft nor listed.");
            back.ShouldSay(claim, open?.Missing ?? MissingParts.None);
        }
    }

    [Fact]
    public void Of_claims_with_indicator_subject_and_period_at_least_95_in_100_are_drafted()
    {
        int whole = 0;
        int drafted = 0;
        foreach (string file in Names)
        {
            (PolicyClaim[] claims, Drafted draft) = Draft(file);
            var left = draft.Draft.Unresolved.Where(open => !open.IsInDraft).Select(open => open.Claim).ToHashSet((IEqualityComparer<PolicyClaim>)ReferenceEqualityComparer.Instance);
            PolicyClaim[] stated = [.. claims.Where(claim => claim is { Indicator: not null, Subject: not null, Period: not null })];
            whole += stated.Length;
            drafted += stated.Count(claim => !left.Contains(claim));
        }

        ((double)drafted / whole).Should().BeGreaterThanOrEqualTo(0.95, "{0} of {1} are drafted", drafted, whole);
    }

    private static (PolicyClaim[] Claims, Drafted Drafted) Draft(string file)
    {
        string text = File.ReadAllText(Path.Combine(Folder, file));
        string? date = File.ReadLines(Path.Combine(Folder, "documents.tsv")).Select(line => line.Split('\t')).FirstOrDefault(columns => columns[0] == file)?[1];
        DateOnly? dated = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture);
        PolicyClaim[] claims = [.. PolicyTextReader.Read(text, Reading.Options(dated))];
        return (claims, Drafted.Of(text, claims));
    }
}
