using System.Collections.Immutable;

namespace Indicators;

/// <summary>Collects what is wrong with the items of a catalogue.</summary>
internal sealed class CatalogFindings
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> ToImmutable() => _found.ToImmutable();

    /// <summary>Reports a finding at an item, or at one of its properties.</summary>
    public void Report(DiagnosticDescriptor descriptor, ItemPlace place, string? property, params ImmutableArray<string> arguments)
    {
        SourceLocation? location = place.Location;
        if (location is not null && property is not null)
            location = location with { Path = $"{location.Path}.{property}" };
        _found.Add(new Diagnostic(descriptor, location, arguments));
    }

    /// <summary>The id where its item is there; otherwise null, and a finding.</summary>
    public string? Resolve<T>(in Referrer from, string property, string? id, CatalogIndex<T> index, string indexName)
        where T : class
    {
        if (id is null || index.Contains(id))
            return id;
        ReportUnknown(from, property, id, indexName);
        return null;
    }

    public void ReportUnknown(in Referrer from, string property, string id, string indexName) =>
        Report(CatalogDiagnostics.UnknownReference, from.Place, property, from.Section, from.Name, property, id, indexName);

    /// <summary>How an item is pointed at in a message: its place, or its position where it has none.</summary>
    public static string Describe(ItemPlace place, int position) =>
        place.Location?.ToString() ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{position + 1}");
}
