using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>A milestone of a target's <c>path</c>.</summary>
internal struct MilestoneEntry : IEntry<TargetMilestone>
{
    private TimePeriod? _period;
    private Figure? _value;

    public static ObjectShape Shape { get; } = ObjectShape.Of<MilestoneEntry, TargetMilestone>("milestone");

    public bool Row<TPass>(ref TPass pass, int row, TargetMilestone? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Period(Required("period"u8), ref _period, item?.Period); break;
            case 1: pass.Figure(Required("value"u8), ref _value, item?.Value); break;
            default: return false;
        }

        return true;
    }

    public readonly TargetMilestone Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_period!.Value, _value!.Value);
}
