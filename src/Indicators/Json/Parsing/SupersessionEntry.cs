using NodaTime;
using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>The <c>supersedes</c> of a target.</summary>
internal struct SupersessionEntry : IEntry<TargetSupersession>
{
    private string? _target;
    private LocalDate? _on;

    public static ObjectShape Shape { get; } = ObjectShape.Of<SupersessionEntry, TargetSupersession>("supersedes");

    public bool Row<TPass>(ref TPass pass, int row, TargetSupersession? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Reference(Required("target"u8), ref _target, item?.TargetId); break;
            case 1: pass.Date(Required("on"u8), ref _on, item?.On); break;
            default: return false;
        }

        return true;
    }

    public readonly TargetSupersession Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_target!, _on!.Value);
}
