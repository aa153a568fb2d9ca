using System.Collections.Immutable;
using Indicators.Validation;

namespace Indicators.Tool;

/// <summary>The text form of validate: as compilers print it, with the numbers in columns below the message.</summary>
internal sealed class ValidationText(TextWriter output, CatalogPlaces places, Palette palette, ValidateRequest request)
{
    private const string Indent = "    ";
    private const int TextColumn = 3;
    /// <summary>Beyond these a list says less than its length.</summary>
    private const int SuspectsShown = 6;

    private readonly Language _language = request.Language;

    public void Write(ValidationReport report)
    {
        foreach (Finding finding in report.Findings)
            Write(finding, SeverityOf(finding));
        foreach (AcceptedResult accepted in report.Accepted)
        {
            Write(accepted.Finding, palette.Faint("accepted"));
            Line(Indent + _language.Say("validate.accepted", accepted.Acceptance.Reason.In(_language)) + SourceOf(accepted.Acceptance));
        }

        if (request.Explain)
            new ReconciliationText(output, _language).Write(report);
        Line(Summary(report));
    }

    /// <summary>What is new in full, what is solved by its message, what is still there as a number.</summary>
    public void Write(ReportComparison comparison)
    {
        foreach (Finding finding in comparison.New)
            Write(finding, SeverityOf(finding));
        foreach (Finding finding in comparison.Solved)
            Line(_language.Say("validate.solved", finding.Id, finding.ToText(_language)));
        Line(_language.Say("validate.compared", comparison.New.Length, comparison.Still.Length, comparison.Solved.Length));
    }

    private void Write(Finding finding, string severity)
    {
        string place = places.Of(finding.Location);
        Line($"{(place.Length == 0 ? "" : palette.Faint(place) + ": ")}{severity} {finding.Id}: {finding.ToText(_language)}");
        foreach (string row in Columns.Align([.. finding.Figures.Select(Row)], TextColumn))
            Line(Indent + row);
        foreach (LocalizedText step in finding.Derivation)
            Line(Indent + step.In(_language));
        WriteSuspects(finding.Suspects);
        if (finding.Hint is { } hint)
            Line(Indent + hint.In(_language));
    }

    /// <summary>Who may be wrong, the likeliest first: "A; or B; or C and D".</summary>
    private void WriteSuspects(ImmutableArray<Suspicion> suspects)
    {
        if (suspects.IsEmpty)
            return;
        string shown = string.Join(
            _language.Say("validate.suspects.or"), suspects.Take(SuspectsShown).Select(suspicion => suspicion.ToText(_language)));
        string more = suspects.Length > SuspectsShown ? _language.Say("validate.suspects.more", suspects.Length - SuspectsShown) : "";
        Line(Indent + _language.Say(IntroductionOf(suspects[0]), shown + more));
    }

    private static string IntroductionOf(Suspicion first) =>
        first.IsExchange ? "validate.suspects.exchange" : first.Figures.Length == 1 ? "validate.suspects.one" : "validate.suspects.two";

    private string[] Row(FindingFigure figure) =>
        [figure.Role.In(_language), figure.NameIn(_language), figure.Period?.ToString() ?? "", figure.Text, places.Of(figure.Location)];

    private string SeverityOf(Finding finding) => palette.Severity(finding.Severity, finding.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    });

    private string SourceOf(AcceptedFinding acceptance) =>
        acceptance.SourceId is { } source ? _language.Say("validate.source", source) : "";

    private string Summary(ValidationReport report)
    {
        int errors = report.Of(DiagnosticSeverity.Error).Count();
        int warnings = report.Of(DiagnosticSeverity.Warning).Count();
        int notes = report.Of(DiagnosticSeverity.Information).Count();
        int accepted = report.Accepted.Length;
        return _language.Say("validate.summary", Count(errors, "error"), Count(warnings, "warning"), Count(notes, "note"), accepted);
    }

    /// <summary>One of something and more of it are two wordings: languages differ in more than a letter there.</summary>
    private string Count(int count, string word) => _language.Say($"validate.{word}.{(count == 1 ? "one" : "other")}", count);

    private void Line(string text) => output.Write(text + "\n");
}
