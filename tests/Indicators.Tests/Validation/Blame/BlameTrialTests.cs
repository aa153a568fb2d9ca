using Indicators.Validation;
using Xunit.Abstractions;

namespace Indicators.Tests.Validation.Blame;

/// <summary>Error localisation on a table of forty counties: forty single and fifteen double faults, with and without totals.</summary>
public sealed class BlameTrialTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_is_found_in_the_clean_table(bool withTotals) =>
        CatalogValidator.Standard.Validate(CountyTable.Clean().Read(withTotals)).Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information).Should().BeEmpty();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_forty_single_faults_the_truth_is_among_the_suspects_in_37(bool withTotals)
    {
        IReadOnlyList<BlameTrial> trials = BlameTrial.Singles(withTotals);
        Print(trials);
        trials.Count(trial => trial.IsFound).Should().Be(40);
        trials.Count(trial => trial.TruthIsAmongSuspects).Should().BeGreaterThanOrEqualTo(37);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_fifteen_double_faults_the_truth_is_among_the_suspects_in_13(bool withTotals)
    {
        IReadOnlyList<BlameTrial> trials = BlameTrial.Doubles(withTotals);
        Print(trials);
        trials.Count(trial => trial.TruthIsAmongSuspects).Should().BeGreaterThanOrEqualTo(13);
    }

    /// <summary>Where the trial changed on purpose: run once with INDICATORS_ACCEPT=1, which writes the table anew, and read the difference.</summary>
    [Fact]
    public void The_table_in_the_documentation_is_that_of_the_trial()
    {
        string path = RepositoryRoot.File("docs", "checking.md");
        string page = File.ReadAllText(path);
        int begin = page.IndexOf(BlameTable.Begin, StringComparison.Ordinal);
        int end = page.IndexOf(BlameTable.End, StringComparison.Ordinal) + BlameTable.End.Length;
        string table = BlameTable.Of(BlameTrial.Singles(withTotals: false), BlameTrial.Doubles(withTotals: false), BlameTrial.Singles(withTotals: true), BlameTrial.Doubles(withTotals: true));
        string now = page[..begin] + table + page[end..];
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
            File.WriteAllText(path, now);
        File.ReadAllText(path).Should().Be(now);
    }

    [Fact]
    public void Coarser_figures_raise_no_alarm()
    {
        CountyTable table = CountyTable.Clean();
        foreach (int county in Enumerable.Range(1, 10))
        {
            var cell = new Cell(county, CountyTable.Amounts[county - 1]);
            table[cell] = Math.Round(table[cell], 1, MidpointRounding.AwayFromZero);
        }

        CatalogValidator.Standard.Validate(table.Read(withTotals: false)).Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information).Should().BeEmpty();
    }

    private void Print(IReadOnlyList<BlameTrial> trials)
    {
        output.WriteLine($"found {trials.Count(trial => trial.IsFound)}, among {trials.Count(trial => trial.TruthIsAmongSuspects)}, first {trials.Count(trial => trial.TruthIsFirst)}, "
            + $"proposed {trials.Count(trial => trial.ValuesAreProposed)}, false hints {trials.Count(trial => trial.HasFalseHint)}");
        foreach (BlameTrial trial in trials.Where(trial => !trial.TruthIsAmongSuspects || !trial.TruthIsFirst || trial.HasFalseHint))
        {
            output.WriteLine($"{trial.Kind}: {string.Join("; ", trial.Right)}");
            foreach (Finding finding in trial.Findings)
                output.WriteLine($"    {finding} | {string.Join(" | ", finding.Suspects.Select(suspicion => suspicion.ToString()))} | {finding.Hint?.In(Language.English)}");
        }
    }
}
