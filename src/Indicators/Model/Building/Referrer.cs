namespace Indicators;

/// <summary>An item that names others, as a finding about it calls it. The name is only made when there is a finding.</summary>
/// <param name="Section">The section of the catalogue it stands in.</param>
/// <param name="Item">The item.</param>
/// <param name="Place">Where it was read.</param>
internal readonly record struct Referrer(string Section, object Item, ItemPlace Place)
{
    public string Name => Item is ICatalogItem item ? item.Id : Item.ToString()!;

    public static Referrer Of(string section, ICatalogItem item) => new(section, item, item.Place);
}
