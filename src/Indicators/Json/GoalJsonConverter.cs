using System.Text.Json.Nodes;

namespace Indicators.Json;

/// <summary>A goal of any kind: a literal, or an object whose one key names the kind.</summary>
internal sealed class GoalJsonConverter(UnitSet units) : EntryJsonConverter<Goal>(units)
{
    public override JsonObject ToSchema() => new()
    {
        ["description"] =
            "What a target asks for: a figure such as \"超1.27万家\", or an object such as {\"multiplyBy\": 2}, as in a catalogue file.",
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, new JsonObject { ["type"] = "object" }),
    };

    protected override Goal? ReadEntry(ref LocatedReader reader, CatalogParseState session) => session.ReadGoal(ref reader);

    protected override void WriteEntry(ValueWriter writer, Goal entry) => GoalValue.Write(writer, entry);
}
