namespace Indicators.Tables.Statements;

/// <summary>What a column of labels says of its rows.</summary>
internal enum LabelColumn
{
    /// <summary>A column of figures.</summary>
    None,

    /// <summary>What is measured, or a part of it.</summary>
    Name,

    /// <summary>Whom the figures are about.</summary>
    Subject,

    /// <summary>The period.</summary>
    Period,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>The frequency.</summary>
    Frequency,

    /// <summary>A group of rows, such as the field of a plan; no part of what is measured.</summary>
    Category,

    /// <summary>A group of subjects, such as the part of a town districts lie in: no part of what is measured.</summary>
    Group,

    /// <summary>The names of the column before it in English.</summary>
    English,

    /// <summary>Serial numbers, codes, remarks.</summary>
    Ignored,
}
