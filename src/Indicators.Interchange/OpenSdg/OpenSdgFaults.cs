namespace Indicators.Interchange;

/// <summary>What can be wrong with a data folder of Open SDG; the words are in <see cref="InterchangeWordings"/>.</summary>
internal static class OpenSdgFaults
{
    /// <summary>No data file. {0} the folder.</summary>
    public const string NoData = "IND6241";

    /// <summary>A table without a column that it needs. {0} the column.</summary>
    public const string NoColumn = "IND6242";

    /// <summary>A row with another number of cells. {0} found, {1} expected.</summary>
    public const string CellCount = "IND6243";

    /// <summary>A value that is no number. {0} as it stands.</summary>
    public const string NotANumber = "IND6244";

    /// <summary>A year that cannot be read. {0} as it stands.</summary>
    public const string Year = "IND6245";

    /// <summary>A file of metadata that is no YAML. {0} what is said of it.</summary>
    public const string NotYaml = "IND6246";

    /// <summary>No direction is stated. {0} the indicator.</summary>
    public const string NoDirection = "IND6247";

    /// <summary>What a target is for is not in the data. {0} what, {1} the value.</summary>
    public const string NotInData = "IND6248";

    /// <summary>A target says for which of several series it is not. {0} how many there are.</summary>
    public const string SeveralSeries = "IND6249";

    /// <summary>A value of the metadata that cannot be read. {0} the field, {1} the value, {2} what is expected.</summary>
    public const string Field = "IND6250";

    /// <summary>No metadata. {0} the indicator.</summary>
    public const string NoMetadata = "IND6251";

    /// <summary>A translation key without a text. {0} the key.</summary>
    public const string NoWords = "IND6252";

    /// <summary>A drawn target line and no target to calculate with that agrees. {0} the value of the line.</summary>
    public const string LineAlone = "IND6253";

    /// <summary>What a catalogue has no place for. {0} the field.</summary>
    public const string NotHeld = "IND6254";

    /// <summary>Two directions for one series. {0} the indicator, {1} the one that counts.</summary>
    public const string TwoDirections = "IND6255";

    /// <summary>Blanks around a cell. {0} the cell.</summary>
    public const string OuterBlanks = "IND6256";

    /// <summary>A year that may be two things. {0} as it stands, {1} how it was read.</summary>
    public const string YearInTwo = "IND6257";

    /// <summary>Two values for one year of one series. {0} the year.</summary>
    public const string Twice = "IND6258";

    /// <summary>A unit that is not known. {0} as it stands.</summary>
    public const string UnknownUnit = "IND6259";

    /// <summary>No unit is stated. {0} the indicator.</summary>
    public const string NoUnit = "IND6260";

    /// <summary>The table cannot be read further. {0} what the reader says.</summary>
    public const string NotCsv = "IND6261";

    /// <summary>
    /// A target that was changed in the settings of a folder of ours. {0} its id, {1} the number there, {2} that of its definition.
    /// </summary>
    public const string Changed = "IND6262";
}
