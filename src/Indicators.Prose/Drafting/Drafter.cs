namespace Indicators.Prose.Drafting;

/// <summary>Turns claims into items of a catalogue, one by one.</summary>
internal sealed class Drafter
{
    private readonly IndicatorCatalogBuilder _builder = new();
    private readonly List<UnresolvedClaim> _unresolved = [];
    private readonly NameTable _subjects;
    private readonly IndicatorTable _indicators;
    private readonly Source _source;
    private int _targets;

    public Drafter(Source source)
    {
        _source = source;
        _builder.Add(source);
        _subjects = new NameTable("subject", (id, name) => _builder.Add(new Subject(id, SubjectKind.Region, new LocalizedText(name))));
        _indicators = new IndicatorTable(_builder);
    }

    public void Add(PolicyClaim claim)
    {
        MissingParts missing = MissingIn(claim);
        bool isAdded = (missing & MissingParts.Figure) == 0 && (claim.Modality == ClaimModality.Target ? AddTarget(claim) : AddObservation(claim));
        if (missing != MissingParts.None || !isAdded)
            _unresolved.Add(new UnresolvedClaim(claim, missing, isAdded));
    }

    public CatalogDraft Finish() => new(_builder, _unresolved);

    private static MissingParts MissingIn(PolicyClaim claim) =>
        (claim.Indicator is null ? MissingParts.Indicator : MissingParts.None)
        | (claim.Subject is null ? MissingParts.Subject : MissingParts.None)
        | (claim.Period is null ? MissingParts.Period : MissingParts.None)
        | (claim.Kind is ClaimKind.Growth && claim.Comparison == default ? MissingParts.Comparison : MissingParts.None)
        | (claim.Figure is null ? MissingParts.Figure : MissingParts.None);

    private bool AddObservation(PolicyClaim claim)
    {
        if (Transformations.Of(claim, SubjectOf) is not { } transformation)
            return false;
        var observation = new Observation(KeyOf(claim, transformation), claim.Period, FigureOf(claim)) { SourceId = _source.Id, At = claim.Literal };
        _builder.Add(claim.Modality == ClaimModality.Forecast ? observation with { Status = ObservationStatus.Forecast } : observation);
        return true;
    }

    /// <summary>A target without a date it is due is none.</summary>
    private bool AddTarget(PolicyClaim claim)
    {
        if (claim.Period is not { } due || claim.Kind == ClaimKind.Rank || Transformations.Of(claim, SubjectOf) is not { } transformation)
            return false;
        Target target = Target.By($"target-{++_targets}", KeyOf(claim, transformation), due, new LevelGoal(FigureOf(claim)));
        _builder.Add(target with { SourceId = _source.Id, At = claim.Literal });
        return true;
    }

    private SeriesKey KeyOf(PolicyClaim claim, Transformation transformation) =>
        _builder.Key(_indicators.IdOf(claim, transformation), SubjectOf(claim.Subject ?? "?"), transformation);

    private string SubjectOf(string name) => _subjects.IdOf(name);

    private static Figure FigureOf(PolicyClaim claim) =>
        claim.Kind == ClaimKind.Rank ? Rank(claim) : claim.Figure.GetValueOrDefault();

    private static Figure Rank(PolicyClaim claim) => claim.Bound == Bound.AtMost ? RankText.Top((int)claim.Value) : RankText.Place((int)claim.Value);
}
