using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Indicators.Progress.Assessors;
using Indicators.Progress.Inputs;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// Tells how far the targets of a catalogue are from being met: whether each is met, how much of the way is
/// gone and how that compares with the time, by published methods, with the range the published figures leave, and a verdict that is
/// certain only where they allow it.
/// </summary>
/// <remarks>
/// Pure: the same catalogue, date and options give the same assessment. The clock is never read; <c>asOf</c> chooses the
/// periods that had ended, <c>knownBy</c> what had been published (by the same day, where nothing is said).
/// </remarks>
/// <example><code>
/// var calculator = new ProgressCalculator(catalog);
/// ProgressAssessment a = calculator.Assess(catalog.Targets["doubling-2027-high-tech"], new DateOnly(2023, 12, 31));
/// Console.WriteLine(a.ToText(Language.English));
/// </code></example>
public sealed class ProgressCalculator : ITargetJudge
{
    /// <summary>How many targets of a bulk a caller waits for at a time.</summary>
    private const int BatchSize = 4096;

    /// <summary>How many a thread takes at once.</summary>
    private const int ChunkSize = 64;

    private readonly IndicatorCatalog _catalog;
    private readonly ProgressOptions _options;

    /// <summary>Creates a calculator over a catalogue.</summary>
    /// <param name="catalog">The indicators, observations and targets.</param>
    /// <param name="options">The conventions; null is <see cref="ProgressOptions.Default"/>.</param>
    public ProgressCalculator(IndicatorCatalog catalog, ProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
        _options = options ?? ProgressOptions.Default;
    }

    /// <summary>Assesses one target.</summary>
    /// <param name="target">The target, of this catalogue.</param>
    /// <param name="asOf">Periods that ended by this day are looked at.</param>
    /// <param name="knownBy">Only what had been published by this day is known; null is what the day of <paramref name="asOf"/> knew: of
    /// several editions the last by then, and the first where all came later.</param>
    public ProgressAssessment Assess(Target target, DateOnly asOf, DateOnly? knownBy = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Assess(target, CivilCalendar.From(asOf), CivilCalendar.From(knownBy));
    }

    /// <summary>Puts an assessment into a class of a scheme: ours, Statistics Canada's, Eurostat's …</summary>
    /// <param name="assessment">An assessment of this calculator.</param>
    /// <param name="scheme">The scheme, one of <see cref="ProgressSchemes"/> or your own.</param>
    /// <param name="limit">The natural limit of the indicator in the wanted direction, 100 % for a coverage; null where there is none. Only
    /// some schemes ask.</param>
    /// <returns>The class by the figures as written, with those that their rounding leaves possible; null where there was no value to
    /// classify.</returns>
    /// <exception cref="DimensionMismatchException">The limit is of another dimension than the values.</exception>
    public SchemeResult? Classify(ProgressAssessment assessment, IProgressScheme scheme, Quantity? limit = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(scheme);
        if (assessment.Reason == Obstacle.WrongDirection)
            return SchemeResult.None(scheme, Obstacle.WrongDirection);
        if (limit is null && scheme is IPlainWayScheme plain && assessment.Widened is null
            && PlainWay.TryOf(assessment.Inputs, out PlainWay way) && plain.OfWay(way) is { } result)
            return result;
        if (_options.Reading == FigureReading.Written)
            return Input(assessment, FigureReading.Written, limit) is { } one ? Guarded(scheme, one) : null;
        SchemeInput? wider = Input(assessment.Widened ?? assessment, _options.Reading, limit);
        SchemeResult? wide = wider is null ? null : Guarded(scheme, wider);
        if (wide is not null && scheme is INestedScheme && assessment.Widened is null && wide.IsOfEveryReading(wider!))
            return wide;
        if (Input(assessment, FigureReading.Written, limit) is not { } input)
            return null;
        SchemeResult written = Guarded(scheme, input);
        return wide is null ? written : written.WithPossible(wide, scheme);
    }

    private static SchemeInput? Input(ProgressAssessment assessment, FigureReading reading, Quantity? limit)
    {
        // The figures are all a scheme needs of a way to a level; of milestones it needs what they want by now.
        bool needsFigures = assessment is { Inputs.Way: not null, Target.Path.Kind: not TargetPathKind.Milestones };
        SchemeInput? input = SchemeInputs.From(assessment.Inputs, needsFigures ? Measures.None : assessment.Measures, reading);
        if (input is null || limit is not { } end)
            return input;
        Unit unit = assessment.Goal?.Unit ?? assessment.Current!.Figure.Unit;
        return input with { Limit = end.AmountOrNull(unit) };
    }

    /// <summary>Assesses every target of the catalogue, in its order.</summary>
    /// <param name="asOf">Periods that ended by this day are looked at.</param>
    /// <param name="knownBy">Only what had been published by this day is known; null is what the day of <paramref name="asOf"/> knew: of
    /// several editions the last by then, and the first where all came later.</param>
    public IEnumerable<ProgressAssessment> AssessAll(DateOnly asOf, DateOnly? knownBy = null)
    {
        foreach (Target target in _catalog.Targets)
            yield return Assess(target, asOf, knownBy);
    }

