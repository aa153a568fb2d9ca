namespace Indicators.Tables.Labels;

/// <summary>Ids a person can read: the name itself, with a hyphen for what no id may hold.</summary>
internal static class ReadableId
{
    /// <summary>Longer than the names of tables are.</summary>
    private const int Longest = 80;

    public static string Of(string name, string unnamed) => IdText.Of(name, Longest) is { Length: > 0 } id ? id : unnamed;
}
