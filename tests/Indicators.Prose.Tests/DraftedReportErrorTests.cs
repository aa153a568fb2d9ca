using Indicators.Validation;

namespace Indicators.Prose.Tests;

/// <summary>Whole reports, drafted: what their own figures bear out is not reported as an error.</summary>
public sealed class DraftedReportErrorTests
{
    [Fact]
    public void Drafts_of_sound_reports_have_at_most_one_error_in_a_hundred_observations()
    {
        int observations = 0;
        var errors = new List<string>();
        foreach ((string text, DateOnly? date) in CorpusTexts.All())
        {
            Drafted drafted = Drafted.Of(text, PolicyTextReader.Read(text, Reading.Options(date)));
            observations += drafted.Catalog.Observations.Count;
            errors.AddRange(CatalogValidator.Standard.Validate(drafted.Catalog).Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.ToString()!));
        }

        observations.Should().BeGreaterThan(300);
        errors.Count.Should().BeLessThanOrEqualTo(observations / 100, "{0}", string.Join("\n", errors));
    }
}
