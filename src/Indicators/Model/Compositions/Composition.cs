namespace Indicators;

/// <summary>
/// What a whole is made of (构成): which indicators or subjects add up to another, or cannot be more than it. It is what
/// makes 4 and 12 against 16, or a district against its city, a check.
/// </summary>
/// <remarks>
/// Immutable, equal by value; where it was read is not part of the equality. It holds for the levels of every period for
/// which whole and parts are published.
/// </remarks>
/// <example><code>
/// var zones = new Composition("high-tech-zones", CompositionKind.Complete, "high-tech-zones",
///     [new CompositionPart("national-high-tech-zones"), new CompositionPart("municipal-high-tech-zones")]);
/// </code></example>
public sealed record Composition : ICatalogItem
{
    /// <summary>Creates a composition.</summary>
    /// <param name="id">Its id in the catalogue.</param>
    /// <param name="kind">How the parts relate to the whole.</param>
    /// <param name="wholeIndicatorId">The id of the whole's indicator.</param>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">An id has characters no id has, or there is no part.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not stated.</exception>
    public Composition(string id, CompositionKind kind, string wholeIndicatorId, IReadOnlyList<CompositionPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
            throw new ArgumentException($"The composition '{id}' has no parts; name at least one.", nameof(parts));
        Id = Identifier.Require(id, nameof(id));
        Kind = Vocabulary.CompositionKinds.Require(kind, nameof(kind));
        WholeIndicatorId = Identifier.Require(wholeIndicatorId, nameof(wholeIndicatorId));
        Parts = ValueList<CompositionPart>.Of(parts, nameof(parts));
    }

    private Composition(string id, CompositionKind kind, string wholeIndicatorId)
    {
        Id = Identifier.Require(id, nameof(id));
        Kind = Vocabulary.CompositionKinds.Require(kind, nameof(kind));
        WholeIndicatorId = Identifier.Require(wholeIndicatorId, nameof(wholeIndicatorId));
        Parts = ValueList<CompositionPart>.Empty;
        IsOverChildren = true;
    }

    /// <summary>A composition of the subjects below that of the whole: the districts of a city, the provinces of a country.</summary>
    /// <param name="id">Its id in the catalogue.</param>
    /// <param name="kind">How the parts relate to the whole.</param>
    /// <param name="wholeIndicatorId">The id of the indicator, of whole and parts.</param>
    /// <exception cref="ArgumentException">An id has characters no id has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not stated.</exception>
    /// <remarks>Which subjects those are in a period is asked of <see cref="IndicatorCatalog.PartsOf"/>.</remarks>
    /// <example><code>
    /// var districts = Composition.OverChildren("gdp-of-districts", CompositionKind.Complete, "gdp") with { WholeSubjectId = "chongqing" };
    /// </code></example>
    public static Composition OverChildren(string id, CompositionKind kind, string wholeIndicatorId) => new(id, kind, wholeIndicatorId);

    /// <summary>The id in the catalogue.</summary>
    public string Id { get; }

    /// <summary>How the parts relate to the whole.</summary>
    public CompositionKind Kind { get; }

    /// <summary>The id of the whole's indicator.</summary>
    public string WholeIndicatorId { get; }

    /// <summary>The id of the whole's subject; null where it holds for every subject.</summary>
    public string? WholeSubjectId { get; init => field = Identifier.RequireOrNull(value, nameof(WholeSubjectId)); }

    /// <summary>The parts, in order; none where the children of the whole's subject are meant.</summary>
    public IReadOnlyList<CompositionPart> Parts { get; }

    /// <summary>True where the parts are the children of the whole's subject, whoever they are in a period.</summary>
    public bool IsOverChildren { get; }

    /// <summary>The first period it holds for; null where it holds from ever on.</summary>
    public TimePeriod? From { get; init; }

    /// <summary>The last period it holds for; null where it still holds.</summary>
    public TimePeriod? To { get; init; }

    /// <summary>
    /// How far the parts may be off the whole beyond rounding: an amount of the whole's dimension, or a percentage of it; null for not at
    /// all.
    /// </summary>
    /// <exception cref="ArgumentException">The figure has a bound word, is a range or is not above 0.</exception>
    public Figure? Tolerance { get; init => field = RequireTolerance(value); }

    /// <summary>What is known of how whole and parts were rounded.</summary>
    public CompositionRounding Rounding { get; init => field = Vocabulary.CompositionRoundings.Require(value, nameof(Rounding)); }

    /// <summary>The id of the source that says so; or null.</summary>
    public string? SourceId { get; init => field = Identifier.RequireOrNull(value, nameof(SourceId)); }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    /// <summary>How a file says that the children are meant.</summary>
    internal const string ChildrenCode = "children";

    internal ItemPlace Place { get; init; }

    ItemPlace ICatalogItem.Place => Place;

    /// <summary>True where it holds for a period; for all where neither end is stated.</summary>
    /// <param name="period">The period.</param>
    public bool HoldsFor(TimePeriod period) =>
        (From is not { } from || period.StartDate >= from.StartDate) && (To is not { } to || period.EndDate <= to.EndDate);

    /// <summary>Id, whole and parts: <c>zones: high-tech-zones = national-zones + municipal-zones</c>.</summary>
    public override string ToString()
    {
        (string relation, string joint) = Kind switch
        {
            CompositionKind.Complete => ("=", " + "),
            CompositionKind.Partial => ("≥", " + "),
            _ => ("≥", ", "),
        };
        return $"{Id}: {WholeIndicatorId}{(WholeSubjectId is null ? "" : $"@{WholeSubjectId}")} {relation} "
            + $"{(IsOverChildren ? ChildrenCode : string.Join(joint, Parts))}";
    }

    internal static bool IsTolerance(Figure figure) => CompositionPart.IsFactor(figure);

    private static Figure? RequireTolerance(Figure? tolerance) =>
        tolerance is not { } figure || IsTolerance(figure)
            ? tolerance
            : throw new ArgumentException($"'{figure.Literal}' is no tolerance; give one number above 0, such as 5亿元 or 0.5%.",
                nameof(tolerance));
}
