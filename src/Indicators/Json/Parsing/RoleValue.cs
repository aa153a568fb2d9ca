namespace Indicators.Json;

/// <summary>
/// The part of a body that is responsible; in a list of bodies always written, although the lead is meant where it is left out.
/// </summary>
internal readonly struct RoleValue : IValueKind<ResponsibleRole>
{
    public static string Schema => SchemaText.Words(Vocabulary.ResponsibleRoles);

    public static ResponsibleRole Read(ref LocatedReader reader, CatalogParseState session) =>
        CatalogParseState.ReadWord(ref reader, Vocabulary.ResponsibleRoles);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, ResponsibleRole value) =>
        writer.Put(name, Vocabulary.ResponsibleRoles.CodeOf(value));
}
