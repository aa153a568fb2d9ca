namespace Indicators.Interchange;

/// <summary>What a cube is called: by its producer, its place in a bundle, its address, its file.</summary>
internal static class JsonStatNames
{
    private const string Suffix = ".json";

    public static string IdOf(JsonStatCube cube, string? file)
    {
        if (cube.Extension["id"].Text is { Length: > 0 } own)
            return own;
        string key = cube.Path[(cube.Path.LastIndexOf('.') + 1)..];
        if (cube.Path != "$" && key != "dataset" && !key.StartsWith("item[", StringComparison.Ordinal))
            return key;
        string? address = cube.Address?.Split('?')[0].TrimEnd('/');
        string last = address is null ? FileNames.IdOf(file ?? "") : address[(address.LastIndexOf('/') + 1)..];
        string bare = last.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? last[..^Suffix.Length] : last;
        string ordinal = key.StartsWith("item[", StringComparison.Ordinal) && address is null ? $".{key[5..^1]}" : "";
        return bare.Length > 0 ? bare + ordinal : cube.Label ?? "figures";
    }
}
