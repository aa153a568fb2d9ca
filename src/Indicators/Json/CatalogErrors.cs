using System.Collections.Immutable;

namespace Indicators.Json;

/// <summary>
/// Everything that can be wrong with a catalogue file as a text, <c>IND0001</c> to <c>IND0099</c>. What is wrong with the
/// statements in it is the business of the model (<c>IND01xx</c>) and of the checks.
/// </summary>
internal static class CatalogErrors
{
    /// <summary>The file cannot be opened or read. {0} the kind of fault.</summary>
    public static DiagnosticDescriptor FileUnreadable { get; } = Row("IND0001");

    /// <summary>The file or line is larger than allowed. {0} bytes found, {1} allowed.</summary>
    public static DiagnosticDescriptor FileTooLarge { get; } = Row("IND0002");

    /// <summary>A byte is not UTF-8. {0} the byte, hexadecimal.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = Row("IND0003");

    /// <summary>The text is not JSON from here on; the rest of the file is not read. {0} what stands there, {1} the kind of slip.</summary>
    public static DiagnosticDescriptor NotJson { get; } = Row("IND0004");

    /// <summary>The text ends inside a value; the rest is missing.</summary>
    public static DiagnosticDescriptor Truncated { get; } = Row("IND0005");

    /// <summary>Objects and arrays are nested too deep. {0} levels allowed.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = Row("IND0006");

    /// <summary>The file is empty.</summary>
    public static DiagnosticDescriptor Empty { get; } = Row("IND0007");

    /// <summary>The format version is not known. {0} found, {1} known.</summary>
    public static DiagnosticDescriptor UnknownVersion { get; } = Row("IND0008");

    /// <summary>A folder holds no catalogue file. {0} the folder.</summary>
    public static DiagnosticDescriptor NoFiles { get; } = Row("IND0009");

    /// <summary>More errors than are listed. {0} how many more.</summary>
    public static DiagnosticDescriptor TooManyErrors { get; } = Row("IND0010");

    /// <summary>
    /// A property the format does not have. {0} its name, {1} the object, {2} the names there are, {3} the nearest or nothing.
    /// </summary>
    public static DiagnosticDescriptor UnknownProperty { get; } = Row("IND0011");

    /// <summary>A property that was there before. {0} its name, {1} the object.</summary>
    public static DiagnosticDescriptor DuplicateProperty { get; } = Row("IND0012");

    /// <summary>A required property is missing. {0} its name, {1} the object.</summary>
    public static DiagnosticDescriptor MissingProperty { get; } = Row("IND0013");

    /// <summary>A value of another JSON type. {0} expected, {1} found, {2} both.</summary>
    public static DiagnosticDescriptor WrongType { get; } = Row("IND0014");

    /// <summary>
    /// A word that is none of the allowed ones. {0} the word, {1} the allowed ones, {2} the one that was meant or nothing.
    /// </summary>
    public static DiagnosticDescriptor UnknownWord { get; } = Row("IND0015");

    /// <summary>A text without content.</summary>
    public static DiagnosticDescriptor Blank { get; } = Row("IND0016");

    /// <summary>A text longer than allowed. {0} its start, {1} characters found, {2} allowed.</summary>
    public static DiagnosticDescriptor TooLong { get; } = Row("IND0017");

    /// <summary>A number outside its range, or not whole. {0} the number, {1} least, {2} most.</summary>
    public static DiagnosticDescriptor NumberOutOfRange { get; } = Row("IND0018");

    /// <summary>A number with more digits than can be held. {0} the number.</summary>
    public static DiagnosticDescriptor NumberNotExact { get; } = Row("IND0019");

    /// <summary>An escape that names no character. {0} the text.</summary>
    public static DiagnosticDescriptor BrokenEscape { get; } = Row("IND0020");

    /// <summary>An array that says nothing.</summary>
    public static DiagnosticDescriptor EmptyArray { get; } = Row("IND0021");

