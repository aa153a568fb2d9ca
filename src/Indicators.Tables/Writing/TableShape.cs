using System.Collections.Immutable;

namespace Indicators.Tables;

/// <summary>The columns of a table as rows: id, headings, what it holds, and how a cell comes from an item.</summary>
internal sealed class TableShape<T>(params (string Id, string Zh, string En, OutputKind Kind, Func<T, string?> Cell)[] columns)
{
    public OutputTable Of(string name, IEnumerable<T> items) => new(
        name,
        [.. columns.Select(column => new OutputColumn(column.Id, new LocalizedText(column.Zh, column.En), column.Kind))],
        items.Select(item => columns.Select(column => column.Cell(item)).ToImmutableArray()));
}
