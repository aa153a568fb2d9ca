using System.Collections.Immutable;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Mapping;

/// <summary>What a person said, by kind and name; <c>*</c> is what holds where nothing else is said.</summary>
/// <remarks>Immutable. Names are compared without blanks. A name may be of one sheet alone: <c>Sheet2!合计</c>.</remarks>
internal sealed record Answers(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> ByKind)
{
    /// <summary>The name for whatever is not named.</summary>
    public const string Any = "*";

    public static Answers None { get; } = new(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string,
        string>>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The answer for a name, on a sheet or everywhere; null where none was given.</summary>
    public string? Find(string kind, string sheet, string name)
    {
        if (!ByKind.TryGetValue(kind, out ImmutableSortedDictionary<string, string>? answers))
            return null;
        string key = Key(name);
        return answers.GetValueOrDefault($"{Key(sheet)}!{key}") ?? answers.GetValueOrDefault(key);
    }

    /// <summary>The answer for a name, or the one for whatever is not named.</summary>
    public string? FindOrAny(string kind, string sheet, string name) => Find(kind, sheet, name) ?? Find(kind, sheet, Any);

    public Answers With(string kind, string name, string value)
    {
        ImmutableSortedDictionary<string, string> answers = ByKind.GetValueOrDefault(kind) ?? ImmutableSortedDictionary<string,
            string>.Empty.WithComparers(StringComparer.Ordinal);
        string key = name.Length == 0 ? Any : Key(name);
        return new Answers(ByKind.SetItem(kind, answers.SetItem(key, value)));
    }

    /// <summary>The id of a question: kind and name, the name left out where it is any.</summary>
    public static string QuestionId(string kind, string name) => name is Any or "" ? kind : $"{kind}:{Key(name)}";

    /// <summary>Kind and name of a question's id; null where the kind is not known.</summary>
    public static (string Kind, string Name)? Split(string id)
    {
        int colon = id.IndexOf(':', StringComparison.Ordinal);
        string kind = colon < 0 ? id : id[..colon];
        return AnswerKind.All.Contains(kind) ? (kind, colon < 0 ? Any : id[(colon + 1)..]) : null;
    }

    private static string Key(string name) => name == Any ? Any : LabelText.Key(name);
}