    /// <summary>A text without a wording in either language.</summary>
    public static DiagnosticDescriptor NoWording { get; } = Row("IND0022");

    /// <summary>An id with a character that ids do not have. {0} the id, {1} one it could be or nothing.</summary>
    public static DiagnosticDescriptor BadId { get; } = Row("IND0023");

    /// <summary>A figure that cannot be read; the place is that of the character to blame. {0} why, in Chinese; {1} in English.</summary>
    public static DiagnosticDescriptor BadFigure { get; } = Row("IND0030");

    /// <summary>A period that cannot be read; the place is that of the character to blame. {0} why, in Chinese; {1} in English.</summary>
    public static DiagnosticDescriptor BadPeriod { get; } = Row("IND0031");

    /// <summary>A unit that cannot be read; the place is that of the character to blame. {0} why, in Chinese; {1} in English.</summary>
    public static DiagnosticDescriptor BadUnit { get; } = Row("IND0032");

    /// <summary>A date that cannot be read. {0} the text.</summary>
    public static DiagnosticDescriptor BadDate { get; } = Row("IND0033");

    /// <summary>An address that is none. {0} the text.</summary>
    public static DiagnosticDescriptor BadAddress { get; } = Row("IND0034");

    /// <summary>A factor of a unit that is none. {0} the text.</summary>
    public static DiagnosticDescriptor BadFactor { get; } = Row("IND0035");

    /// <summary>A unit that cannot be made, or collides with another. {0} the kind of fault.</summary>
    public static DiagnosticDescriptor UnitRefused { get; } = Row("IND0036");

    /// <summary>An index base that is none. {0} the text.</summary>
    public static DiagnosticDescriptor BadIndexBase { get; } = Row("IND0037");

    /// <summary>A rank that cannot be read; the place is that of the character to blame. {0} why, in Chinese; {1} in English.</summary>
    public static DiagnosticDescriptor BadRank { get; } = Row("IND0038");

    /// <summary>A figure where the transformation asks for a rank. {0} the literal.</summary>
    public static DiagnosticDescriptor RankExpected { get; } = Row("IND0039");

    /// <summary>A rank where the transformation does not ask for one. {0} the literal.</summary>
    public static DiagnosticDescriptor RankUnexpected { get; } = Row("IND0040");

    /// <summary>A transformation put together wrongly. {0} its kind, {1} what it takes, in Chinese; {2} in English.</summary>
    public static DiagnosticDescriptor BadTransformation { get; } = Row("IND0041");

    /// <summary>A goal of no kind or of several. {0} the properties a goal may have.</summary>
    public static DiagnosticDescriptor BadGoal { get; } = Row("IND0042");

    /// <summary>A multiple that is none. {0} the literal.</summary>
    public static DiagnosticDescriptor BadMultiple { get; } = Row("IND0043");

    /// <summary>A change that is neither percent nor points. {0} the literal.</summary>
    public static DiagnosticDescriptor BadChange { get; } = Row("IND0044");

    /// <summary>A range whose ends make none. {0} the ends.</summary>
    public static DiagnosticDescriptor BadRange { get; } = Row("IND0045");

    /// <summary>A target that is due and runs over a span, or neither.</summary>
    public static DiagnosticDescriptor DueOrSpan { get; } = Row("IND0046");

    /// <summary>A tier with several of count, openness and figure, or none.</summary>
    public static DiagnosticDescriptor CountOrOpen { get; } = Row("IND0047");

    /// <summary>Two milestones that end on one day.</summary>
    public static DiagnosticDescriptor MilestonesCollide { get; } = Row("IND0048");

    /// <summary>An object that states nothing. {0} what it is, {1} the properties it may have.</summary>
    public static DiagnosticDescriptor NothingStated { get; } = Row("IND0049");

    /// <summary>More units than a catalogue may have of its own. {0} how many it may.</summary>
    public static DiagnosticDescriptor TooManyUnits { get; } = Row("IND0050");

