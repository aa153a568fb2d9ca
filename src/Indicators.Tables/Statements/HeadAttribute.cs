namespace Indicators.Tables.Statements;

/// <summary>What a row of heads says of every column.</summary>
internal enum HeadAttribute
{
    /// <summary>What is measured.</summary>
    Name,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>The frequency.</summary>
    Frequency,

    /// <summary>Something no figure needs.</summary>
    Ignored,
}
