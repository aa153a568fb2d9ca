namespace Indicators.Desk;

/// <summary>The base that a level and its published growth imply: level over one plus growth (可比基数).</summary>
/// <param name="Growth">The growth on a year earlier.</param>
/// <param name="Level">The level it belongs to: of the same source where that gives one, else as known on the day.</param>
/// <param name="Published">The level of the year before as known on the day; null where none was.</param>
/// <param name="Implied">The base that is implied, in the unit of the level.</param>
/// <param name="Gap">The published base less the implied one; absent where none was published.</param>
/// <param name="Basis">The basis the growth is on. Of real growth the gap holds the change of prices too, and is no revision.</param>
public sealed record ComparableBase(
    Observation Growth, Observation Level, Observation? Published, RationalRange Implied, RationalRange Gap, ComparisonBasis Basis)
{
    /// <summary>True where rounding explains the gap; null where no base was published.</summary>
    public bool? Agrees => Published is null ? null : Gap is { Low: { Sign: <= 0 }, High: { Sign: >= 0 } };
}
