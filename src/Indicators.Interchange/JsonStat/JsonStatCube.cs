namespace Indicators.Interchange;

/// <summary>One dataset of a file: its axes, and its cells by their place in row-major order.</summary>
internal sealed class JsonStatCube
{
    private readonly long[] _strides;

    public JsonStatCube(string path, IReadOnlyList<JsonStatDimension> dimensions, IReadOnlyDictionary<long, JsonNode> values,
        JsonStatStatuses statuses)
    {
        Path = path;
        Dimensions = dimensions;
        Values = values;
        Statuses = statuses;
        _strides = new long[dimensions.Count];
        long stride = 1;
        for (int i = dimensions.Count - 1; i >= 0; i--)
        {
            _strides[i] = stride;
            stride *= dimensions[i].Categories.Count;
        }
    }

    /// <summary>Where in the document it stands, as a path.</summary>
    public string Path { get; }

    public IReadOnlyList<JsonStatDimension> Dimensions { get; }

    /// <summary>The cells that have something, in their order.</summary>
    public IReadOnlyDictionary<long, JsonNode> Values { get; }

    public JsonStatStatuses Statuses { get; }

    public string? Label { get; init; }

    public string? Source { get; init; }

    public string? Updated { get; init; }

    public string? Address { get; init; }

    /// <summary>What a producer adds of its own; no node where there is nothing.</summary>
    public JsonNode Extension { get; init; }

    /// <summary>The category of a cell on an axis.</summary>
    public JsonStatCategory CategoryOf(long cell, int dimension)
    {
        IReadOnlyList<JsonStatCategory> categories = Dimensions[dimension].Categories;
        return categories[(int)(cell / _strides[dimension] % categories.Count)];
    }
}
