using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>How a file of another format is read. The defaults suit every file that keeps to its standard.</summary>
public sealed record ImportOptions
{
    /// <summary>The defaults.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>
    /// Answers to questions of an earlier run, and what a file cannot say, by id: <c>subject</c>, <c>kind:GDP</c>,
    /// <c>direction:GDP</c>, <c>value</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What columns and codes mean where their names do not tell; null where the standards' names hold.</summary>
    public ImportMapping? Mapping { get; init; }

    /// <summary>The structure of the data: roles of concepts and names of codes; null where there is none.</summary>
    public DataStructure? Structure { get; init; }

    /// <summary>A catalogue whose units, subjects and indicators the file speaks of; null for none.</summary>
    public IndicatorCatalog? Definitions { get; init; }

    /// <summary>How many columns a header may have; 4096 unless said. A wider one is an error.</summary>
    public int MaxColumns { get; init; } = 4096;

    /// <summary>How many characters a row may have; 4 Mi unless said. A longer one is an error.</summary>
    public int MaxRowChars { get; init; } = 1 << 22;
}
