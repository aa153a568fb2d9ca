namespace Indicators.Interchange;

/// <summary>The roles a mapping may give a column, by their words.</summary>
internal static class MappedRoles
{
    public const string Note = "note";

    private static readonly Dictionary<string, ConceptRole> Rows = new(StringComparer.Ordinal)
    {
        ["time"] = ConceptRole.Time,
        ["value"] = ConceptRole.Value,
        ["subject"] = ConceptRole.Subject,
        ["indicator"] = ConceptRole.Indicator,
        ["transformation"] = ConceptRole.Transformation,
        ["unit"] = ConceptRole.Unit,
        ["multiplier"] = ConceptRole.Multiplier,
        ["status"] = ConceptRole.Status,
        ["comment"] = ConceptRole.Comment,
        ["ignore"] = ConceptRole.Ignored,
        [Note] = ConceptRole.None,
    };

    public static ConceptRole RoleOf(string word) => Rows.GetValueOrDefault(word);
}
