using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of a target's <c>responsible</c>.</summary>
internal struct ResponsibleEntry : IEntry<ResponsibleParty>
{
    private string? _name;
    private ResponsibleRole _role;

    public static ObjectShape Shape { get; } = ObjectShape.Of<ResponsibleEntry, ResponsibleParty>("party");

    public bool Row<TPass>(ref TPass pass, int row, ResponsibleParty? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Text(Required("name"u8), ref _name, item?.Name, TextLimits.Name); break;
            case 1: pass.Value<RoleValue, ResponsibleRole>(Optional("role"u8), ref _role, item?.Role ?? default); break;
            default: return false;
        }

        return true;
    }

    public readonly ResponsibleParty Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_name!, _role);
}
