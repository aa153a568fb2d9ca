namespace Indicators.Desk;

/// <summary>The base that a level and its published growth imply: level over one plus growth (可比基数).</summary>
public sealed record ComparableBase
{
    internal ComparableBase(
        Observation growth,
        Observation level,
        Observation? published,
        RationalRange implied,
        RationalRange gap,
        ComparisonBasis basis)
    {
        Growth = growth;
        Level = level;
        Published = published;
        Implied = implied;
        Gap = gap;
        Basis = basis;
    }

    /// <summary>The growth on a year earlier.</summary>
    public Observation Growth { get; }

    /// <summary>The level it belongs to: of the same source where that gives one, else as known on the day.</summary>
    public Observation Level { get; }

    /// <summary>The level of the year before as known on the day; null where none was.</summary>
    public Observation? Published { get; }

    /// <summary>The base that is implied, in the unit of the level.</summary>
    public RationalRange Implied { get; }

    /// <summary>The published base less the implied one; absent where none was published.</summary>
    public RationalRange Gap { get; }

    /// <summary>The basis the growth is on. Of real growth the gap holds the change of prices too, and is no revision.</summary>
    public ComparisonBasis Basis { get; }

    /// <summary>True where rounding explains the gap; null where no base was published.</summary>
    public bool? Agrees => Published is null ? null : Gap is { Low: { Sign: <= 0 }, High: { Sign: >= 0 } };
}
