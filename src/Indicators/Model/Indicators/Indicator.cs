namespace Indicators;

/// <summary>
/// An indicator (指标): what is measured, in which unit, of which kind, and which way is progress.
/// </summary>
/// <remarks>Immutable, equal by value; where it was read is not part of the equality. Other indicators are named by id.</remarks>
/// <example><code>
/// var indicator = new Indicator(
///     "high-tech-enterprises", new LocalizedText("高新技术企业数", "High-tech enterprises"),
///     StandardUnits.Enterprise, IndicatorKind.Stock, Direction.Increase);
/// </code></example>
public sealed record Indicator : ICatalogItem
{
    /// <summary>Creates an indicator.</summary>
    /// <param name="id">Its id in the catalogue: letters, digits and <c>- _ . + / :</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="unit">The unit it is usually published in, <see cref="Indicators.Unit.One"/> for a plain number; figures may use any
    /// unit of the same dimension.</param>
    /// <param name="kind">What it measures.</param>
    /// <param name="direction">Which way is progress.</param>
    /// <exception cref="ArgumentException">The id has other characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Kind or direction is not stated.</exception>
    public Indicator(string id, LocalizedText name, Unit unit, IndicatorKind kind, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        Id = Identifier.Require(id, nameof(id));
        Name = name;
        Unit = unit;
        Kind = Vocabulary.IndicatorKinds.Require(kind, nameof(kind));
        Direction = Vocabulary.Directions.Require(direction, nameof(direction));
    }

    /// <summary>The id in the catalogue.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>The unit it is usually published in. Its dimension is the one all levels must have.</summary>
    public Unit Unit { get; init; }

    /// <summary>What it measures, and so what may be done with its figures.</summary>
    public IndicatorKind Kind { get; init; }

    /// <summary>Which way is progress.</summary>
    public Direction Direction { get; init; }

    /// <summary>For a ratio, the id of the indicator above the line; or null.</summary>
    public string? NumeratorId { get; init => field = Identifier.RequireOrNull(value, nameof(NumeratorId)); }

    /// <summary>For a ratio, the id of the indicator below the line; or null.</summary>
    public string? DenominatorId { get; init => field = Identifier.RequireOrNull(value, nameof(DenominatorId)); }

    /// <summary>For a ratio over a state on a day (人均), which value of the denominator it is taken over.</summary>
    public DenominatorTime DenominatorAt { get; init => field = Vocabulary.DenominatorTimes.Require(value, nameof(DenominatorAt)); }

    /// <summary>Whether its amounts can be below zero.</summary>
    public AmountSign Sign { get; init => field = Vocabulary.AmountSigns.Require(value, nameof(Sign)); }

    /// <summary>For an index, what is set to 100; or null.</summary>
    public IndexBase? Base { get; init; }

    /// <summary>What growth is measured on; the default declares nothing.</summary>
    public GrowthBasis GrowthBasis { get; init; }

    /// <summary>What exactly is counted or measured; or null.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>Other names texts use for it.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = ValueList<string>.Of(value, nameof(Aliases)); } = ValueList<string>.Empty;

    /// <summary>Where the figures before and after are not comparable, in order of time.</summary>
    public IReadOnlyList<SeriesBreak> Breaks
    {
        get;
        init => field =
            ValueList<SeriesBreak>.Of((value ?? throw new ArgumentNullException(nameof(Breaks))).OrderBy(b => b.At), nameof(Breaks));
    } = ValueList<SeriesBreak>.Empty;

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// True for what is a state on a day: stocks, capacities and counts. Their figures are looked up by the end of the period.
    /// </summary>
    public bool IsPointInTime => Kind is IndicatorKind.Stock or IndicatorKind.Capacity or IndicatorKind.Count;

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    internal ItemPlace Place { get; init; }

    ItemPlace ICatalogItem.Place => Place;

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} ({Name})";
}
