namespace Indicators.Tests.Validation.Mutations;

internal sealed partial class CatalogOracle
{
    private void CheckStructure()
    {
        foreach (PolicyFramework framework in _catalog.Frameworks)
        {
            CheckCode(framework);
            CheckMembers(framework);
            Note(_catalog.Frameworks.Find(framework.SupersedesId) is { } old && framework.AsOf.End <= old.AsOf.Start, $"{framework.Id} supersedes a later one");
        }

        foreach (Subject subject in _catalog.Subjects)
            Check(subject);
        foreach (Subject one in _catalog.Subjects.Where(subject => subject is { Kind: SubjectKind.Region, Code: not null }))
            Note(_catalog.Subjects.Any(other => other.Id != one.Id && other.Kind == one.Kind && other.Code == one.Code && !(other.ValidTo < one.ValidFrom) && !(one.ValidTo < other.ValidFrom)), $"{one.Id} has the code of another");
    }

    private void CheckCode(PolicyFramework framework)
    {
        string[] tiers = [.. framework.Tiers.Select(tier => tier.Code ?? $"{tier.Count}")];
        if (framework.Code.All(char.IsAsciiDigit) && tiers.All(tier => tier.Length > 0 && tier.All(char.IsAsciiDigit)))
            Note(string.Concat(tiers) != framework.Code, $"the code of {framework.Id} is not its tiers");
        foreach (Tier tier in framework.AllTiers().Where(tier => tier.Count is not null && tier.Tiers.Count > 0 && tier.Tiers.All(below => below.Count is not null)))
            Note(tier.Tiers.Sum(below => below.Count) != tier.Count, $"the tiers below {tier.Id} of {framework.Id} do not add up");
    }

    private void CheckMembers(PolicyFramework framework)
    {
        foreach (Tier tier in framework.AllTiers())
        {
            FrameworkMember[] members = [.. framework.MembersOf(tier.Id)];
            FrameworkMember[] own = [.. members.Where(member => member.TierId == tier.Id)];
            Note(members.Length > tier.Count, $"{tier.Id} of {framework.Id} has too many members");
            Note(own.Any(member => member.Ordinal > tier.Count || member.Ordinal < 1), $"an ordinal of {tier.Id} is beyond its count");
            Note(own.Where(member => member.Ordinal is not null).GroupBy(member => member.Ordinal).Any(same => same.Count() > 1), $"two members of {tier.Id} have one ordinal");
            Note(own.Where(member => member.SubjectId is not null).GroupBy(member => member.SubjectId).Any(same => same.Count() > 1), $"a subject stands twice in {tier.Id}");
        }

        foreach (FrameworkMember member in framework.Members.Where(member => member.SubjectId is not null))
        {
            Note(framework.Members.Any(other => other.SubjectId == member.SubjectId && other.TierId != member.TierId && other.ParentId == member.ParentId), $"{member} stands in two tiers");
            Note(!_catalog.Subjects[member.SubjectId!].ExistsOn(framework.AsOf.End), $"{member} does not exist then");
        }
    }

    private void Check(Subject subject)
    {
        foreach (Subject next in subject.SuccessorIds.Select(id => _catalog.Subjects.Find(id)).OfType<Subject>())
            Note(next.ValidTo < subject.ValidTo, $"{next.Id} ends before {subject.Id}, which it succeeds");
        if (_catalog.Subjects.Find(subject.ParentId) is not { } parent)
            return;
        Note(subject.ValidTo < parent.ValidFrom || parent.ValidTo < subject.ValidFrom, $"{subject.Id} and its parent never meet");
        if (subject.Kind == SubjectKind.Region && parent.Kind == SubjectKind.Region && subject.Code is { Length: 6 } code && parent.Code is { Length: 6 } above)
            Note(!code.StartsWith(above.TrimEnd('0').PadRight(above.EndsWith("0000", StringComparison.Ordinal) ? 2 : 4, '0'), StringComparison.Ordinal), $"the code of {subject.Id} is not under that of its parent");
    }
}
