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
