namespace Indicators.Json;

/// <summary>The way to a goal: a word, or milestones.</summary>
internal readonly struct PathValue : IValueKind<TargetPath?>
{
    public static string Schema => """
        "default": "linear", "anyOf": [ { "enum": [ "linear", "compound" ] },
            { "type": "array", "items": { "$ref": "#/$defs/milestone" }, "minItems": 1 } ]
        """;

    public static TargetPath? Read(ref LocatedReader reader, CatalogParseState session) => session.ReadPath(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, TargetPath? value)
    {
        if (value?.Kind is TargetPathKind.Compound or TargetPathKind.Linear)
            writer.Put(name, Vocabulary.PathKinds.CodeOf(value.Kind));
        if (value?.Kind != TargetPathKind.Milestones)
            return;
        writer.Json.Name(name);
        writer.Json.BeginArray(onLines: false);
        var rows = new RowWriter(writer);
        foreach (TargetMilestone milestone in value.Milestones)
            rows.Write<MilestoneEntry, TargetMilestone>(milestone);
        writer.Json.End();
    }
}
