using System.Globalization;

namespace Indicators.Prose.Drafting;

/// <summary>Turns claims into items of a catalogue: every statement whole, or the claim listed with what it lacks.</summary>
internal sealed class Drafter
{
    /// <summary>The places of one figure that is said again and again; what goes on is not written.</summary>
    private const int LongestPlace = 400;

    /// <summary>The last place a catalogue takes in a ranking; 第亿 ranks nothing.</summary>
    private const decimal LastRank = 1_000_000m;

    private readonly IndicatorCatalogBuilder _builder = new();
    private readonly List<UnresolvedClaim> _unresolved = [];
    private readonly SubjectTable _subjects;
    private readonly IndicatorTable _indicators;
    private readonly ObservationDraft _observations;
    private readonly Func<PolicyClaim, string> _placeOf;
    private readonly StatedFigures _stated = new();
    private readonly Source _source;
    private int _targets;

    public Drafter(Source source, Func<PolicyClaim, string> placeOf, EnglishNames english)
    {
        _source = source;
        _placeOf = placeOf;
        _builder.Add(source);
        _subjects = new SubjectTable(_builder, english);
        _indicators = new IndicatorTable(_builder, english);
        _observations = new ObservationDraft(_subjects);
    }

    public IndicatorCatalogBuilder Builder => _builder;

    public IReadOnlyList<UnresolvedClaim> Unresolved => _unresolved;

    public void Draft(IReadOnlyList<PolicyClaim> claims)
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
    }

    private void Add(PolicyClaim claim)
    {
        MissingParts missing = ClaimGaps.Of(claim);
        Figure? figure = FigureOf(claim);
        if (figure is null)
            missing |= MissingParts.Figure;
        bool canStand = figure is not null && (missing & MissingParts.Statement) == 0;
        int? copy = !canStand ? null
            : claim.Modality == ClaimModality.Target ? AddTarget(claim, figure!.Value)
            : AddObservation(claim, figure!.Value);
        if (copy > 0)
            missing |= MissingParts.Distinction;
        if (copy is null && missing == MissingParts.None)
            missing = MissingParts.Figure;
        if (missing != MissingParts.None)
            _unresolved.Add(new UnresolvedClaim(claim, missing, copy is not null));
    }

    private Figure? FigureOf(PolicyClaim claim)
    {
        if (claim.Statement.Figure is not { } figure)
            return null;
        return claim.Kind == ClaimKind.Rank ? Rank(figure) : ReadableFigure.Of(figure, _builder.Units);
    }

    private static Figure? Rank(Figure figure)
    {
        if (figure.Amount is < 1m or > LastRank || figure.Amount != decimal.Truncate(figure.Amount))
            return null;
        return figure.Bound == Bound.AtMost ? RankText.Top((int)figure.Amount) : RankText.Place((int)figure.Amount);
    }

    /// <summary>Which of the indicators of that name it went to: 0 but where two figures differ; null where it has no place.</summary>
    private int? AddObservation(PolicyClaim claim, Figure figure)
    {
        if (_observations.Of(claim, figure) is not { } stated)
            return null;
        if (stated.Transformation.DimensionFor(_indicators.LevelOf(claim)) != stated.Figure.Dimension)
            return null;
        SeriesKey first = SeriesOf(claim, stated.Transformation, 0);
        for (int copy = 0; ; copy = _stated.NextCopy(first, claim.Period, copy))
        {
            SeriesKey series = SeriesOf(claim, stated.Transformation, copy);
            var observation = new Observation(series, claim.Period, stated.Figure)
            {
                SourceId = _source.Id,
                At = _placeOf(claim),
                Status = claim.Modality == ClaimModality.Forecast ? ObservationStatus.Forecast : ObservationStatus.Final,
            };
            if (_stated.Contradicts(observation))
                continue;
            Put(observation);
            return copy;
        }
    }

    /// <summary>What a text says twice stands once, with both places.</summary>
    private void Put(Observation observation)
    {
        if (_stated.SameAs(observation) is { } index)
        {
            string at = $"{_builder.Observations[index].At}; {observation.At}";
            if (at.Length <= LongestPlace)
                _builder.Observations[index] = _builder.Observations[index] with { At = at };
            return;
        }

        _stated.Add(observation, _builder.Observations.Count);
        _builder.Add(observation);
    }

    /// <summary>A target without a date it is due is none.</summary>
    private int? AddTarget(PolicyClaim claim, Figure figure)
    {
        if (claim.Period is not { } due || GoalMaker.Of(claim, figure) is not { } asked)
            return null;
        bool isAmount = asked.Goal is LevelGoal or CumulativeGoal or IncreaseGoal;
        if (isAmount && asked.Series.DimensionFor(_indicators.LevelOf(claim)) != figure.Dimension)
            return null;
        string id = string.Create(CultureInfo.InvariantCulture, $"target-{++_targets}");
        SeriesKey first = SeriesOf(claim, asked.Series, 0);
        for (int copy = 0; ; copy = _stated.NextCopy(first, due, copy))
        {
            SeriesKey series = SeriesOf(claim, asked.Series, copy);
            Target target = GoalMaker.IsOverSpan(asked.Goal)
                ? Target.Over(id, series, due, asked.Goal)
                : Target.By(id, series, due, asked.Goal);
            if (_stated.Contradicts(target))
                continue;
            _stated.Add(target);
            _builder.Add(target with
            {
                Baseline = claim.Statement.Base is { } since && target.Goal.NeedsBaseline ? new Baseline(since) : null,
                SourceId = _source.Id,
                At = _placeOf(claim),
            });
            return copy;
        }
    }

    private SeriesKey SeriesOf(PolicyClaim claim, Transformation transformation, int copy) =>
        _builder.Key(_indicators.IdOf(claim, copy), _subjects.IdOf(claim.Subject), transformation);
}
