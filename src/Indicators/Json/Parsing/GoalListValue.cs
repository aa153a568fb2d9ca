namespace Indicators.Json;

/// <summary>Several goals.</summary>
internal readonly struct GoalListValue : IValueKind<IReadOnlyList<Goal>?>
{
    public static string Schema => """
        "type": "array", "items": { "$ref": "#/$defs/goal" }, "minItems": 1
        """;

    public static IReadOnlyList<Goal>? Read(ref LocatedReader reader, CatalogParseState session) => session.ReadGoals(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<Goal>? value)
    {
        if (value is not { Count: > 0 })
            return;
        writer.Json.Name(name);
        writer.Json.BeginArray(onLines: false);
        foreach (Goal goal in value)
            GoalValue.Write(writer, goal);
        writer.Json.End();
    }
}
