namespace Indicators.Json;

/// <summary>Who is responsible: one body in the lead is its name; otherwise each with its part.</summary>
internal readonly struct ResponsibleValue : IValueKind<IReadOnlyList<ResponsibleParty>?>
{
    public static string Schema => $$"""
        "anyOf": [ { {{SchemaText.Text(TextLimits.Name)}} },
          { "description": "The list is known since revision 2.", "type": "array", "minItems": 1, "items": { "rows": "party" } } ]
        """;

    public static IReadOnlyList<ResponsibleParty>? Read(ref LocatedReader reader, CatalogParseState session) =>
        session.ReadResponsible(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<ResponsibleParty>? value)
    {
        if (value is not { Count: > 0 })
            return;
        if (value is [{ Role: ResponsibleRole.Lead } alone])
        {
            writer.Put(name, alone.Name);
            return;
        }

        writer.Json.Name(name);
        writer.Json.BeginArray(onLines: false);
        var rows = new RowWriter(writer);
        foreach (ResponsibleParty party in value)
            rows.Write<ResponsibleEntry, ResponsibleParty>(party);
        writer.Json.End();
    }
}
