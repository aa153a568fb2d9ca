namespace Indicators.Json;

/// <summary>
/// Gives findings about a property of an entry the line and column of the property: the model knows where the entry
/// starts and the path of the property, the file knows the rest. One walk a file, and only where something is wrong.
/// </summary>
internal static class PlaceRefiner
{
    public static IEnumerable<Diagnostic> Refine(IEnumerable<Diagnostic> findings, IReadOnlyList<CatalogFile> files)
    {
        Diagnostic[] all = [.. findings];
        ILookup<string?, string> paths =
            all.Where(found => found.Location is not null).ToLookup(found => found.Location!.File, found => found.Location!.Path);
        var places = new Dictionary<(string, string), (int Line, int Column)>();
        foreach (CatalogFile file in files.Where(file => !file.HoldsLines && paths.Contains(file.Name)))
        {
            foreach ((string path, (int Line, int Column) place) in PathOffsets.Find(file.Utf8.Span, paths[file.Name].ToHashSet()))
                places.TryAdd((file.Name, path), place);
        }

        return all.Select(found => At(found, places));
    }

    private static Diagnostic At(Diagnostic found, Dictionary<(string, string), (int Line, int Column)> places)
    {
        if (found.Location is not { File: { } file } location
            || !places.TryGetValue((file, location.Path), out (int Line, int Column) place))
            return found;
        return new Diagnostic(found.Descriptor, location with { Line = place.Line, Column = place.Column },
            found.Arguments)
        { Words = found.Words };
    }
}
