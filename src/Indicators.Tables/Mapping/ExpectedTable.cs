using System.Collections.Immutable;
using Indicators.Tables.Blocks;

namespace Indicators.Tables.Mapping;

/// <summary>The texts a table had when its mapping was made: title, unit line, heads, by cell; years stand as {year}.</summary>
/// <param name="Sheet">The sheet's name; empty for a file without sheets.</param>
/// <param name="Texts">The texts by address.</param>
internal sealed record ExpectedTable(string Sheet, ImmutableArray<(string Cell, string Text)> Texts)
{
    /// <summary>The rows a person says are heads; null where they are found.</summary>
    public RowSpan? Header { get; init; }

    /// <summary>The rows a person says hold figures; null where they are found, or all below the heads.</summary>
    public RowSpan? Rows { get; init; }
}
