namespace Indicators.Json;

/// <summary>Reads an element of a target's <c>responsible</c>.</summary>
internal struct ResponsibleEntry : IObjectReader<ResponsibleParty>
{
    private string? _name;
    private ResponsibleRole _role;

    public static ObjectShape Shape { get; } = new("party", "name!", "role");

    public void Take(ref LocatedReader reader, ReadSession session, int property)
    {
        if (property == 0)
            _name = reader.ReadString(TextLimits.Name);
        else
            _role = ReadSession.ReadWord(ref reader, Vocabulary.ResponsibleRoles);
    }

    public readonly ResponsibleParty Build(ref LocatedReader reader, ReadSession session, int start) => new(_name!, _role);
}
