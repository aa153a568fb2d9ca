using System.Text.Json.Nodes;

namespace Indicators.Json;

/// <summary>A target as an element of <c>targets</c>.</summary>
internal sealed class TargetJsonConverter(UnitSet units) : EntryJsonConverter<Target>(units)
{
    public override JsonObject ToSchema() => new()
    {
        ["type"] = "object",
        ["description"] = "A target, as an element of \"targets\" in a catalogue file.",
    };

    protected override Target? ReadEntry(ref LocatedReader reader, CatalogParseState session)
    {
        _ = session.TryRead<TargetEntry, Target>(ref reader, out Target? target);
        return target;
    }

    protected override void WriteEntry(ValueWriter writer, Target entry) => new RowWriter(writer).Write<TargetEntry, Target>(entry);
}
