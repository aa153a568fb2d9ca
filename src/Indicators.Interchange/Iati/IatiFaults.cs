namespace Indicators.Interchange;

/// <summary>What can be wrong with results of IATI; the words are in <see cref="InterchangeWordings"/>.</summary>
internal static class IatiFaults
{
    /// <summary>The text is no XML, or has what is not read. {0} what the reader says.</summary>
    public const string NotXml = "IND6271";

    /// <summary>Nothing in it is of IATI. {0} the root.</summary>
    public const string NotIati = "IND6272";

    /// <summary>A part that must be there is not. {0} what, {1} where.</summary>
    public const string Missing = "IND6273";

    /// <summary>A part that may be there once stands twice. {0} what, {1} where.</summary>
    public const string Twice = "IND6274";

    /// <summary>An attribute that cannot be read. {0} its name, {1} its value, {2} what is expected.</summary>
    public const string Attribute = "IND6275";

    /// <summary>A value that is no number. {0} as it stands.</summary>
    public const string NotANumber = "IND6276";

    /// <summary>A period that ends before it begins. {0} its start, {1} its end.</summary>
    public const string Reversed = "IND6277";

    /// <summary>Values in words. {0} the indicator.</summary>
    public const string InWords = "IND6278";

    /// <summary>What a catalogue has no place for. {0} the elements.</summary>
    public const string NotHeld = "IND6279";

    /// <summary>Two values of one series for one period. {0} the period.</summary>
    public const string SecondValue = "IND6280";

    /// <summary>An activity with no id of its own. {0} the id it is given.</summary>
    public const string NoIdentifier = "IND6281";

    /// <summary>Figures that other readers of the format do not see. {0} how many.</summary>
    public const string WithoutPeriod = "IND6282";
}
