using System.Collections.Immutable;

namespace Indicators;

/// <summary>
/// What came out of a file of another format: the catalogue of what could be read for certain, every problem with its place,
/// and the questions only a person can answer.
/// </summary>
/// <remarks>
/// Immutable. Shared by all importers. A malformed cell or row is a diagnostic and the good ones stand; what is not certain
/// waits behind a question and is not in the catalogue.
/// </remarks>
/// <example><code>
/// ImportReport report = TableImporter.Import(workbook);          // Indicators.Tables; Indicators.Interchange has its own
/// foreach (Diagnostic problem in report.Diagnostics) Console.Error.WriteLine(problem);
/// foreach (ImportQuestion question in report.Questions) Console.Error.WriteLine(question);
/// if (report.IsComplete) CatalogWriter.WriteFile(report.Catalog, "catalog.json");
/// </code></example>
public sealed record ImportReport
{
    /// <summary>Creates a report.</summary>
    /// <param name="catalog">What could be read for certain.</param>
    /// <param name="diagnostics">Every problem, in the order of the file.</param>
    /// <param name="questions">What must be answered before the rest can be read, in the order of the file.</param>
    public ImportReport(IndicatorCatalog catalog, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<ImportQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        Diagnostics = diagnostics.IsDefault ? [] : diagnostics;
        Questions = questions.IsDefault ? [] : questions;
    }

    /// <summary>What could be read for certain: observations and targets with the indicators, subjects and sources they name.</summary>
    public IndicatorCatalog Catalog { get; }

    /// <summary>Every problem, in the order of the file. Each says what was done with what it concerns.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What must be answered before the rest can be read, in the order of the file.</summary>
    public ImmutableArray<ImportQuestion> Questions { get; }

    /// <summary>True where nothing waits for an answer and nothing was refused.</summary>
    public bool IsComplete => Questions.IsEmpty && !Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>How many observations, diagnostics and questions.</summary>
    public override string ToString() =>
        $"{Catalog.Observations.Count} observations, {Diagnostics.Length} diagnostics, {Questions.Length} questions";
}
