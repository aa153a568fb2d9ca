namespace Indicators.Interchange;

/// <summary>What can be wrong with a JSON-stat file; the words are in <see cref="InterchangeWordings"/>.</summary>
internal static class JsonStatFaults
{
    /// <summary>The text is no JSON. {0} what the reader says.</summary>
    public const string NotJson = "IND6201";

    /// <summary>No dataset in it. {0} what stands at the top.</summary>
    public const string NoDataset = "IND6202";

    /// <summary>A part that a dataset needs is missing or of another form. {0} its path, {1} what is expected.</summary>
    public const string Malformed = "IND6203";

    /// <summary>Sizes and ids, or categories, are not of one number. {0} what, {1} found, {2} expected.</summary>
    public const string WrongCount = "IND6204";

    /// <summary>An id stands twice. {0} the id, {1} where.</summary>
    public const string Duplicate = "IND6205";

    /// <summary>A value outside the cube. {0} its index, {1} how many cells there are.</summary>
    public const string OutsideCube = "IND6206";

    /// <summary>A value that is no number. {0} as it stands.</summary>
    public const string NotANumber = "IND6207";

    /// <summary>Statuses that cannot be laid on the values. {0} found, {1} expected.</summary>
    public const string StatusCount = "IND6208";

    /// <summary>A dataset of a collection that is elsewhere. {0} its address.</summary>
    public const string Elsewhere = "IND6209";

    /// <summary>A file that holds an error in place of data. {0} what it says.</summary>
    public const string ErrorResponse = "IND6210";

    /// <summary>Categories without an order. {0} the dimension.</summary>
    public const string OrderOfLabels = "IND6211";

    /// <summary>A dimension in a role that it is not in. {0} the role, {1} the id.</summary>
    public const string UnknownInRole = "IND6212";

    /// <summary>The file is larger than is read. {0} bytes, {1} allowed.</summary>
    public const string TooLarge = "IND6213";

    /// <summary>A property whose value the standard does not have. {0} its name, {1} the value, {2} what is expected.</summary>
    public const string OddProperty = "IND6214";
}
