using Indicators.Reporting;

namespace Indicators.Samples.Dashboard;

/// <summary>
/// Each catalogue is assessed once a day asked for, whoever asks; a target is then looked up. The reports used last are kept, so that
/// asking for many days does not fill the memory.
/// </summary>
internal sealed class ReportShelf(int most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(ShelvedCatalog Catalog, DateOnly AsOf), LinkedListNode<Kept>> _byKey = [];
    private readonly LinkedList<Kept> _lastUsedFirst = [];

    public DatedReport Of(ShelvedCatalog catalog, DateOnly asOf)
    {
        Lazy<DatedReport> report;
        lock (_lock)
            report = Find(catalog, asOf);
        return report.Value;
    }

    private Lazy<DatedReport> Find(ShelvedCatalog catalog, DateOnly asOf)
    {
        if (_byKey.TryGetValue((catalog, asOf), out LinkedListNode<Kept>? node))
        {
            _lastUsedFirst.Remove(node);
        }
        else
        {
            node = new LinkedListNode<Kept>(
                new Kept((catalog, asOf), new Lazy<DatedReport>(() => new DatedReport(Report.Of(catalog.Catalog, asOf)))));
            _byKey.Add((catalog, asOf), node);
        }

        _lastUsedFirst.AddFirst(node);
        while (_byKey.Count > most)
        {
            _byKey.Remove(_lastUsedFirst.Last!.Value.Key);
            _lastUsedFirst.RemoveLast();
        }

        return node.Value.Report;
    }

    private sealed record Kept((ShelvedCatalog Catalog, DateOnly AsOf) Key, Lazy<DatedReport> Report);
}
