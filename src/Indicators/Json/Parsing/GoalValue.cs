namespace Indicators.Json;

/// <summary>A goal: a literal, or an object whose one key names the kind.</summary>
internal readonly struct GoalValue : IValueKind<Goal?>
{
    public static string Schema => """
        "$ref": "#/$defs/goal"
        """;

    public static Goal? Read(ref LocatedReader reader, CatalogParseState session) => session.ReadGoal(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, Goal? value)
    {
        if (value is null)
            return;
        writer.Json.Name(name);
        Write(writer, value);
    }

    /// <summary>Writes a goal that has no name, such as an element of a list.</summary>
    public static void Write(ValueWriter writer, Goal goal)
    {
        if (goal is LevelGoal level && !RangeEnds.AreApart(level.Figure))
            writer.Put(level.Figure);
        else
            new RowWriter(writer).Write<GoalEntry, Goal>(goal);
    }
}
