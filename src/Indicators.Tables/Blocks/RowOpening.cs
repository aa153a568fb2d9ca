using Indicators.Tables.Labels;

namespace Indicators.Tables.Blocks;

/// <summary>What the first text of a row says of the row.</summary>
/// <param name="IsPreamble">A line of what was asked of a database.</param>
/// <param name="IsNote">A note.</param>
/// <param name="IsOfColumns">The word for a row of units, frequencies or sources.</param>
internal readonly record struct RowOpening(bool IsPreamble, bool IsNote, bool IsOfColumns)
{
    public static RowOpening Of(string text) =>
        new(RowKinds.Preamble(text) is { Key: not "数据来源" }, LabelWords.IsNote(text), LabelWords.IsAttributeOfColumns(text));
}
