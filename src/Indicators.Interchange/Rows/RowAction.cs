namespace Indicators.Interchange;

/// <summary>What a row of a message does to what stood before.</summary>
internal enum RowAction
{
    /// <summary>Adds or alters what it gives, and leaves what it does not give (I, A, M).</summary>
    Merge,

    /// <summary>Takes the place of the observation with its key (R).</summary>
    Replace,

    /// <summary>Takes away what it names (D).</summary>
    Delete,
}
