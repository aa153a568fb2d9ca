namespace Indicators.Tables;

/// <summary>What a column holds.</summary>
public enum OutputKind
{
    /// <summary>Text.</summary>
    Text = 0,

    /// <summary>A number in plain decimals, every digit as it is.</summary>
    Number,

    /// <summary>A day, yyyy-mm-dd.</summary>
    Date,

    /// <summary>A whole number that counts.</summary>
    Count,

    /// <summary>true or false.</summary>
    Truth,
}