    /// <summary>Assesses every target of the catalogue on several threads: the same results in the same order.</summary>
    /// <param name="asOf">Periods that ended by this day are looked at.</param>
    /// <param name="knownBy">Only what had been published by this day is known; null is what the day of <paramref name="asOf"/>
    /// knew.</param>
    /// <param name="threads">How many threads work at it at the most, 1 or more.</param>
    /// <param name="cancellationToken">Ends it before all are assessed.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<ProgressAssessment> AssessAll(
        DateOnly asOf, DateOnly? knownBy, int threads, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        Target[] targets = [.. _catalog.Targets];
        var assessments = new ProgressAssessment[targets.Length];
        Assess(targets, assessments, 0, targets.Length, asOf, knownBy, threads, cancellationToken);
        return Array.AsReadOnly(assessments);
    }

    /// <summary>
    /// Assesses every target of the catalogue in batches, each on several threads; those of a batch come in order when it is done.
    /// </summary>
    /// <param name="asOf">Periods that ended by this day are looked at.</param>
    /// <param name="knownBy">Only what had been published by this day is known; null is what the day of <paramref name="asOf"/>
    /// knew.</param>
    /// <param name="threads">How many threads work at a batch at the most, 1 or more.</param>
    /// <param name="cancellationToken">Ends it before all are assessed.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async IAsyncEnumerable<ProgressAssessment> AssessAllAsync(
        DateOnly asOf, DateOnly? knownBy = null, int threads = 1, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        Target[] targets = [.. _catalog.Targets];
        var batch = new ProgressAssessment[Math.Min(BatchSize, targets.Length)];
        for (int from = 0; from < targets.Length; from += BatchSize)
        {
            int first = from, count = Math.Min(BatchSize, targets.Length - from);
            await Task.Run(() => Assess(targets, batch, first, count, asOf, knownBy, threads, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            for (int i = 0; i < count; i++)
                yield return batch[i];
        }
    }

    private void Assess(Target[] targets, ProgressAssessment[] into, int first, int count, DateOnly asOf, DateOnly? knownBy, int threads,
        CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.ForEach(Partitioner.Create(0, count, ChunkSize), options, (range, _) =>
        {
            for (int i = range.Item1; i < range.Item2; i++)
                into[i] = Assess(targets[first + i], asOf, knownBy);
        });
    }

    /// <summary>
    /// Assesses all targets of a series together: which counts next, the worst of those due at once, which contradict each other.
    /// </summary>
    /// <param name="series">The series.</param>
    /// <param name="asOf">Periods that ended by this day are looked at.</param>
    /// <param name="knownBy">Only what had been published by this day is known; null is what the day of <paramref name="asOf"/> knew: of
    /// several editions the last by then, and the first where all came later.</param>
    public SeriesProgress AssessSeries(SeriesKey series, DateOnly asOf, DateOnly? knownBy = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new SeriesProgress(series, CivilCalendar.From(asOf),
            _catalog.TargetsOf(series).Select(target => Assess(target, asOf, knownBy)));
    }

    internal ProgressAssessment Assess(Target target, LocalDate asOf, LocalDate? knownBy)
    {
        var asked = new TargetQuestion(_catalog, _options, target, asOf, knownBy);
        ProgressAssessment written = Guarded(asked);
        if (LaterVintage(asked, written) is { } later)
            written = written.With(written.Verdict with { OtherVintage = later });
        return _options.Reading == FigureReading.Written || written.Inputs.Way is not null || TwoReadings.IsExact(written)
            ? written
            : TwoReadings.Join(written, Guarded(asked with { Reading = _options.Reading }));
    }

    /// <summary>
    /// The last net: the methods say themselves where figures give no number, and nothing is known to come this far. One
    /// target's trouble must not take the verdicts of all the others with it.
    /// </summary>
    private ProgressAssessment Guarded(TargetQuestion asked)
    {
        try
        {
            return GoalAssessor.Assess(asked, this);
        }
        catch (Exception fault) when (IsOfTheFigures(fault))
        {
            return asked.No(Obstacle.TooLarge);
        }
    }

    /// <summary>Another target of the same question, read in the same way.</summary>
    ProgressAssessment ITargetJudge.AssessAs(Target target, TargetQuestion asked)
    {
        var question = new TargetQuestion(_catalog, _options, target, asked.AsOf, asked.KnownBy) { Reading = asked.Reading };
        return Guarded(question);
    }

    /// <summary>A later edition of the figure judged, where the verdict by it is another.</summary>
    private OtherVintage? LaterVintage(TargetQuestion asked, ProgressAssessment written)
    {
        if (written.Current is not { Period: { } period } current || _catalog.FindSeries(current.Series)?.At(period) is not { } latest
            || ReferenceEquals(latest, current) || _catalog.PublishedOn(latest) is not { } published
                || !(published > _catalog.PublishedOn(current)))
            return null;
        ProgressAssessment later = Guarded(asked with { KnownBy = null, TakesAllEditions = true });
        return later.Status.SequenceEqual(written.Status) ? null : new OtherVintage(latest, published, later.Status);
    }

    /// <summary>The same net for a class; a scheme may be a user's.</summary>
    private static SchemeResult Guarded(IProgressScheme scheme, SchemeInput input)
    {
        try
        {
            return scheme.Classify(input);
        }
        catch (ArithmeticException)
        {
            return SchemeResult.None(scheme, Obstacle.TooLarge);
        }
    }

    /// <summary>
    /// Arithmetic and dates beyond measure, figures of other dimensions than expected. Not a fault of the caller or of the machine.
    /// </summary>
    private static bool IsOfTheFigures(Exception fault) =>
        fault is ArithmeticException or ArgumentOutOfRangeException or DimensionMismatchException or InexactConversionException;
}
