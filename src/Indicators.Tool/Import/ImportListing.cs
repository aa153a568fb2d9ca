namespace Indicators.Tool;

/// <summary>What came of an import: one line that sums up; problems and questions on standard error.</summary>
internal static class ImportListing
{
    private const int ShownWaiting = 3;

    private const string NoTable = "IND6312";

    /// <summary>True of a file that could not be opened, or holds no table at all: nothing came of it, nothing is to be asked.</summary>
    public static bool HoldsNothing(ImportReport report) =>
        report is { Questions.IsEmpty: true, Catalog: { Observations.Count: 0, Targets.Count: 0 } }
        && report.Diagnostics.Any(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error } or { Id: NoTable });

    public static void Write(TextWriter summary, TextWriter problems, ImportReport report, Language language)
    {
        foreach (Diagnostic diagnostic in report.Diagnostics)
        {
            string place = diagnostic.Location is { } location ? $"{location}: " : "";
            problems.WriteLine(PrintableText.Of($"{place}{diagnostic.Id} {diagnostic.ToText(language)}"));
        }

        foreach (ImportQuestion question in report.Questions)
            Write(problems, question, language);
        int series = report.Catalog.AllSeries.Count;
        string line = language.Say("import.summary", report.Catalog.Observations.Count, series, report.Diagnostics.Length);
        if (report.Catalog.Targets.Count > 0)
            line += language.Say("import.summary-targets", report.Catalog.Targets.Count);
        if (!report.Questions.IsEmpty)
            line += language.Say("import.summary-questions", report.Questions.Length);
        summary.WriteLine(line);
    }

    private static void Write(TextWriter output, ImportQuestion question, Language language)
    {
        string place = question.Location is { } location ? $"{location}: " : "";
        output.WriteLine(PrintableText.Of($"{place}{question.Text.In(language)}"));
        if (!question.Choices.IsEmpty)
            output.WriteLine(PrintableText.Of(language.Say("import.choices", string.Join(language.Say("report.and"), question.Choices))));
        foreach (string waiting in question.Waiting.Take(ShownWaiting))
            output.WriteLine(PrintableText.Of($"    {waiting}"));
        string answer = question.Proposal ?? (question.Choices.IsEmpty ? "…" : question.Choices[0]);
        output.WriteLine(PrintableText.Of($"    --answer '{question.Id}={answer}'"));
    }
}