    /// <summary>A growth that is no rate. {0} the literal.</summary>
    public static DiagnosticDescriptor BadRate { get; } = Row("IND0051");

    /// <summary>A factor of a part that is none. {0} the literal.</summary>
    public static DiagnosticDescriptor BadTimes { get; } = Row("IND0052");

    /// <summary>A file that needs more of the format than is known. {0} the revision it needs, {1} the newest known.</summary>
    public static DiagnosticDescriptor NewerRevision { get; } = Row("IND0053");

    /// <summary>A basis of a figure that is no growth.</summary>
    public static DiagnosticDescriptor BasisWithoutGrowth { get; } = Row("IND0054");

    /// <summary>Two bases of one figure.</summary>
    public static DiagnosticDescriptor TwoBases { get; } = Row("IND0055");

    /// <summary>A figure where the transformation asks for a change in words. {0} the literal.</summary>
    public static DiagnosticDescriptor WordExpected { get; } = Row("IND0056");

    /// <summary>A stretch that is not of the kind of its floor. {0} the stretch, {1} the floor.</summary>
    public static DiagnosticDescriptor BadStretch { get; } = Row("IND0057");

    /// <summary>An end before its start. {0} the end, {1} the start.</summary>
    public static DiagnosticDescriptor EndsBeforeStart { get; } = Row("IND0058");

    /// <summary>A tolerance that is none. {0} the literal.</summary>
    public static DiagnosticDescriptor BadTolerance { get; } = Row("IND0059");

    /// <summary>A unit that says twice what it is, or not at all.</summary>
    public static DiagnosticDescriptor UnitDefinedTwice { get; } = Row("IND0070");

    /// <summary>A definition of a unit that is no quantity. {0} the literal.</summary>
    public static DiagnosticDescriptor BadUnitDefinition { get; } = Row("IND0071");

    /// <summary>A unit without a number where a value belongs. {0} the literal.</summary>
    public static DiagnosticDescriptor NumberMissing { get; } = Row("IND0060");

    /// <summary>A number without quotes where a figure belongs. {0} the number, {1} its series and the number.</summary>
    public static DiagnosticDescriptor NumberUnquoted { get; } = Row("IND0061");

    /// <summary>A file in the folder that is no part of the catalogue. {0} its name.</summary>
    public static DiagnosticDescriptor FileSkipped { get; } = JsonWordings.Table.Kind("IND0062", DiagnosticSeverity.Information);

    /// <summary>A link to a folder, which is not followed. {0} its name.</summary>
    public static DiagnosticDescriptor LinkSkipped { get; } = JsonWordings.Table.Kind("IND0063", DiagnosticSeverity.Information);

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        FileUnreadable, FileTooLarge, NotUtf8, NotJson, Truncated, TooDeep, Empty, UnknownVersion, NoFiles, TooManyErrors,
        UnknownProperty, DuplicateProperty, MissingProperty, WrongType, UnknownWord, Blank, TooLong, NumberOutOfRange, NumberNotExact,
        BrokenEscape, EmptyArray, NoWording, BadId, BadFigure, BadPeriod, BadUnit, BadDate, BadAddress, BadFactor, UnitRefused,
        BadIndexBase, BadRank, RankExpected, RankUnexpected, BadTransformation, BadGoal, BadMultiple, BadChange, BadRange, DueOrSpan,
        CountOrOpen, MilestonesCollide, NothingStated, TooManyUnits, BadRate, BadTimes, NewerRevision, BasisWithoutGrowth, TwoBases,
        WordExpected, BadStretch,
        EndsBeforeStart, BadTolerance, NumberMissing, NumberUnquoted, FileSkipped, LinkSkipped, UnitDefinedTwice, BadUnitDefinition,
    ];

    private static DiagnosticDescriptor Row(string id) => JsonWordings.Table.Kind(id, DiagnosticSeverity.Error);
}
