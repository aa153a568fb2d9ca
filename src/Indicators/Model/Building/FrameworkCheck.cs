namespace Indicators;

/// <summary>
/// Checks frameworks: unique ids and tiers, members in tiers and about subjects that are there, sources where they are due.
/// </summary>
internal sealed class FrameworkCheck(CatalogFindings findings, CatalogIndex<Source> sources, CatalogIndex<Subject> subjects)
{
    // Not sections of a catalogue: what is missing in them is missing in the framework itself.
    private const string Tiers = "tiers";
    private const string Members = "members";

    public CatalogIndex<PolicyFramework> Check(IEnumerable<PolicyFramework> items)
    {
        CatalogIndex<PolicyFramework> unique = UniqueItems.Index(items, CatalogSections.Frameworks, findings);
        CatalogIndex<PolicyFramework> sound =
            UniqueItems.Sound(unique, CatalogSections.Frameworks, findings, framework => Sound(framework, unique));
        HashSet<string> closing = ReferenceCycles.Find(
            sound, CatalogSections.Frameworks, "supersedes", framework => [framework.SupersedesId], findings);
        CatalogIndex<PolicyFramework> left = UniqueItems.Without(sound, CatalogSections.Frameworks, findings, closing);
        return left.Count == unique.Count ? left : UniqueItems.Map(left, framework => WithoutLostLink(framework, left));
    }

    private static PolicyFramework WithoutLostLink(PolicyFramework framework, CatalogIndex<PolicyFramework> left) =>
        framework.SupersedesId is { } earlier && !left.Contains(earlier) ? framework with { SupersedesId = null } : framework;

    private PolicyFramework Sound(PolicyFramework framework, CatalogIndex<PolicyFramework> all)
    {
        Referrer from = Referrer.Of(CatalogSections.Frameworks, framework);
        if (findings.Resolve(from, "subject", framework.SubjectId, subjects, CatalogSections.Subjects) != framework.SubjectId)
            framework = framework with { SubjectId = null };
        if (findings.Resolve(from, "source", framework.SourceId, sources, CatalogSections.Sources) != framework.SourceId)
            framework = framework with { SourceId = null };
        if (findings.Resolve(from, "supersedes", framework.SupersedesId, all, CatalogSections.Frameworks) != framework.SupersedesId)
            framework = framework with { SupersedesId = null };
        return WithSoundMembers(framework, TierIds(framework));
    }

    private HashSet<string> TierIds(PolicyFramework framework)
    {
        var ids = new HashSet<string>();
        foreach (Tier tier in framework.AllTiers())
        {
            if (!ids.Add(tier.Id))
                findings.Report(CatalogDiagnostics.DuplicateTier, framework.Place, "tiers", framework.Id, tier.Id);
        }

        Referrer from = Referrer.Of(CatalogSections.Frameworks, framework);
        foreach (Tier tier in framework.AllTiers())
        {
            foreach (string other in tier.Overlaps.Where(other => !ids.Contains(other)))
                findings.ReportUnknown(from, "tiers.overlaps", other, Tiers);
            _ = findings.Resolve(from, "tiers.subject", tier.SubjectId, subjects, CatalogSections.Subjects);
        }

        return ids;
    }

    private PolicyFramework WithSoundMembers(PolicyFramework framework, HashSet<string> tiers)
    {
        var named = framework.Members.Select(member => member.SubjectId).OfType<string>().ToHashSet();
        FrameworkMember[] sound =
            [.. framework.Members.Select((member, i) => Sound(framework, member, i, tiers, named)).OfType<FrameworkMember>()];
        sound = WithoutLostParents(sound);
        ReportCycles(framework, sound);
        bool same = sound.Length == framework.Members.Count
            && sound.Zip(framework.Members).All(pair => ReferenceEquals(pair.First, pair.Second));
        return same ? framework : framework with { Members = sound };
    }

    /// <summary>A part of a member that went with its subject or source stands alone.</summary>
    private static FrameworkMember[] WithoutLostParents(FrameworkMember[] members)
    {
        var kept = members.Select(member => member.SubjectId).OfType<string>().ToHashSet();
        return [.. members.Select(member => member.ParentId is { } parent && !kept.Contains(parent)
            ? member with { ParentId = null }
            : member)];
    }

    /// <summary>No member is a part of its own parts, however far down.</summary>
    private void ReportCycles(PolicyFramework framework, FrameworkMember[] members)
    {
        ILookup<string, FrameworkMember> byId = members.Where(member => member.IsNamed).ToLookup(member => member.SubjectId!);
        IEnumerable<string> ids = byId.Select(group => group.Key).Order(StringComparer.Ordinal);
        foreach ((string id, string chain) in ReferenceCycles.Find(ids, id => [.. byId[id].Select(member => member.ParentId)]))
        {
            FrameworkMember member = byId[id].First();
            findings.Report(CatalogDiagnostics.Cycle, member.Place, "parent", CatalogSections.Frameworks, $"{framework.Id}: {member}",
                "parent", chain);
        }
    }

    private FrameworkMember? Sound(PolicyFramework framework, FrameworkMember member, int index, HashSet<string> tiers,
        HashSet<string> named)
    {
        ItemPlace place = PlaceOf(framework, member, index);
        var from = new Referrer(CatalogSections.Frameworks, $"{framework.Id}: {member}", place);
        if (!tiers.Contains(member.TierId))
        {
            findings.ReportUnknown(from, "tier", member.TierId, Tiers);
            return null;
        }

        if (findings.Resolve(from, "subject", member.SubjectId, subjects, CatalogSections.Subjects) != member.SubjectId)
            return null;
        return HasDueSource(framework, member, place) ? WithSoundLinks(member, from, named) : null;
    }

    /// <summary>A part of what is no member stands alone; a membership that nothing stands behind is none.</summary>
    private FrameworkMember? WithSoundLinks(FrameworkMember member, in Referrer from, HashSet<string> named)
    {
        if (member.ParentId is { } parent && !named.Contains(parent))
            findings.ReportUnknown(from, "parent", parent, Members);
        return findings.Resolve(from, "source", member.SourceId, sources, CatalogSections.Sources) == member.SourceId
            ? member
            : null;
    }

    /// <summary>Who confirms or corroborates has a source; who recalls has none.</summary>
    private bool HasDueSource(PolicyFramework framework, FrameworkMember member, ItemPlace place)
    {
        bool recalled = member.Confidence == Confidence.Recalled;
        if (recalled && member.SourceId is { } source)
            findings.Report(CatalogDiagnostics.RecalledWithSource, place, "source", framework.Id, member.ToString(), source);
        else if (!recalled && member.SourceId is null)
            findings.Report(CatalogDiagnostics.MemberWithoutSource, place, "source", framework.Id, member.ToString(),
                Vocabulary.Confidences.CodeOf(member.Confidence));
        else
            return true;
        return false;
    }

    /// <summary>The member's own place; where it has none, its framework's with the member's index.</summary>
    private static ItemPlace PlaceOf(PolicyFramework framework, FrameworkMember member, int index)
    {
        if (member.Place.Section is not null || framework.Place.Location is not { } location)
            return member.Place;
        return new ItemPlace(new SourceSection(location.File, $"{location.Path}.members"), index, location.Line, location.Column);
    }
}
