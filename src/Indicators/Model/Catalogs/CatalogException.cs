using System.Collections.Immutable;

namespace Indicators;

/// <summary>A catalogue could not be made. Carries every finding, not only the first.</summary>
public sealed class CatalogException : Exception
{
    private const int ListedAtMost = 20;

    /// <summary>Creates the exception for findings.</summary>
    /// <param name="diagnostics">The findings, at least one of them an error.</param>
    public CatalogException(ImmutableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>All findings, warnings included.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        string head = $"The catalogue has {errors.Count} error{(errors.Count == 1 ? "" : "s")}.";
        string rest = errors.Count > ListedAtMost ? $"\n… and {errors.Count - ListedAtMost} more." : "";
        return head + string.Concat(errors.Take(ListedAtMost).Select(error => $"\n{error}")) + rest;
    }
}
