using System.Collections.Immutable;
using NodaTime;

namespace Indicators.Desk;

/// <summary>
/// The ledger of revisions (修订台账): every figure that was published more than once, what changed when, by how much and why, the
/// comparable bases that published growth implies, and the verdicts that a revision turned.
/// </summary>
/// <remarks>
/// Immutable. One pass over the figures; the work grows with their number, and with the targets that a revision concerns. A
/// publication without a day is listed and compared with nothing: it has no place among the others.
/// </remarks>
/// <example><code>
/// RevisionLedger ledger = RevisionLedger.Of(catalog);
/// foreach (RevisionRelease release in ledger.Releases)
///     Console.WriteLine($"{release.PublishedOn}: {release.Revisions.Length}");
/// </code></example>
public sealed class RevisionLedger
{
    private RevisionLedger(IndicatorCatalog catalog, RevisionOptions options) => (Catalog, Options) = (catalog, options);

    /// <summary>The catalogue.</summary>
    public IndicatorCatalog Catalog { get; }

    /// <summary>What was asked for.</summary>
    public RevisionOptions Options { get; }

    /// <summary>Every period of a series that was published more than once, in order of series and time.</summary>
    public ImmutableArray<RevisedFigure> Figures { get; private set; } = [];

    /// <summary>The steps between publications, restatements among them, in order of series and time.</summary>
    public ImmutableArray<Revision> Revisions { get; private set; } = [];

    /// <summary>The comparable base of every published growth on a year earlier that has a level beside it.</summary>
    public ImmutableArray<ComparableBase> Bases { get; private set; } = [];

    /// <summary>The verdicts that revisions turned, in order of targets and days.</summary>
    public ImmutableArray<TurnedVerdict> TurnedVerdicts { get; private set; } = [];

    /// <summary>
    /// The releases that revised something, implied another base than the published one or turned a verdict; the latest last.
    /// </summary>
    public ImmutableArray<RevisionRelease> Releases { get; private set; } = [];

    /// <summary>The ledger of a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="options">From which day on, and whether with verdicts; null: everything.</param>
    public static RevisionLedger Of(IndicatorCatalog catalog, RevisionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var ledger = new RevisionLedger(catalog, options ?? RevisionOptions.Default);
        ledger.Fill();
        return ledger;
    }

