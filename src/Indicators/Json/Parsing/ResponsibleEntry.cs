namespace Indicators.Json;

/// <summary>Reads an element of a target's <c>responsible</c>.</summary>
internal struct ResponsibleEntry : IObjectReader<ResponsibleParty>
{
    private string? _name;
    private ResponsibleRole _role;

    public static ObjectShape Shape { get; } = new("party", "name!", "role");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        if (property == 0)
            _name = reader.ReadString(TextLimits.Name);
        else
            _role = CatalogParseState.ReadWord(ref reader, Vocabulary.ResponsibleRoles);
    }

    public readonly ResponsibleParty Build(ref LocatedReader reader, CatalogParseState session, int start) => new(_name!, _role);
}
