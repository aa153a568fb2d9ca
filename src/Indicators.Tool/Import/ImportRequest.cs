using Indicators.Interchange;

namespace Indicators.Tool;

/// <summary>What the user asked <c>import</c> to read.</summary>
/// <param name="Path">The file or folder; <c>-</c> is standard input.</param>
/// <param name="Mapping">The mapping file; null where there is none.</param>
/// <param name="Answers">Answers to questions, by their ids.</param>
/// <param name="Structure">A file with the structure (code lists, concept roles); null where there is none.</param>
internal sealed record ImportRequest(string Path, string? Mapping, IReadOnlyDictionary<string, string> Answers, string? Structure)
{
    /// <summary>What places call the input: the path as it was given.</summary>
    public string Name => Path == StandardStreams.Dash ? StandardStreams.InputName : Path;

    /// <summary>The catalogue the figures are added to: its names are known, its series tell a wrong unit; null for a new one.</summary>
    public IndicatorCatalog? Into { get; init; }

    /// <summary>True where <see cref="Path"/> is a folder.</summary>
    public bool IsFolder => Path != StandardStreams.Dash && Directory.Exists(Path);

    /// <summary>What was read of standard input to find the format.</summary>
    internal ReadOnlyMemory<byte> Head { get; init; }

    /// <summary>The input from its first byte. Standard input can be opened once; a format that needs to seek copies it.</summary>
    public Stream Open() => Path == StandardStreams.Dash ? new HeadedStream(Head, Console.OpenStandardInput()) : File.OpenRead(Path);
}
