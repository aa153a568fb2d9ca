namespace Indicators;

/// <summary>Who is a part of whom, by names: <c>indicator@subject</c>, or the indicator alone where it is of every subject.</summary>
internal sealed class CompositionGraph
{
    private readonly ILookup<string, Composition> _byWhole;

    private readonly ILookup<string, string> _children;

    public CompositionGraph(IEnumerable<Composition> compositions, IEnumerable<Subject> subjects)
    {
        _byWhole = compositions.ToLookup(composition => NameOf(composition.WholeIndicatorId, composition.WholeSubjectId));
        _children = subjects.Where(subject => subject.ParentId is not null).ToLookup(subject => subject.ParentId!, subject => subject.Id);
    }

    /// <summary>The names of all wholes.</summary>
    public IEnumerable<string> Wholes => _byWhole.Select(group => group.Key);

    /// <summary>The compositions that say what a name is made of: its own, and those of every subject.</summary>
    public IEnumerable<Composition> Of(string name)
    {
        int at = name.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? _byWhole[name] : _byWhole[name].Concat(_byWhole[name[..at]]);
    }

    /// <summary>The names of the parts of a name.</summary>
    public IReadOnlyList<string?> PartsOf(string name)
    {
        int at = name.IndexOf('@', StringComparison.Ordinal);
        string? subject = at < 0 ? null : name[(at + 1)..];
        return
        [
            .. Of(name).SelectMany(composition => PartsOf(composition, subject))
                .Order(StringComparer.Ordinal),
        ];
    }

    private IEnumerable<string> PartsOf(Composition composition, string? subject) => composition.IsOverChildren
        ? subject is null ? [] : _children[subject].Select(child => NameOf(composition.WholeIndicatorId, child))
        : composition.Parts.Select(part => NameOf(part.IndicatorId ?? composition.WholeIndicatorId, part.SubjectId ?? subject));

    private static string NameOf(string indicator, string? subject) => subject is null ? indicator : $"{indicator}@{subject}";
}
