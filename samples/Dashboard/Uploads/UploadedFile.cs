namespace Indicators.Samples.Dashboard;

/// <summary>A file as it was received, in memory, with what was said of it.</summary>
/// <param name="Name">What it is called; a name and no path.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Base">The catalogue a table is joined to.</param>
/// <param name="Date">The date of a text; null where none was given.</param>
internal sealed record UploadedFile(string Name, byte[] Bytes, ShelvedCatalog Base, DateOnly? Date)
{
    private const int LongestName = 100;

    /// <summary>The last part of a name, short enough to be shown.</summary>
    public static string NameOf(string? given, string otherwise)
    {
        string name = (given ?? "").Split('/', '\\')[^1].Trim();
        return name.Length == 0 ? otherwise : name.Length <= LongestName ? name : name[^LongestName..];
    }
}
