namespace Indicators.Interchange;

/// <summary>What can be wrong with a table of Eurostat; the words are in <see cref="InterchangeWordings"/>.</summary>
internal static class EurostatFaults
{
    /// <summary>The first line is no header. {0} its first cell.</summary>
    public const string NoHeader = "IND6221";

    /// <summary>A line that is longer than is read. {0} the longest allowed.</summary>
    public const string LineTooLong = "IND6222";

    /// <summary>A row whose first cell has another number of values. {0} found, {1} expected.</summary>
    public const string WrongKey = "IND6223";

    /// <summary>A row with more cells than the header. {0} found, {1} expected.</summary>
    public const string TooManyCells = "IND6224";

    /// <summary>A cell that is neither a number nor missing. {0} as it stands.</summary>
    public const string NotACell = "IND6225";

    /// <summary>A row with fewer cells than the header. {0} found, {1} expected.</summary>
    public const string TooFewCells = "IND6226";

    /// <summary>A packed file that ends early.</summary>
    public const string Torn = "IND6227";
}
