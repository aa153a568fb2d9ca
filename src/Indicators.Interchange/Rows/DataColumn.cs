using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>A column of a file of rows.</summary>
/// <param name="Id">The id of the concept, such as <c>REF_AREA</c>.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record DataColumn(string Id, ColumnKind Kind)
{
    /// <summary>Its name in words; null where the file has none.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>True where a cell may hold several values.</summary>
    public bool IsMultiValued { get; init; }

    /// <summary>The languages a cell may hold its value in; empty for a cell of one value.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>The concept it has the role of where that is not its id, as a structure tells.</summary>
    public string? Role { get; init; }
}
