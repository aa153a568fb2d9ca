namespace Indicators.Interchange;

/// <summary>One category of a dimension.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its label; the id where it has none.</param>
internal sealed record JsonStatCategory(string Id, string Label)
{
    /// <summary>The unit of a metric; null where none is given.</summary>
    public JsonStatUnit? Unit { get; init; }

    /// <summary>The category it is part of; null where it stands alone.</summary>
    public string? ParentId { get; init; }

    /// <summary>Its annotations, one a line; null where it has none.</summary>
    public string? Note { get; init; }
}
