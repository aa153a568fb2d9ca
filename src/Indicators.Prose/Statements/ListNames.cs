using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Statements;

/// <summary>What the names of a list share is told once: 东、中、西部投资, 高技术制造业、装备制造业增加值, 对东盟、欧盟出口.</summary>
internal static class ListNames
{
    /// <summary>高技术制造业、装备制造业增加值: what two names end with, and the last goes on from.</summary>
    private const int ShortestShared = 2;

    /// <summary>全市对东盟、欧盟分别出口: so near the start of the first name its lead stands.</summary>
    private const int FurthestLead = 4;

    public static void Complete(LexiconTables lexicon, List<string> names)
    {
        OrdinalNames.Complete(names);
        if (names.Count < 2)
            return;
        if (!CompleteTwins(lexicon, names) && !CompletePlaces(lexicon, names))
            CompleteShared(names);
        CompleteLead(lexicon, names);
    }

    /// <summary>对东盟、欧盟分别出口12亿元、9亿元: the noun behind 分别 is that of each.</summary>
    public static void AddNoun(LexiconTables lexicon, List<string> names, ReadOnlySpan<char> noun)
    {
        if (names.Count < 2 || !lexicon[WordSet.DealtNoun].Has(noun))
            return;
        string added = noun.ToString();
        for (int i = 0; i < names.Count; i++)
            names[i] = names[i].EndsWith(added, StringComparison.Ordinal) ? names[i] : names[i] + added;
    }

    /// <summary>东、中、西部地区投资; 苏南、苏中、苏北地区生产总值; 城镇、农村居民收入: the words before the last are whole twins of its beginning.</summary>
    private static bool CompleteTwins(LexiconTables lexicon, List<string> names)
    {
        string last = names[^1];
        int end = TwinEnd(lexicon, last);
        if (end == 0)
            return false;
        for (int i = 0; i + 1 < names.Count; i++)
        {
            if (TwinEnd(lexicon, names[i]) is var twin && (twin == 0 || names[i].Length != twin + PartLength(lexicon, names[i], twin)))
                return false;
        }

        string tail = last[end..];
        for (int i = 0; i + 1 < names.Count; i++)
            names[i] = names[i][..TwinEnd(lexicon, names[i])] + tail;
        return true;
    }

    /// <summary>
    /// Where the word of a direction ends that a name begins with, or has behind its first character; 0 where it has none.
    /// </summary>
    private static int TwinEnd(LexiconTables lexicon, string name)
    {
        int length = lexicon[WordSet.ListTwin].AtStart(name);
        if (length > 0)
            return length;
        return name.Length > 1 && lexicon[WordSet.ListTwin].AtStart(name.AsSpan(1)) is > 0 and var behind
            && (name.Length == 1 + behind || !lexicon.NameEnds.Has(name[1 + behind]))
            ? 1 + behind
            : 0;
    }

    /// <summary>东湖区、西山区、南浦县投资完成率: what stands in the last behind the end of its place is meant of all.</summary>
    private static bool CompletePlaces(LexiconTables lexicon, List<string> names)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            if (!lexicon.NameEnds.Has(names[i][^1]))
                return false;
        }

        string last = names[^1];
        int end = 1;
        while (end < last.Length && !lexicon.NameEnds.Has(last[end]))
            end++;
        if (end >= last.Length - 1)
            return false;
        for (int i = 0; i + 1 < names.Count; i++)
            names[i] += last[(end + 1)..];
        return true;
    }

    private static int PartLength(LexiconTables lexicon, string name, int at) => lexicon[WordSet.TwinPart].AtStart(name.AsSpan(at));

    /// <summary>高技术制造业、装备制造业增加值: what stands in the last behind the end that all share is meant of all.</summary>
    private static void CompleteShared(List<string> names)
    {
        string last = names[^1];
        int shared = SharedEnd(names);
        for (int length = shared; length >= ShortestShared; length--)
        {
            int at = last.IndexOf(names[0][^length..], StringComparison.Ordinal);
            if (at < 0)
                continue;
            string tail = at > 0 ? last[(at + length)..] : "";
            for (int i = 0; i + 1 < names.Count; i++)
                names[i] += tail;
            return;
        }
    }

    /// <summary>How many characters all names but the last end with.</summary>
    private static int SharedEnd(List<string> names)
    {
        string first = names[0];
        int shared = first.Length;
        for (int i = 1; i + 1 < names.Count; i++)
        {
            int same = 0;
            while (same < Math.Min(shared, names[i].Length) && names[i][^(same + 1)] == first[^(same + 1)])
                same++;
            shared = same;
        }

        return shared;
    }

    /// <summary>对东盟、欧盟出口: the word before the first, and the noun behind the last, are those of all.</summary>
    private static void CompleteLead(LexiconTables lexicon, List<string> names)
    {
        int lead = LeadOf(lexicon, names[0]);
        if (lead < 0)
            return;
        string word = names[0][lead..(lead + 1)];
        int noun = lexicon[WordSet.DealtNoun].AtEnd(names[^1]);
        string tail = noun > 0 && noun < names[^1].Length ? names[^1][^noun..] : "";
        for (int i = 0; i < names.Count; i++)
        {
            string name = i == 0 || names[i].StartsWith(word, StringComparison.Ordinal) ? names[i] : word + names[i];
            names[i] = name.EndsWith(tail, StringComparison.Ordinal) ? name : name + tail;
        }
    }

    private static int LeadOf(LexiconTables lexicon, string name)
    {
        for (int i = 0; i < Math.Min(FurthestLead, name.Length); i++)
        {
            if (lexicon[WordSet.ListLead].Has(name[i]))
                return i;
        }

        return -1;
    }
}
