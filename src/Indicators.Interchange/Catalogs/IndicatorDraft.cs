namespace Indicators.Interchange;

/// <summary>An indicator as far as a file tells it: its name, and the unit its levels are given in.</summary>
internal sealed class IndicatorDraft(string id, LocalizedText name, Indicator? defined)
{
    private readonly Dictionary<Transformation, string> _codes = [];
    private Unit? _level;

    public string Id => id;

    /// <summary>The indicator where a catalogue or the file itself defines it.</summary>
    public Indicator? Defined => defined;

    /// <summary>Days from which on its figures are marked as broken off from those before.</summary>
    public SortedSet<DateOnly> Breaks { get; } = [];

    /// <summary>Days from which on its figures are of another definition, or of the usual one again.</summary>
    public SortedDictionary<DateOnly, SeriesBreak> DefinitionBreaks { get; } = [];

    /// <summary>What an index has set to 100; null where nothing says it.</summary>
    public IndexBase? Base { get; set; }

    /// <summary>True where a figure of this unit can be one of it.</summary>
    public bool Fits(Transformation transformation, Unit unit, string unitCode) =>
        (_level is null || !transformation.IsLevel || unit.Dimension == _level.Dimension)
        && (!_codes.TryGetValue(transformation, out string? known) || known == unitCode);

    public void Take(Transformation transformation, Unit unit, string unitCode)
    {
        _codes.TryAdd(transformation, unitCode);
        if (transformation.IsLevel)
            _level ??= unit;
    }

    /// <summary>
    /// What it measures, as far as its unit tells: a ratio, an index; for all else a state, of which nothing is ever
    /// summed.
    /// </summary>
    public IndicatorKind KindByUnit =>
        _level?.Dimension == Dimension.Ratio || _level?.Dimension == Dimension.Points ? IndicatorKind.Ratio
        : _level?.Dimension == Dimension.Index ? IndicatorKind.Index : IndicatorKind.Stock;

    public Indicator Build(IndicatorKind kind, Direction direction) => new(id, Plain(name), _level ?? Unit.One, kind, direction)
    {
        Base = Base,
        Breaks = AllBreaks(),
    };

    /// <summary>One a day: another definition says more than the mere mark of a break.</summary>
    public SeriesBreak[] AllBreaks() =>
    [
        .. Breaks.Where(day => !DefinitionBreaks.ContainsKey(day))
            .Select(day => new SeriesBreak(day, InterchangeWordings.Table["break.reason"])),
        .. DefinitionBreaks.Values,
    ];

    private static LocalizedText Plain(LocalizedText name) => new(name.Wordings);
}
