namespace Embedding;

/// <summary>A cluster of 33618 as this program keeps it.</summary>
public sealed class ClusterRow
{
    public required string Id { get; init; }

    public required string NameZh { get; init; }

    public required string TierId { get; init; }

    public string? SizeClass { get; init; }

    public List<TargetRow> Targets { get; init; } = [];
}
