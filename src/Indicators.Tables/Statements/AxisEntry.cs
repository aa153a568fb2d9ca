using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>What a row's labels or a column's heads say of its figures, put together.</summary>
/// <param name="Index">The row or column.</param>
/// <param name="Address">The cell of its innermost label.</param>
internal sealed record AxisEntry(int Index, CellAddress Address)
{
    /// <summary>The label as a person reads it.</summary>
    public string Label { get; init; } = "";

    /// <summary>What is measured, or the part of it; empty where the labels say nothing of it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name in English; or null.</summary>
    public string? English { get; init; }

    public UnitLabel? Unit { get; init; }

    public PeriodPart? Period { get; init; }

    public Measure Measure { get; init; }

    /// <summary>Whom the figures are about; or null.</summary>
    public string? Subject { get; init; }

    /// <summary>A whole among subjects, which the labels do not name.</summary>
    public bool IsTotal { get; init; }

    /// <summary>A part of the entry before it (其中, #).</summary>
    public bool IsPart { get; init; }

    /// <summary>No label at all stands beside the figures.</summary>
    public bool IsBlank { get; init; }

    /// <summary>The head says that there are values below, and not of what.</summary>
    public bool IsBareValue { get; init; }

    /// <summary>Stands under a head that only says by what a whole is broken down: 按性别分.</summary>
    public bool IsBrokenDown { get; init; }

    /// <summary>Another entry it may be a part of as well as of <see cref="Parent"/>; or null.</summary>
    public AxisEntry? OtherParent { get; init; }

    /// <summary>How far the label is indented.</summary>
    public int Depth { get; init; }

    /// <summary>The entry it is a part of or stands under; or null.</summary>
    public AxisEntry? Parent { get; init; }

    /// <summary>Another row has the same name under another one: the name alone tells nothing.</summary>
    public bool NeedsParent { get; init; }

    /// <summary>Another row has the same name under another heading.</summary>
    public bool NeedsSection { get; init; }

    /// <summary>For growth, rank or share under a head without a name, the column of the level it belongs to; or null.</summary>
    public AxisEntry? Level { get; init; }

    /// <summary>For a change in points right behind a share, the column of that share, whose change it is; or null.</summary>
    public AxisEntry? ShareBefore { get; init; }

    /// <summary>True for growth behind both a level of the month and one of the year up to it, which may be that of either.</summary>
    public bool IsOfEitherWindow { get; init; }

    /// <summary>True behind a column of changes on the period before (比上期涨跌), whose percentage it may be.</summary>
    public bool IsBehindChange { get; init; }

    /// <summary>True for a rank behind a column of growth, which may be a rank of either.</summary>
    public bool IsBehindGrowth { get; init; }

    /// <summary>The frequency its label's dates are of; or null.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>The heading above the row; or null.</summary>
    public LabelReading? Section { get; init; }

    /// <summary>The unit of the entry, or of what it is a part of.</summary>
    public UnitLabel? UnitWithParents => Unit ?? Parent?.UnitWithParents;
}
