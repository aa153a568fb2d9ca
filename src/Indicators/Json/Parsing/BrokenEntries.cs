using System.Text.Json;

namespace Indicators.Json;

/// <summary>
/// The ids of entries that were read but are not sound. That others name them is no error of the others: it is kept from
/// the report, so that one misspelt property does not make a hundred dangling references.
/// </summary>
internal sealed class BrokenEntries
{
    private readonly HashSet<(string Section, string Id)> _ids = [];

    /// <summary>True where a part of a file could not be read at all: then nobody can say which ids it held.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Notes the id of an entry.</summary>
    /// <param name="section">The section it stands in.</param>
    /// <param name="entry">The entry.</param>
    public void Add(string section, ReadOnlySpan<byte> entry)
    {
        // A million numbers where objects belong have no ids, and are not to cost an exception each.
        if (entry.StartsWith("{"u8) && IdOf(entry) is { } id)
            _ids.Add((section, id));
    }

    /// <summary>True where that a section lacks an id only follows from an error that was reported.</summary>
    public bool Explain(string section, string id) =>
        (IsIncomplete && CatalogSections.All.Contains(section)) || _ids.Contains((section, id));

    private static string? IdOf(ReadOnlySpan<byte> entry)
    {
        var json = new Utf8JsonReader(entry, LocatedReader.Options);
        try
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndObject)
            {
                if (json.TokenType != JsonTokenType.PropertyName)
                    continue;
                if (json.ValueTextEquals("id"u8))
                    return json.Read() && json.TokenType == JsonTokenType.String ? json.GetString() : null;
                json.Skip();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Not JSON further on, or half a surrogate pair: an entry without an id that others could name.
        }

        return null;
    }
}
