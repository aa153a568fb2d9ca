namespace Indicators.Interchange;

/// <summary>How a catalogue is written in another format.</summary>
public sealed record ExportOptions
{
    /// <summary>The defaults: scales as published, ids without labels, year to date as a range of time.</summary>
    public static ExportOptions Default { get; } = new();

    /// <summary>Whether 亿元 stays CNY × 10⁸ or becomes CNY × 10⁶, for readers that know thousands, millions and billions only.</summary>
    public ScaleStyle Scale { get; init; }

    /// <summary>What stands in coded cells.</summary>
    public SdmxLabels Labels { get; init; }

    /// <summary>
    /// How a figure from January on is written: a range of time, or its last month with a transformation code of its own.
    /// </summary>
    public YearToDateStyle YearToDate { get; init; }

    /// <summary>The language of labels.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>The dataflow the data are said to be of: AGENCY:ID(VERSION).</summary>
    public string Structure { get; init; } = "INDICATORS:CATALOG(1.0)";
}
