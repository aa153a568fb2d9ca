namespace Indicators.Interchange;

/// <summary>What a folder of ours has besides what Open SDG reads: definitions, and a table's columns by their concepts.</summary>
internal static class OpenSdgOwn
{
    /// <summary>The file with the definitions of all that is named, beside the folders.</summary>
    public const string DefinitionsFile = "catalog_definitions.yml";

    public const string Definitions = "definitions";

    /// <summary>In the settings of an indicator: its id here, and the subject a blank stands for.</summary>
    public const string Indicator = "catalog_indicator";

    public const string Subject = "catalog_subject";

    public const string Year = "Year";

    public const string Series = "Series";

    public const string Units = "Units";

    public const string Value = "Value";

    public const string Area = "Geography";

    public const string Part = "Subject";

    /// <summary>What stands in columns of its own, where some figure needs it: no disaggregation.</summary>
    public static IReadOnlyList<string> Attributes { get; } =
    [
        Concepts.Unit, Concepts.Multiplier, Concepts.Status, Concepts.BasePeriod, Concepts.Upper, Concepts.Bound,
        Concepts.Literal, Concepts.Source,
        Concepts.Published, Concepts.At, Concepts.Confidence, Concepts.Comment,
    ];
}
