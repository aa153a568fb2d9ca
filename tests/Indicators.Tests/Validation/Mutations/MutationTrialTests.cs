using Xunit.Abstractions;

namespace Indicators.Tests.Validation.Mutations;

/// <summary>
/// Faults made by the hundred in catalogues without any: of those that make a statement false, by an oracle that knows
/// nothing of the rules, at least 95 in 100 are found, of every kind.
/// </summary>
[Collection(MeasuredAlone.Name)]
public class MutationTrialTests(ITestOutputHelper output)
{
    [Fact]
    public void There_are_at_least_forty_kinds_of_fault() =>
        Mutation.All.Select(mutation => mutation.Name).Should().OnlyHaveUniqueItems().And.HaveCountGreaterOrEqualTo(40);

    [Fact]
    public void Nothing_is_found_in_the_clean_catalogues()
    {
        foreach (CleanCatalog clean in CleanCatalog.All)
        {
            clean.Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information || clean.Name == "province").Select(finding => finding.ToString())
                .Should().BeEmpty("{0} is clean", clean.Name);
        }

        CatalogOracle.Violations(CleanCatalog.All[0].Catalog).Should().BeEmpty("the oracle finds nothing either");
    }

    [Fact]
    public void Of_the_faults_of_every_kind_that_make_a_statement_false_at_least_95_in_100_are_found()
    {
        output.WriteLine($"seed {Trial.Seed}");
        foreach (TrialRow row in Trial.Rows)
        {
            output.WriteLine($"{row.Mutation.Name}: made {row.Made}, detectable {row.Detectable}, found {row.Found}, beside {row.FoundBeside}, {string.Join(' ', row.Rules)}; {row.Example}");
            foreach (string missed in row.Missed)
                output.WriteLine($"   missed: {missed}");
        }

        Trial.Rows.Where(row => row.Found * 100 < row.Detectable * 95)
            .Select(row => $"{row.Mutation.Name}: {row.Found} of {row.Detectable}; {string.Join("; ", row.Missed)}").Should().BeEmpty("seed {0}", Trial.Seed);
    }

    [Fact]
    public void Every_kind_of_fault_is_made_and_most_make_a_statement_false()
    {
        Trial.Rows.Where(row => row.Made == 0).Select(row => row.Mutation.Name).Should().BeEmpty();
        Trial.Rows.Count(row => row.Detectable > 0).Should().BeGreaterThan(40);
    }

    /// <summary>Where the trial changed on purpose: run once with INDICATORS_ACCEPT=1, which writes the table anew, and read the difference.</summary>
    [Fact]
    public void The_table_in_the_documentation_is_that_of_the_trial()
    {
        string page = File.ReadAllText(MutationTable.PagePath);
        string[] around = [page[..page.IndexOf(MutationTable.Begin, StringComparison.Ordinal)], page[(page.IndexOf(MutationTable.End, StringComparison.Ordinal) + MutationTable.End.Length)..]];
        string now = around[0] + MutationTable.Of(Trial.Rows) + around[1];
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
            File.WriteAllText(MutationTable.PagePath, now);
        File.ReadAllText(MutationTable.PagePath).Should().Be(now);
    }
}
