namespace Indicators;

/// <summary>Checks subjects: unique ids, parents and successors that are there, no cycles, validity in order.</summary>
internal sealed class SubjectCheck(CatalogFindings findings, CatalogIndex<Source> sources)
{
    public CatalogIndex<Subject> Check(IEnumerable<Subject> items)
    {
        CatalogIndex<Subject> unique = UniqueItems.Index(items, CatalogSections.Subjects, findings);
        CatalogIndex<Subject> resolved =
            UniqueItems.Sound(unique, CatalogSections.Subjects, findings, subject => Resolved(subject, unique));
        HashSet<string> parents =
            ReferenceCycles.Find(resolved, CatalogSections.Subjects, "parent", subject => [subject.ParentId], findings);
        HashSet<string> successors =
            ReferenceCycles.Find(resolved, CatalogSections.Subjects, "successors", subject => subject.SuccessorIds, findings);
        parents.UnionWith(successors);
        CatalogIndex<Subject> sound = UniqueItems.Without(resolved, CatalogSections.Subjects, findings, parents);
        return sound.Count == unique.Count ? sound : UniqueItems.Map(sound, subject => WithoutLostLinks(subject, sound));
    }

    /// <summary>A link to a subject that was left out goes with it.</summary>
    private static Subject WithoutLostLinks(Subject subject, CatalogIndex<Subject> sound)
    {
        if (subject.ParentId is { } parent && !sound.Contains(parent))
            subject = subject with { ParentId = null };
        return subject.SuccessorIds.All(sound.Contains)
            ? subject
            : subject with { SuccessorIds = [.. subject.SuccessorIds.Where(sound.Contains)] };
    }

    private Subject Resolved(Subject subject, CatalogIndex<Subject> all)
    {
        Referrer from = Referrer.Of(CatalogSections.Subjects, subject);
        if (findings.Resolve(from, "parent", subject.ParentId, all, CatalogSections.Subjects) != subject.ParentId)
            subject = subject with { ParentId = null };
        if (findings.Resolve(from, "source", subject.SourceId, sources, CatalogSections.Sources) != subject.SourceId)
            subject = subject with { SourceId = null };
        string[] successors =
            [.. subject.SuccessorIds.Where(id => findings.Resolve(from, "successors", id, all, CatalogSections.Subjects) is not null)];
        if (successors.Length != subject.SuccessorIds.Count)
            subject = subject with { SuccessorIds = successors };
        return InOrder(subject);
    }

    private Subject InOrder(Subject subject)
    {
        if (subject.ValidFrom is not { } from || subject.ValidTo is not { } to || from <= to)
            return subject;
        findings.Report(
            CatalogDiagnostics.ValidityReversed, subject.Place, "validTo", subject.Id, TimePeriod.Day(from).ToString(),
                TimePeriod.Day(to).ToString());
        return subject;
    }
}
