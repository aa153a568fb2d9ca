using System.Collections.Immutable;
using Indicators.Reporting;

namespace Indicators.Tool;

/// <summary>What was asked of report.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="AsOf">The cut-off day; null: the end of the newest period.</param>
/// <param name="KnownBy">What had been published by this day.</param>
/// <param name="Format">The format; null: by the name of the output.</param>
/// <param name="Lights">The scheme file of the office's lights.</param>
/// <param name="Columns">The columns of the table of completion; null: all that the format shows.</param>
/// <param name="Since">The cut-off day of the last report.</param>
/// <param name="SinceCatalog">The catalogue of the last report; null: the same.</param>
/// <param name="Plan">The step of the backward plans that are added: month, quarter or year; null: none.</param>
/// <param name="Draft">The draft whose check is added; null: none.</param>
/// <param name="Output">Where it goes.</param>
internal sealed record ReportRequest(
    string Catalog,
    DateOnly? AsOf,
    DateOnly? KnownBy,
    string? Format,
    string? Lights,
    ImmutableArray<CompletionColumn>? Columns,
    DateOnly? Since,
    string? SinceCatalog,
    string? Plan,
    string? Draft,
    string Output)
{
    /// <summary>True where the report is to be compared with an earlier one.</summary>
    public bool Compares => Since is not null || SinceCatalog is not null;

    /// <summary>True where anything else than the default of the format is asked.</summary>
    public bool HasLayout => Lights is not null || Columns is not null || Compares || Plan is not null || Draft is not null;
}
