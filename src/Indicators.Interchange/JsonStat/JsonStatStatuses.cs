namespace Indicators.Interchange;

/// <summary>The statuses of a cube: one for all, or one a cell.</summary>
internal sealed class JsonStatStatuses(string? ofAll, IReadOnlyDictionary<long, string>? ofCells, IReadOnlyDictionary<string, string> words)
{
    public static JsonStatStatuses None { get; } = new(null, null, new Dictionary<string, string>());

    /// <summary>The status of a cell as it stands; null where it has none.</summary>
    public string? Of(long cell) => ofAll ?? ofCells?.GetValueOrDefault(cell);

    /// <summary>What the file says a status means; null where it has no legend.</summary>
    public string? WordsOf(string status) => words.GetValueOrDefault(status);
}
