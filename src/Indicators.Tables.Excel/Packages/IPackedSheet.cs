using System.Collections.Immutable;

namespace Indicators.Tables.Excel;

/// <summary>The cells of one sheet of a packed workbook.</summary>
internal interface IPackedSheet
{
    /// <summary>The merged cells, once the cells have been read.</summary>
    ImmutableArray<CellRange> Merged { get; }

    /// <summary>What was wrong with cells, once they have been read.</summary>
    IEnumerable<Diagnostic> Problems { get; }

    /// <summary>Reads to the end. Blank cells are passed over.</summary>
    /// <param name="part">The sheet's part.</param>
    IEnumerable<SheetCell> Read(Stream part);
}
