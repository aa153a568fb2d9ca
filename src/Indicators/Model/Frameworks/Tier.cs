using System.Globalization;

namespace Indicators;

/// <summary>
/// A tier of a framework (层级): how many members it is to have, or that it is open, and the sub-tiers it consists of.
/// </summary>
/// <remarks>Immutable, equal by value. A size class (万亿级) is a label; it becomes a target only where a text makes it one.</remarks>
/// <example><code>
/// var newStars = new Tier("new-star", new LocalizedText("“新星”产业集群"), 18)
/// {
///     Tiers = [new Tier("future", new LocalizedText("未来产业"), 6), new Tier("growth", new LocalizedText("高成长性产业"), 12)],
/// };
/// </code></example>
public sealed record Tier
{
    private Tier(string id, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = Identifier.Require(id, nameof(id));
        Name = name;
    }

    /// <summary>Creates a tier with a number of members.</summary>
    /// <param name="id">Its id, unique in the framework.</param>
    /// <param name="name">Its name.</param>
    /// <param name="count">How many members it is to have; 0 or more.</param>
    /// <exception cref="ArgumentException">The id has characters no id has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public Tier(string id, LocalizedText name, int count)
        : this(id, name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    /// <summary>The id, unique in the framework.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>How many members it is to have; null for an open tier.</summary>
    public int? Count { get; }

    /// <summary>True where the number of members is left open (the X of 415X).</summary>
    public bool IsOpen => Count is null && Figure is null;

    /// <summary>The figure that a part of the code stands for instead of a number of members: the 6 that is 增速6%左右; or null.</summary>
    public Figure? Figure { get; private init; }

    /// <summary>What the tier contributes to the framework's code, where that is not its count in digits; or null.</summary>
    public string? Code { get; init; }

    /// <summary>False for a tier that the code does not count: the basis below a 4812.</summary>
    public bool IsInCode { get; init; } = true;

    /// <summary>The ids of the tiers whose members may stand in this one too: one industry as a cluster and as a chain.</summary>
    public IReadOnlyList<string> Overlaps { get; init => field = ValueList<string>.Of(value, nameof(Overlaps)); } = ValueList<string>.Empty;

    /// <summary>The id of the subject that is the tier as a whole, for figures and targets of it; or null.</summary>
    public string? SubjectId { get; init => field = Identifier.RequireOrNull(value, nameof(SubjectId)); }

    /// <summary>The size class of its members unless they have their own: 万亿级; or null.</summary>
    public string? SizeClass { get; init; }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    /// <summary>The tiers it consists of: 18 = 12 + 6. They contribute nothing to the framework's code.</summary>
    public IReadOnlyList<Tier> Tiers { get; init => field = ValueList<Tier>.Of(value, nameof(Tiers)); } = ValueList<Tier>.Empty;

    /// <summary>
    /// What the tier contributes to the framework's code: <see cref="Code"/>, or its count or figure in digits; X where it is open.
    /// </summary>
    public string CodeText =>
        Code ?? Count?.ToString(CultureInfo.InvariantCulture) ?? Figure?.Amount.ToString(CultureInfo.InvariantCulture) ?? "X";

    /// <summary>A tier whose number of members is left open.</summary>
    /// <param name="id">Its id, unique in the framework.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">The id has characters no id has.</exception>
    public static Tier Open(string id, LocalizedText name) => new(id, name);

    /// <summary>A part of the code that is no number of members but a figure: the growth, the size, the time that is aimed at.</summary>
    /// <param name="id">Its id, unique in the framework.</param>
    /// <param name="name">Its name.</param>
    /// <param name="figure">The figure as stated: 6%左右.</param>
    /// <exception cref="ArgumentException">The id has characters no id has.</exception>
    public static Tier OfFigure(string id, LocalizedText name, Figure figure) => new(id, name) { Figure = figure };

    /// <summary>The tier itself and all tiers below it, in order.</summary>
    public IEnumerable<Tier> SelfAndBelow() => Tiers.SelectMany(tier => tier.SelfAndBelow()).Prepend(this);

    /// <summary>Id and count.</summary>
    public override string ToString() => $"{Id} ({CodeText})";
}
