using Indicators.Storage;

namespace Indicators.Tool;

/// <summary>What progress is told of: a catalogue, or a store that is read some subjects at a time.</summary>
internal sealed class ProgressInput
{
    private readonly Func<DateOnly?> _newest;

    private ProgressInput(IEnumerable<(IndicatorCatalog, IReadOnlyCollection<string>?)> parts, Func<DateOnly?> newest, bool hasTarget)
    {
        Parts = parts;
        _newest = newest;
        HasTarget = hasTarget;
    }

    /// <summary>The catalogues, each with the subjects whose targets are asked for; null for all of its subjects.</summary>
    public IEnumerable<(IndicatorCatalog Catalog, IReadOnlyCollection<string>? Subjects)> Parts { get; }

    /// <summary>The targets of a catalogue, for a word about one that is not there; of a store none is read for that.</summary>
    public IEnumerable<string> TargetIds { get; private init; } = [];

    /// <summary>True where the one target that is asked for is there.</summary>
    public bool HasTarget { get; }

    /// <summary>Null where the catalogue cannot be read, which was told.</summary>
    public static ProgressInput? Open(ProgressRequest request)
    {
        if (StoreInput.IsStore(request.Catalog))
            return OfStore(StoreInput.Open(request.Catalog, request.Language), request.Target);
        if (!CatalogInput.TryRead(request.Catalog, request.Language, out IndicatorCatalog? catalog))
            return null;
        return new ProgressInput(
            [(catalog, null)], () => Reporting.Report.NewestDay(catalog), catalog.Targets.Find(request.Target) is not null)
        {
            TargetIds = catalog.Targets.Select(target => target.Id),
        };
    }

    public DateOnly? NewestResult() => _newest();

    private static ProgressInput OfStore(ObservationStore store, string? target)
    {
        IEnumerable<(IndicatorCatalog, IReadOnlyCollection<string>?)> parts = store.ReadPartsAsync(target is null ? null : [target])
            .ToBlockingEnumerable().Select(part => (part.Catalog, (IReadOnlyCollection<string>?)part.SubjectIds));
        bool isOne = target is not null;
        if (isOne)
            parts = [.. parts];
        return new ProgressInput(parts, () => store.NewestResultAsync().GetAwaiter().GetResult(), isOne && parts.Any());
    }
}
