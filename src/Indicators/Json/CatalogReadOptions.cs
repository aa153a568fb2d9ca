namespace Indicators.Json;

/// <summary>How a catalogue is read. The defaults suit every catalogue that people write.</summary>
public sealed record CatalogReadOptions
{
    /// <summary>The defaults.</summary>
    public static CatalogReadOptions Default { get; } = new();

    /// <summary>
    /// Units of your own that figures may use besides the standard ones and those of the catalogue's <c>units</c> section.
    /// </summary>
    public UnitSet Units { get; init; } = UnitSet.Standard;

    /// <summary>The largest <c>*.json</c> file that is read, in bytes; 1 GiB unless said. A larger one is an error.</summary>
    public int MaxFileBytes { get; init; } = 1 << 30;

    /// <summary>The longest line of a file of observations that is read, in bytes; 1 MiB unless said. A longer one is an error.</summary>
    public int MaxLineBytes { get; init; } = 1 << 20;

    /// <summary>How many errors of one file are listed; one more says how many are not. 10 000 unless said.</summary>
    public int MaxErrorsPerFile { get; init; } = 10_000;
}
