using System.Collections.Immutable;

namespace Indicators.Samples.Dashboard;

/// <summary>What became of an upload: a catalogue, or why there is none.</summary>
/// <param name="Catalog">The catalogue; null where the file was refused.</param>
/// <param name="Diagnostics">What is wrong, or worth knowing, with places.</param>
internal sealed record UploadOutcome(IndicatorCatalog? Catalog, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Why it was refused, where no place in the file is to blame; or null.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>What a table does not say and a mapping has to answer.</summary>
    public ImmutableArray<LocalizedText> Questions { get; init; } = [];

    /// <summary>What of a text a person has to complete.</summary>
    public ImmutableArray<LocalizedText> Unresolved { get; init; } = [];

    public static UploadOutcome Refused(LocalizedText reason) => new(null, []) { Reason = reason };
}
