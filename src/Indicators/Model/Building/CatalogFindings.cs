using System.Collections.Immutable;

namespace Indicators;

/// <summary>Collects what is wrong with the items of a catalogue, and knows which items are left out for it.</summary>
/// <param name="isLeftOut">Which items of a section were left out before; null for none.</param>
/// <param name="near">What may have been meant by an id that is not there; null where nobody knows.</param>
internal sealed class CatalogFindings(Func<string, string, bool>? isLeftOut = null, NearIds? near = null)
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly HashSet<(string Section, string Id)> _leftOut = [];

    /// <summary>How many errors were reported; an item that adds to them is left out.</summary>
    public int Errors { get; private set; }

    /// <summary>Notes that an item is left out: that others name it is no error of theirs.</summary>
    public void LeaveOut(string section, string id) => _leftOut.Add((section, id));

    /// <summary>True for an item that was left out.</summary>
    public bool IsLeftOut(string section, string id) => _leftOut.Contains((section, id)) || isLeftOut?.Invoke(section, id) == true;

    public ImmutableArray<Diagnostic> ToImmutable() => _found.ToImmutable();

    /// <summary>Reports a finding at an item, or at one of its properties.</summary>
    public void Report(DiagnosticDescriptor descriptor, ItemPlace place, string? property, params ImmutableArray<string> arguments)
    {
        SourceLocation? location = place.Location;
        if (location is not null && property is not null)
            location = location with { Path = $"{location.Path}.{property}" };
        _found.Add(new Diagnostic(descriptor, location, arguments));
        Errors += descriptor.Severity == DiagnosticSeverity.Error ? 1 : 0;
    }

    /// <summary>The id where its item is there; otherwise null, and a finding unless the item was left out.</summary>
    public string? Resolve<T>(in Referrer from, string property, string? id, CatalogIndex<T> index, string indexName)
        where T : class
    {
        if (id is null || index.Contains(id))
            return id;
        ReportUnknown(from, property, id, indexName);
        return null;
    }

    public void ReportUnknown(in Referrer from, string property, string id, string indexName)
    {
        if (!IsLeftOut(indexName, id))
            Report(CatalogDiagnostics.UnknownReference, from.Place, property, from.Section, from.Name, property, id, indexName,
                near?.Of(indexName, id) ?? "");
    }

    /// <summary>How an item is pointed at in a message: its place, or its position where it has none.</summary>
    public static string Describe(ItemPlace place, int position) =>
        place.Location?.ToString() ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{position + 1}");
}
