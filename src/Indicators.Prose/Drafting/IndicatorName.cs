using Indicators.Prose.Lexicon;
using Indicators.Prose.Statements;

namespace Indicators.Prose.Drafting;

/// <summary>The name of an indicator from the words that stood before a figure: without verbs at either end.</summary>
internal static class IndicatorName
{
    /// <summary>Fewer characters are no name.</summary>
    private const int ShortestName = 2;

    private const string Edges = " 　、，,。；;：:（）()“”\"'‘’《》<>*·-—";

    /// <summary>The name; null where nothing is left of it.</summary>
    public static string? Of(PolicyClaim claim)
    {
        if (claim.Indicator is null || Stripped(claim) is not { Length: > 0 } name)
            return null;
        return claim switch
        {
            { Statement.Kind: StatementKind.Addition } => Tables[WordSet.DraftAddition].IsIn(name) ? name : Named("draft.addition", name),
            { Statement.Kind: StatementKind.Completion } => name,
            { Kind: ClaimKind.Share } => EndsAsShare(name) ? name : Named("draft.share", name),
            { Kind: ClaimKind.Rate, Per: { } per } => IsSaid(name, per) ? name : Named("draft.rate", PlainText.Of(per), name),
            _ => name,
        };
    }

    private static LexiconTables Tables => PolicyLexicon.Default.Tables;

    /// <summary>Names are those of the text, which is Chinese.</summary>
    private static string Named(string wording, params ReadOnlySpan<object?> parts) =>
        ProseWordings.Table.ToText(wording, Language.Chinese, parts);

    private static string Stripped(PolicyClaim claim)
    {
        ReadOnlySpan<char> name = PlainText.Of(claim.Indicator!).AsSpan().Trim(Edges);
        for (int length = -1; length != name.Length;)
        {
            length = name.Length;
            name = WithoutStart(WithoutEnd(name, WordSet.NameTail)).Trim(Edges);
            if (claim.Kind == ClaimKind.Rank)
                name = WithoutEnd(name, WordSet.NameRankVerb);
        }

        // 人口自然增长率 tells a rate; 工业增加值增速 of 5% or in second place tells of 工业增加值.
        bool isOfGrowth = claim.Statement is { Kind: StatementKind.Growth } or { IsOfGrowth: true };
        string stripped = isOfGrowth ? GrowthNouns.Without(name.ToString()) : name.ToString();
        return stripped.Length > 0 ? stripped : name.ToString();
    }

    private static ReadOnlySpan<char> WithoutStart(ReadOnlySpan<char> name) =>
        name[Tables[WordSet.NameVerb].AtStart(name, name.Length - ShortestName)..];

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> name, WordSet words) =>
        name[..^Tables[words].AtEnd(name, name.Length - ShortestName)];

    private static bool EndsAsShare(string name) =>
        Tables[WordSet.DraftShare].IsIn(name) || Tables[WordSet.ShareNoun].Ends(name);

    private static bool IsSaid(string name, string per) =>
        Tables[WordSet.EachSaid].IsIn(name) || name.Contains(per, StringComparison.Ordinal)
        || per.Length > 8 || per.Any(char.IsPunctuation);
}
