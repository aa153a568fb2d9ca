namespace Indicators;

/// <summary>What every item that is referred to by id has.</summary>
internal interface ICatalogItem
{
    /// <summary>The id, unique among the items of its section.</summary>
    string Id { get; }

    /// <summary>Where the item was read.</summary>
    ItemPlace Place { get; }
}
