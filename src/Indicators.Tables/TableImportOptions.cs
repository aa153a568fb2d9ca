namespace Indicators.Tables;

/// <summary>How a workbook is imported.</summary>
public sealed record TableImportOptions
{
    /// <summary>Nothing said.</summary>
    public static TableImportOptions Default { get; } = new();

    /// <summary>What a person said of the file.</summary>
    public TableMapping Mapping { get; init => field = value ?? throw new ArgumentNullException(nameof(Mapping)); } = TableMapping.Empty;

    /// <summary>The catalogue the figures are meant for: its names are known, and its series tell a wrong unit.</summary>
    public IndicatorCatalog Catalog
    {
        get; init => field = value
        ?? throw new ArgumentNullException(nameof(Catalog));
    } = IndicatorCatalog.Empty;

    /// <summary>The units labels are read with.</summary>
    public UnitSet Units { get; init => field = value ?? throw new ArgumentNullException(nameof(Units)); } = UnitSet.Standard;
}
