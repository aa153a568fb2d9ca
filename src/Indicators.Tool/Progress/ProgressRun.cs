using Indicators.Progress;

namespace Indicators.Tool;

/// <summary>
/// What one call of <c>progress</c> works on: every target asked for assessed once, and its series put together from that.
/// </summary>
internal sealed class ProgressRun
{
    private readonly ProgressCalculator _calculator;
    private readonly Quantity? _limit;
    private readonly Dictionary<SeriesKey, SeriesProgress> _series;

    /// <param name="catalog">The catalogue, or the part of a store.</param>
    /// <param name="subjects">The subjects whose targets are asked for; null for all.</param>
    /// <param name="calculator">Assesses.</param>
    /// <param name="scheme">Classifies; or null.</param>
    /// <param name="limit">The limit of classes.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="request">What was asked.</param>
    public ProgressRun(IndicatorCatalog catalog, IReadOnlyCollection<string>? subjects, ProgressCalculator calculator,
        IProgressScheme? scheme,
        Quantity? limit, DateOnly asOf, ProgressRequest request)
    {
        Catalog = catalog;
        Scheme = scheme;
        AsOf = asOf;
        Request = request;
        _calculator = calculator;
        _limit = limit;
        Target? only = catalog.Targets.Find(request.Target);
        // Of one target its series is asked for too: what else is due, and what contradicts it.
        IReadOnlyList<Target> needed = only is null
            ? [.. catalog.Targets.Where(target => subjects is null || subjects.Contains(target.Series.SubjectId))]
            : catalog.TargetsOf(only.Series);
        ProgressAssessment[] all = [.. needed.Select(target => calculator.Assess(target, asOf, request.KnownBy))];
        Assessments = only is null ? all : [.. all.Where(a => ReferenceEquals(a.Target, only))];
        _series = all.GroupBy(a => a.Target.Series).ToDictionary(group => group.Key, group => SeriesProgress.Of(group.Key, asOf, group));
    }

    public IndicatorCatalog Catalog { get; }

    public IProgressScheme? Scheme { get; }

    public DateOnly AsOf { get; }

    public ProgressRequest Request { get; }

    /// <summary>The assessments asked for, in the order of the catalogue.</summary>
    public IReadOnlyList<ProgressAssessment> Assessments { get; }

    /// <summary>The series of them, each with all its targets.</summary>
    public IEnumerable<SeriesProgress> Series => _series.Values;

    public SeriesProgress SeriesOf(ProgressAssessment assessment) => _series[assessment.Target.Series];

    /// <summary>The class by the scheme asked for; the limit counts for values of its dimension.</summary>
    public SchemeResult? ClassOf(ProgressAssessment assessment)
    {
        if (Scheme is null)
            return null;
        Dimension? dimension = assessment.Goal?.Unit.Dimension ?? assessment.Current?.Figure.Dimension;
        return _calculator.Classify(assessment, Scheme, _limit is { } limit && limit.Dimension == dimension ? limit : null);
    }
}
