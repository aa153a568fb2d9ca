using Indicators.Tables.Blocks;
using Indicators.Tables.Figures;

namespace Indicators.Tables.Statements;

/// <summary>Told what was met on the way and is no figure.</summary>
internal interface ITableLog
{
    /// <summary>A mark stands in place of a number.</summary>
    void Mark(SheetCell cell, MarkMeaning meaning);

    /// <summary>A cell is neither number nor mark, and was left out.</summary>
    void Refused(CellStatement statement, NumberFault fault);

    /// <summary>A row holds goals, or what an office thinks of them, in a table of figures, and was left out.</summary>
    void LeftOut(AxisEntry row, TableBlock block);

    /// <summary>A figure stands beside an empty label, and was left out.</summary>
    void Unlabelled(CellStatement statement);

    /// <summary>A number was read, and something about it is odd.</summary>
    void Odd(CellStatement statement, NumberFault fault);
}
