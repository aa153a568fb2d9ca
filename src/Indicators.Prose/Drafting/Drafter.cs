using System.Globalization;

namespace Indicators.Prose.Drafting;

/// <summary>Turns claims into items of a catalogue: every statement whole, or the claim listed with what it lacks.</summary>
internal sealed class Drafter
{
    private readonly IndicatorCatalogBuilder _builder = new();
    private readonly List<UnresolvedClaim> _unresolved = [];
    private readonly SubjectTable _subjects;
    private readonly IndicatorTable _indicators;
    private readonly ObservationDraft _observations;
    private readonly ClaimPlaces _places;
    private readonly Source _source;
    private int _targets;

    public Drafter(Source source, ClaimPlaces places)
    {
        _source = source;
        _places = places;
        _builder.Add(source);
        _subjects = new SubjectTable(_builder);
        _indicators = new IndicatorTable(_builder);
        _observations = new ObservationDraft(_subjects);
    }

    public CatalogDraft Draft(IReadOnlyList<PolicyClaim> claims)
    {
        // A growth may be told before the level that gives its indicator a unit.
        foreach (PolicyClaim claim in claims)
        {
            if (!ClaimGaps.IsDescription(claim))
                _indicators.Learn(claim);
            if (claim.Figure is { } figure)
                OwnUnits.Add(_builder, figure.Unit);
        }

        foreach (PolicyClaim claim in claims)
            Add(claim);
        return new CatalogDraft(_builder, _unresolved);
    }

    private void Add(PolicyClaim claim)
    {
        MissingParts missing = ClaimGaps.Of(claim);
        Figure? figure = FigureOf(claim);
        if (figure is null)
            missing |= MissingParts.Figure;
        bool canStand = figure is not null && (missing & MissingParts.Statement) == 0;
        bool isAdded = canStand && (claim.Modality == ClaimModality.Target ? AddTarget(claim, figure!.Value) : AddObservation(claim, figure!.Value));
        if (missing != MissingParts.None || !isAdded)
            _unresolved.Add(new UnresolvedClaim(claim, missing == MissingParts.None ? MissingParts.Figure : missing, isAdded));
    }

    private Figure? FigureOf(PolicyClaim claim)
    {
        if (claim.Statement.Figure is not { } figure)
            return null;
        return claim.Kind == ClaimKind.Rank ? Rank(figure) : ReadableFigure.Of(figure, _builder.Units);
    }

    private static Figure? Rank(Figure figure)
    {
        if (figure.Amount is < 1m or > int.MaxValue || figure.Amount != decimal.Truncate(figure.Amount))
            return null;
        return figure.Bound == Bound.AtMost ? RankText.Top((int)figure.Amount) : RankText.Place((int)figure.Amount);
    }

    private bool AddObservation(PolicyClaim claim, Figure figure)
    {
        if (_observations.Of(claim, figure) is not { } stated)
            return false;
        (string indicator, Dimension level) = _indicators.Of(claim);
        if (stated.Transformation.DimensionFor(level) != stated.Figure.Dimension)
            return false;
        SeriesKey series = _builder.Key(indicator, _subjects.IdOf(claim.Subject), stated.Transformation);
        var observation = new Observation(series, claim.Period, stated.Figure)
        {
            SourceId = _source.Id,
            At = _places.Of(claim),
            Status = claim.Modality == ClaimModality.Forecast ? ObservationStatus.Forecast : ObservationStatus.Final,
        };
        _builder.Add(observation);
        return true;
    }

    /// <summary>A target without a date it is due is none.</summary>
    private bool AddTarget(PolicyClaim claim, Figure figure)
    {
        if (claim.Period is not { } due || TargetOf(claim, figure, due) is not { } target)
            return false;
        _builder.Add(target with
        {
            Baseline = claim.Statement.Base is { } since && target.Goal.NeedsBaseline ? new Baseline(since) : null,
            SourceId = _source.Id,
            At = _places.Of(claim),
        });
        return true;
    }

    private Target? TargetOf(PolicyClaim claim, Figure figure, TimePeriod due)
    {
        if (GoalMaker.Of(claim, figure) is not { } asked)
            return null;
        (string indicator, Dimension level) = _indicators.Of(claim);
        if (asked.Goal is LevelGoal or CumulativeGoal or IncreaseGoal && asked.Series.DimensionFor(level) != figure.Dimension)
            return null;
        SeriesKey series = _builder.Key(indicator, _subjects.IdOf(claim.Subject), asked.Series);
        string id = string.Create(CultureInfo.InvariantCulture, $"target-{++_targets}");
        return GoalMaker.IsOverSpan(asked.Goal) ? Target.Over(id, series, due, asked.Goal) : Target.By(id, series, due, asked.Goal);
    }
}
