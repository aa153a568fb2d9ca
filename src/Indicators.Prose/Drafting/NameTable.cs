using System.Globalization;

namespace Indicators.Prose.Drafting;

/// <summary>Readable ids, each given once: a second name that would have the same id gets a number.</summary>
internal sealed class NameTable
{
    private readonly HashSet<string> _taken = [];

    /// <summary>An id that nothing else has.</summary>
    public string NewId(string name)
    {
        string id = ReadableId.Of(name);
        for (int i = 2; !_taken.Add(id); i++)
            id = string.Create(CultureInfo.InvariantCulture, $"{ReadableId.Of(name)}-{i}");
        return id;
    }
}
