namespace Indicators.Interchange;

/// <summary>A series of a file: the cells that name it, and what they mean here.</summary>
internal sealed class SeriesEntry
{
    /// <summary>The cells of its identity, in the order of <see cref="RowSchema.Identity"/>.</summary>
    public required string[] Cells { get; init; }

    public required SeriesKey Key { get; init; }

    /// <summary>The unit of its figures without the multiplier; null where the file's unit is unknown to every list.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The power of ten in the code of the unit.</summary>
    public required int Exponent { get; init; }

    /// <summary>True where its figures run from January on although its periods do not say so.</summary>
    public bool IsToDate { get; init; }

    /// <summary>The unit with the multipliers met so far.</summary>
    public UnitReading? Scaled { get; set; }

    /// <summary>The multiplier <see cref="Scaled"/> is for.</summary>
    public string ScaledWith { get; set; } = "";

    /// <summary>The id of the source its figures have.</summary>
    public string? SourceId { get; init; }
}
