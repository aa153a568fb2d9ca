namespace Indicators.Prose;

/// <summary>Ids a person can read: the name itself, with a hyphen for what no id may hold.</summary>
internal static class ReadableId
{
    /// <summary>Longer than the names of indicators are.</summary>
    private const int Longest = 60;

    private const string Unnamed = "unnamed";

    public static string Of(string name) => IdText.Of(name, Longest) is { Length: > 0 } id ? id : Unnamed;
}
