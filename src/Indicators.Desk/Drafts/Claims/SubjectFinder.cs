using Indicators.Desk.Drafts.Names;
using Indicators.Desk.Drafts.Record;
using Indicators.Prose;

namespace Indicators.Desk.Drafts.Claims;

/// <summary>Finds which subjects of the catalogue a figure may be of.</summary>
internal sealed class SubjectFinder(CatalogNames names, DraftPlace place)
{
    /// <summary>The subjects, a group at a time, the surest first; and whether the draft names one that is not in the catalogue.</summary>
    public (IReadOnlyList<IReadOnlyList<string>> Groups, bool IsUnknown) Of(PolicyClaim claim, DraftSentence sentence)
    {
        var groups = new List<IReadOnlyList<string>>();
        bool isUnknown = claim.Subject is { } name && !AddNamed(groups, name, claim, sentence);
        foreach (Mention mention in sentence.Subjects.Reverse().Where(one => sentence.Start + one.End <= claim.Start))
            Add(groups, mention.Ids);
        if (isUnknown && groups.Count > 0)
            isUnknown = false;
        if (claim.Subject is null || isUnknown)
        {
            Add(groups, names.Unnamed is { } unnamed ? [unnamed] : []);
            Add(groups, place.Default is { } own ? [own] : []);
        }

        return (groups, isUnknown);
    }

    /// <summary>A longer name around the words is meant more surely than the words: 重庆高新区 for 高新区.</summary>
    private bool AddNamed(List<IReadOnlyList<string>> groups, string name, PolicyClaim claim, DraftSentence sentence)
    {
        string folded = FoldedText.Fold(name);
        foreach (Mention mention in sentence.Subjects)
        {
            bool isBefore = sentence.Start + mention.End <= claim.Start;
            if (isBefore && mention.Name.Length > folded.Length && mention.Name.Contains(folded, StringComparison.Ordinal))
                Add(groups, mention.Ids);
        }

        if (names.SubjectsNamed(name) is { Count: > 0 } ids)
            Add(groups, ids);
        else if (place.Of(folded) is { } own)
            Add(groups, [own]);
        return groups.Count > 0;
    }

    private static void Add(List<IReadOnlyList<string>> groups, IReadOnlyList<string> ids)
    {
        string[] fresh = [.. ids.Where(id => !groups.Exists(group => group.Contains(id)))];
        if (fresh.Length > 0)
            groups.Add(fresh);
    }
}
