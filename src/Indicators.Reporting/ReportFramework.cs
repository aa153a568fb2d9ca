using System.Collections.Immutable;

namespace Indicators.Reporting;

/// <summary>A framework of a report: its tiers and slots, and the targets of the subjects it names.</summary>
public sealed class ReportFramework
{
    private readonly ILookup<string, ReportTarget> _targets;

    private ReportFramework(PolicyFramework framework, IndicatorCatalog catalog, ILookup<string, ReportTarget> targets)
    {
        Framework = framework;
        Catalog = catalog;
        _targets = targets;
        Summary = ReportSummary.Of(framework.Members
            .Select(member => member.SubjectId)
            .OfType<string>()
            .Distinct()
            .SelectMany(subject => targets[subject]));
    }

    /// <summary>The framework.</summary>
    public PolicyFramework Framework { get; }

    /// <summary>The targets of all its named members, counted.</summary>
    public ReportSummary Summary { get; }

    internal IndicatorCatalog Catalog { get; }

    /// <summary>The targets of a member; empty for a slot nobody has named.</summary>
    /// <param name="member">The member.</param>
    public ImmutableArray<ReportTarget> TargetsOf(FrameworkMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.SubjectId is { } subject ? [.. _targets[subject]] : [];
    }

    /// <summary>The name of a member, with what is unconfirmed or unnamed said.</summary>
    /// <param name="member">The member.</param>
    /// <param name="language">The language.</param>
    public string NameOf(FrameworkMember member, Language language)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(language);
        if (member.SubjectId is not { } subject)
            return language.Say("framework.unnamed");
        string name = Catalog.Subjects[subject].Name.In(language);
        return member.Confidence == Confidence.Confirmed
            ? name
            : language.Say("framework.unconfirmed", name, member.Confidence.ToText(language));
    }

    /// <summary>The members that stand in a tier itself, not in one below it.</summary>
    internal IEnumerable<FrameworkMember> OwnMembersOf(Tier tier) => Framework.Members.Where(member => member.TierId == tier.Id);

    /// <summary>How many slots of a tier nobody has named; those of a tier with tiers below are counted there.</summary>
    internal int UnnamedSlotsOf(Tier tier) => tier.Tiers.Count > 0 ? 0 : Framework.SlotsOf(tier.Id).Unnamed;

    internal static ReportFramework Of(PolicyFramework framework, IndicatorCatalog catalog, IEnumerable<ReportTarget> targets) =>
        new(framework, catalog, targets.ToLookup(target => target.Target.Series.SubjectId));
}
