namespace Indicators;

/// <summary>
/// A numbered structure (体系): 33618, 416, 5+8, 415X. Its code, its tiers, its members, as of a date. Two editions are two
/// frameworks.
/// </summary>
/// <remarks>
/// Immutable, equal by value; where it was read is not part of the equality. The code is matched against the tiers, never
/// parsed digit by digit: 33618 is 3, 3, 6 and 18.
/// </remarks>
/// <example><code>
/// var framework = new PolicyFramework("33618", "33618", new LocalizedText("“33618”现代制造业集群体系"), TimePeriod.Month(2023, 7), tiers);
/// framework.CodeMatchesTiers;          // true
/// framework.SlotsOf("leading").Named;  // 3
/// </code></example>
public sealed record PolicyFramework : ICatalogItem
{
    /// <summary>Creates a framework.</summary>
    /// <param name="id">Its id in the catalogue.</param>
    /// <param name="code">Its code as published: <c>33618</c>, <c>5+8</c>, <c>415X</c>, <c>4×4</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="asOf">When it is described as here.</param>
    /// <param name="tiers">Its tiers, in the order of the code.</param>
    /// <exception cref="ArgumentException">The id has characters no id has, or the code is blank.</exception>
    public PolicyFramework(string id, string code, LocalizedText name, TimePeriod asOf, IReadOnlyList<Tier> tiers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(name);
        Id = Identifier.Require(id, nameof(id));
        Code = code;
        Name = name;
        AsOf = asOf;
        Tiers = tiers;
    }

    /// <summary>The id in the catalogue.</summary>
    public string Id { get; }

    /// <summary>The code as published.</summary>
    public string Code { get; init; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>The id of the subject whose structure it is; or null.</summary>
    public string? SubjectId { get; init => field = Identifier.RequireOrNull(value, nameof(SubjectId)); }

    /// <summary>When it is described as here.</summary>
    public TimePeriod AsOf { get; init; }

    /// <summary>What the parts of the code stand for, in words; or null.</summary>
    public LocalizedText? CodeMeaning { get; init; }

    /// <summary>The tiers, in the order of the code.</summary>
    public IReadOnlyList<Tier> Tiers { get; init => field = ValueList<Tier>.Of(value, nameof(Tiers)); }

    /// <summary>The members that are listed, with or without a name.</summary>
    public IReadOnlyList<FrameworkMember> Members { get; init => field = ValueList<FrameworkMember>.Of(value, nameof(Members)); } =
        ValueList<FrameworkMember>.Empty;

    /// <summary>The id of the earlier edition; or null.</summary>
    public string? SupersedesId { get; init => field = Identifier.RequireOrNull(value, nameof(SupersedesId)); }

    /// <summary>The id of the source; or null.</summary>
    public string? SourceId { get; init => field = Identifier.RequireOrNull(value, nameof(SourceId)); }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    internal ItemPlace Place { get; init; }

    ItemPlace ICatalogItem.Place => Place;

    /// <summary>The members that are industry clusters.</summary>
    public IEnumerable<IndustryCluster> Clusters => Members.OfType<IndustryCluster>();

    /// <summary>The code that the tiers make: the parts of those that are in it one after the other, as in 33618.</summary>
    internal string CodeFromTiers => string.Concat(Tiers.Where(tier => tier.IsInCode).Select(tier => tier.CodeText));

    /// <summary>
    /// True where the tiers that are in the code, in order, make it. Their numbers may be written in digits or in Chinese
    /// (八大, 一核两翼), an open one as X or N or not at all, and a product (3×5) stands for three tiers of five. Signs between the parts,
    /// quotation marks, white space and words do not count, full-width characters are plain ones.
    /// </summary>
    internal bool CodeMatchesTiers => FrameworkCode.Matches(Code, [.. Tiers.Where(tier => tier.IsInCode)]);

    /// <summary>True where the code has a number or a letter that counts: 满天星 has none, and there is nothing to match.</summary>
    internal bool CodeCounts => FrameworkCode.Counts(Code);

    /// <summary>All tiers, each followed by its sub-tiers.</summary>
    public IEnumerable<Tier> AllTiers() => Tiers.SelectMany(tier => tier.SelfAndBelow());

    /// <summary>The tier with an id, at any depth; null where there is none.</summary>
    public Tier? FindTier(string tierId) => AllTiers().FirstOrDefault(tier => tier.Id == tierId);

    /// <summary>The members of a tier, those of its sub-tiers included.</summary>
    /// <param name="tierId">The tier's id.</param>
    /// <exception cref="KeyNotFoundException">The framework has no such tier.</exception>
    public IReadOnlyList<FrameworkMember> MembersOf(string tierId)
    {
        var ids = RequireTier(tierId).SelfAndBelow().Select(tier => tier.Id).ToHashSet();
        return [.. Members.Where(member => ids.Contains(member.TierId))];
    }

    /// <summary>How many slots of a tier there are, and how many have a name; sub-tiers included.</summary>
    /// <param name="tierId">The tier's id.</param>
    /// <exception cref="KeyNotFoundException">The framework has no such tier.</exception>
    public TierSlots SlotsOf(string tierId)
    {
        IReadOnlyList<FrameworkMember> members = MembersOf(tierId);
        int named = members.Count(member => member.IsNamed);
        Tier tier = RequireTier(tierId);
        return new TierSlots(tier.Figure is null ? tier.Count : 0, named, members.Count - named);
    }

    /// <summary>The members that are parts of another.</summary>
    /// <param name="subjectId">The subject id of the member they are parts of.</param>
    public IEnumerable<FrameworkMember> PartsOf(string subjectId) => Members.Where(member => member.ParentId == subjectId);

    /// <summary>The size class of a member: its own, or that of its tier or of the nearest tier above that has one.</summary>
    /// <param name="member">A member of the framework.</param>
    public string? SizeClassOf(FrameworkMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.SizeClass ?? Lineage(member.TierId).LastOrDefault(tier => tier.SizeClass is not null)?.SizeClass;
    }

    /// <summary>Id, code and date.</summary>
    public override string ToString() => $"{Id} ({Code}, {AsOf})";

    /// <summary>The tiers from the top down to one, itself last; empty where there is no such tier.</summary>
    private IEnumerable<Tier> Lineage(string tierId)
    {
        IReadOnlyList<Tier> level = Tiers;
        while (level.FirstOrDefault(tier => tier.SelfAndBelow().Any(below => below.Id == tierId)) is { } next)
        {
            yield return next;
            level = next.Id == tierId ? [] : next.Tiers;
        }
    }

    private Tier RequireTier(string tierId) =>
        FindTier(tierId)
        ?? throw new KeyNotFoundException($"The framework '{Id}' has no tier '{tierId}'; its tiers are "
            + $"{string.Join(", ", AllTiers().Select(tier => tier.Id))}.");
}
