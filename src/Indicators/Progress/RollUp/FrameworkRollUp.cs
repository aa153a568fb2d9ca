namespace Indicators.Progress;

/// <summary>Groups the targets of a framework's members: framework, tier, sub-tier, member.</summary>
public static class FrameworkRollUp
{
    /// <summary>The group of a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="assessments">The assessments to group, by the subject of their target; those of no member are left out, those of the
    /// framework's own subject are its own.</param>
    /// <param name="nameOf">The name of a subject; null is its id.</param>
    /// <remarks>A subject that is a member twice is counted once, in the tier it is listed in first.</remarks>
    public static ProgressGroup Group(this PolicyFramework framework, IEnumerable<ProgressAssessment> assessments,
        Func<string, LocalizedText?>? nameOf = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(assessments);
        ILookup<string, ProgressAssessment> bySubject = assessments.ToLookup(a => a.Target.Series.SubjectId);
        ILookup<string, FrameworkMember> byTier = framework.Members
            .Where(member => member.IsNamed && member.SubjectId != framework.SubjectId)
            .DistinctBy(member => member.SubjectId)
            .ToLookup(member => member.TierId);
        IEnumerable<ProgressAssessment> own = framework.SubjectId is { } id ? bySubject[id] : [];
        return new ProgressGroup(framework.Id, framework.Name, own, framework.Tiers.Select(GroupOfTier));

        ProgressGroup GroupOfTier(Tier tier) =>
            new(tier.Id, tier.Name, [], [.. tier.Tiers.Select(GroupOfTier), .. byTier[tier.Id].Select(GroupOfMember)]);

        ProgressGroup GroupOfMember(FrameworkMember member) =>
            new(member.SubjectId!, nameOf?.Invoke(member.SubjectId!) ?? new LocalizedText(member.SubjectId), bySubject[member.SubjectId!]);
    }
}