    /// <summary>The ledger as text, a block a release.</summary>
    /// <param name="language">The language.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    public string ToText(Language language, NumberRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new RevisionWriter(this, language, rounding ?? NumberRounding.TwoDecimals).Text();
    }

    private void Fill()
    {
        var figures = ImmutableArray.CreateBuilder<RevisedFigure>();
        var revisions = ImmutableArray.CreateBuilder<Revision>();
        var bases = ImmutableArray.CreateBuilder<ComparableBase>();
        var reasons = new RevisionReasons(Catalog);
        var editions = new Dictionary<SeriesKey, Editions>();
        foreach (Series series in Catalog.AllSeries)
        {
            Editions own = EditionsOf(editions, series);
            if (series.Transformation is { IsRank: false, IsTrend: false })
                FillSeries(series, own, reasons, figures, revisions);
            if (series.Transformation.Kind == TransformationKind.GrowthOnYear && Catalog.FindSeries(series.Key.ToLevel()) is { } levels)
                FillBases(series, own, EditionsOf(editions, levels), bases);
        }

        Figures = figures.ToImmutable();
        Revisions = revisions.ToImmutable();
        Bases = bases.ToImmutable();
        TurnedVerdicts = Options.WithVerdicts
            ? [.. new VerdictTurns(Catalog)
                .Of(Revisions.Where(one => one.Kind == RevisionKind.Revised).Select(one => (one.Series, one.LaterOn)))]
            : [];
        Releases = ReleasesOf();
    }

    private Editions EditionsOf(Dictionary<SeriesKey, Editions> known, Series series)
    {
        if (!known.TryGetValue(series.Key, out Editions? editions))
            known.Add(series.Key, editions = new Editions(Catalog, series));
        return editions;
    }

    private void FillSeries(
        Series series, Editions editions, RevisionReasons reasons, ImmutableArray<RevisedFigure>.Builder figures,
        ImmutableArray<Revision>.Builder revisions)
    {
        foreach ((TimePeriod period, IReadOnlyList<Vintage> vintages) in editions.All)
        {
            if (vintages.Count < 2 || !vintages.Any(vintage => IsAsked(vintage.PublishedOn)))
                continue;
            figures.Add(new RevisedFigure(series.Key, period, [.. vintages]));
            for (int i = 1; i < vintages.Count; i++)
            {
                if (vintages[i].PublishedOn is { } on && IsAsked(on)
                    && StepOf(series, vintages[i - 1], vintages[i], on, reasons) is { } step)
                    revisions.Add(step);
            }
        }
    }

    private static Revision? StepOf(Series series, Vintage earlier, Vintage later, LocalDate on, RevisionReasons reasons)
    {
        (Figure before, Figure after) = (earlier.Observation.Figure, later.Observation.Figure);
        if (earlier.PublishedOn is not { } first || before.Dimension != after.Dimension)
            return null;
        bool overlap = before.GetRange(FigureReading.Hard).Overlaps(after.GetRange(FigureReading.Hard));
        RevisionKind kind = before == after ? RevisionKind.Restated : overlap ? RevisionKind.Refined : first == on
            ? RevisionKind.Rival
            : RevisionKind.Revised;
        RationalRange old = RationalRange.Of(before, after.Unit), change = RationalRange.Of(after, after.Unit) - old;
        bool isRelative = old.IsPositive && after.Dimension != Dimension.Ratio && after.Dimension != Dimension.Points;
        return new Revision(
            kind, earlier.Observation, later.Observation, first, on, change, isRelative ? change / old : default,
            kind == RevisionKind.Restated
                ? [new RevisionReason(RevisionCause.NotStated, null)]
                : reasons.Of(series.Indicator, earlier, later));
    }

    private void FillBases(Series growth, Editions rates, Editions levels, ImmutableArray<ComparableBase>.Builder bases)
    {
        ComparisonBasis basis = growth.Transformation.Basis == ComparisonBasis.Unstated
            ? growth.Indicator.GrowthBasis.Default
            : growth.Transformation.Basis;
        foreach ((TimePeriod period, IReadOnlyList<Vintage> vintages) in rates.All)
        {
            foreach (Vintage vintage in vintages)
            {
                if (IsAsked(vintage.PublishedOn) && BaseOf(vintage, period, levels, basis) is { } found)
                    bases.Add(found);
            }
        }
    }

    private static ComparableBase? BaseOf(Vintage growth, TimePeriod period, Editions levels, ComparisonBasis basis)
    {
        string? source = growth.Observation.SourceId;
        if (growth.Observation.Figure.Dimension != Dimension.Ratio || levels.At(period, growth.PublishedOn, source) is not { } level)
            return null;
        Unit unit = level.Figure.Unit;
        RationalRange factor = RationalRange.Exactly(1m) + RationalRange.Of(growth.Observation.Figure, StandardUnits.Multiple);
        RationalRange implied = RationalRange.Of(level.Figure, unit) / factor;
        if (implied.IsAbsent || period.Start.Year <= 1)
            return null;
        Observation? published = levels.At(period.SamePeriodLastYear(), growth.PublishedOn, null);
        bool isComparable = published?.Figure.Dimension == unit.Dimension;
        return new ComparableBase(
            growth.Observation, level, isComparable ? published : null, implied, isComparable
                ? RationalRange.Of(published!.Figure, unit) - implied
                : default, basis);
    }

    private bool IsAsked(LocalDate? on) => Options.Since is not { } since || (on is { } day && day.ToDateOnly() >= since);

    /// <summary>By day and source; what only restates makes no page.</summary>
    private ImmutableArray<RevisionRelease> ReleasesOf()
    {
        var byDayAndSource = Comparer<(LocalDate On, string Source)>.Create((one, other) =>
            one.On != other.On ? one.On.CompareTo(other.On) : string.CompareOrdinal(one.Source, other.Source));
        var releases = new SortedDictionary<(LocalDate On, string Source), Page>(byDayAndSource);
        Page PageOf(LocalDate on, string? source)
        {
            if (!releases.TryGetValue((on, source ?? ""), out Page? page))
                releases.Add((on, source ?? ""), page = new Page());
            return page;
        }

        foreach (Revision revision in Revisions.Where(one => one.Kind != RevisionKind.Restated))
            PageOf(revision.LaterOn, revision.Later.SourceId).Revisions.Add(revision);
        foreach (ComparableBase found in Bases.Where(one => one.Agrees == false))
        {
            if (Catalog.PublishedOn(found.Growth) is { } on)
                PageOf(on, found.Growth.SourceId).Bases.Add(found);
        }

        ILookup<LocalDate, TurnedVerdict> turned = TurnedVerdicts.ToLookup(one => one.On);
        return [.. releases.Select(pair => new RevisionRelease(
            pair.Key.On, Catalog.Sources.Find(pair.Key.Source), [.. pair.Value.Revisions], [.. pair.Value.Bases],
            pair.Value.Revisions.Exists(one => one.Kind == RevisionKind.Revised) ? [.. turned[pair.Key.On]] : []))];
    }

    private sealed class Page
    {
        public List<Revision> Revisions { get; } = [];

        public List<ComparableBase> Bases { get; } = [];
    }
}
