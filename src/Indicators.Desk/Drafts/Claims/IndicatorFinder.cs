using Indicators.Desk.Drafts.Names;
using Indicators.Desk.Drafts.Record;
using Indicators.Prose;

namespace Indicators.Desk.Drafts.Claims;

/// <summary>Finds which indicators of the catalogue the words of a figure may mean.</summary>
internal sealed class IndicatorFinder(CatalogNames names)
{
    /// <summary>A word is taken away in a step; words that still name nothing after so many are no name.</summary>
    private const int MostSteps = 16;

    /// <summary>What follows is what the indicator is held against: 占全国的比重, 对经济增长的贡献率, 高于全国, 居全国.</summary>
    private static readonly string[] BeforeOther = ["占", "对", "高于", "低于", "快于", "慢于", "居", "位列", "比"];

    public List<IndicatorCandidate> Of(PolicyClaim claim, DraftSentence sentence)
    {
        var found = new List<IndicatorCandidate>();
        // The words the reader of prose gives may be a piece of a name, or more than one: so the names that stand in the sentence count as
        // well. Surest first, and what comes first wins: a longer name around the words, the words, a name that is all the words say; then
        // parts of names, and last the name that merely stands nearest.
        Mention? near = sentence.IndicatorBefore(claim.Start);
        string[] wordings = [.. WordingsOf(claim).Select(words => FoldedText.Fold(words)).Where(words => words.Length > 0).Distinct()];
        if (near is not null && Array.Exists(
            wordings, words => words.Length < near.Name.Length && near.Name.Contains(words, StringComparison.Ordinal)))
            Add(found, near.Ids, NamedBy.Name);
        foreach (string words in wordings)
            AddNamed(found, words);
        if (near is not null && (wordings.Length == 0
            || Array.Exists(wordings, words => words.Contains(near.Name, StringComparison.Ordinal) && IsAllOf(words, near.Name, sentence))))
            Add(found, near.Ids, NamedBy.Name);
        foreach (string words in wordings)
            AddParts(found, words);
        if (near is not null)
            Add(found, near.Ids, NamedBy.Nearness);
        return found;
    }

    /// <summary>The words read, and the forms in which a drafted catalogue names what they say.</summary>
    private static IEnumerable<string> WordingsOf(PolicyClaim claim)
    {
        if (claim.Indicator is not { } words)
            yield break;
        if (claim.Statement.Kind == StatementKind.Addition && !words.Contains("新增", StringComparison.Ordinal))
            yield return "新增" + words;
        if (claim.Per is { } per)
            yield return $"每{per}{words}";
        yield return words;
        if (claim.Kind == ClaimKind.Share)
            yield return words + "占比";
        foreach (string other in BeforeOther)
        {
            int at = words.LastIndexOf(other, StringComparison.Ordinal);
            if (at > 1)
                yield return words[..at];
        }
    }

    /// <summary>The words as they are, and with what is no part of a name taken away from either end, one word at a time.</summary>
    private void AddNamed(List<IndicatorCandidate> found, string words)
    {
        string? rest = words;
        for (int step = 0; rest is not null && step < MostSteps; step++)
        {
            Add(found, names.Indicators.Find(rest), NamedBy.Name);
            rest = WithoutPlace(rest) ?? IndicatorWords.Shorter(rest);
        }
    }

    private void AddParts(List<IndicatorCandidate> found, string words)
    {
        string core = Core(words);
        if (names.Indicators.LongestEndOf(core) is { } end)
            Add(found, names.Indicators.Find(end), NamedBy.LastWords);
        Add(found, names.Indicators.EndingWith(core), NamedBy.PartOfName);
    }

    private string Core(string words)
    {
        for (int step = 0; step < MostSteps && (WithoutPlace(words) ?? IndicatorWords.Shorter(words)) is { } shorter; step++)
            words = shorter;
        return words;
    }

    /// <summary>全市, 我区 or the name of a subject before the words.</summary>
    private string? WithoutPlace(string words)
    {
        string? own = OwnPlaces.OwnWords.FirstOrDefault(word => words.StartsWith(word, StringComparison.Ordinal));
        if (own is not null && words.Length > own.Length + 1)
            return words[own.Length..];
        // The longest name first: 示例市高新区 and not 示例市. Two characters are left for the indicator; no place has a name of more than twenty.
        for (int length = Math.Min(words.Length - 2, 20); length >= 2; length--)
        {
            if (names.Subjects.Find(words[..length]).Count > 0)
                return words[length..];
        }

        return null;
    }

    /// <summary>Beside the name there is nothing but words that name nothing, and the end of a subject's name.</summary>
    private static bool IsAllOf(string words, string name, DraftSentence sentence)
    {
        int at = words.IndexOf(name, StringComparison.Ordinal);
        string before = words[..at];
        bool isPlace = sentence.Subjects.Any(subject => subject.Name.EndsWith(before, StringComparison.Ordinal));
        return (isPlace || IndicatorWords.IsNothing(before)) && IndicatorWords.IsNothing(words[(at + name.Length)..]);
    }

    private static void Add(List<IndicatorCandidate> found, IReadOnlyList<string> ids, NamedBy by)
    {
        string[] fresh = [.. ids.Where(id => !found.Exists(one => one.Ids.Contains(id)))];
        if (fresh.Length > 0)
            found.Add(new IndicatorCandidate(fresh, by));
    }
}
