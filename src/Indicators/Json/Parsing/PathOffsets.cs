using System.Text.Json;

namespace Indicators.Json;

/// <summary>
/// Finds where in a document paths stand: for what is found wrong with an entry only after all files were read, when
/// nothing but its path is known.
/// </summary>
internal static class PathOffsets
{
    /// <summary>The place of every path that stands in the document; a repeated property counts where it stands first.</summary>
    public static Dictionary<string, (int Line, int Column)> Find(ReadOnlySpan<byte> utf8, IReadOnlySet<string> paths)
    {
        var found = new Dictionary<string, (int, int)>();
        var json = new Utf8JsonReader(utf8, LocatedReader.Options);
        var positions = new PositionCounter(utf8, firstLine: 1);
        var walk = new JsonPathStack();
        try
        {
            while (found.Count < paths.Count && json.Read())
                Note(ref json, ref positions, walk, paths, found);
        }
        catch (JsonException)
        {
            // Why the document ends here was reported when it was read.
        }

        return found;
    }

    private static void Note(
        ref Utf8JsonReader json, ref PositionCounter positions, JsonPathStack walk, IReadOnlySet<string> paths,
            Dictionary<string, (int, int)> found)
    {
        walk.Enter(ref json);
        if (json.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
            return;
        // The path of an opening bracket is that of what it opens, before anything in it.
        string path = walk.ToString();
        if (paths.Contains(path) && !found.ContainsKey(path))
            found.Add(path, positions.At((int)json.TokenStartIndex));
    }
}
