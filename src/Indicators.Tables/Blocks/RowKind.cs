namespace Indicators.Tables.Blocks;

/// <summary>What a row is by the looks of its cells.</summary>
internal enum RowKind
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>One text: a title, a unit line, a heading inside the table.</summary>
    Lone,

    /// <summary>数据库：, 时间：, 指标： and their like: what was asked of a database.</summary>
    Preamble,

    /// <summary>注：, 数据来源：.</summary>
    Note,

    /// <summary>Several texts and no numbers, or a row of years.</summary>
    Heads,

    /// <summary>Figures.</summary>
    Values,
}
