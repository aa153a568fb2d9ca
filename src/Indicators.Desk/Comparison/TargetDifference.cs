using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>A target that is another than before.</summary>
public sealed record TargetDifference
{
    internal TargetDifference(DifferenceKind kind, Target? older, Target? newer, ImmutableArray<string> aspects)
    {
        Kind = kind;
        Older = older;
        Newer = newer;
        Aspects = aspects;
    }

    /// <summary>Whether it was added, dropped or read anew.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>The target before; null where there was none.</summary>
    public Target? Older { get; }

    /// <summary>The target now; null where there is none.</summary>
    public Target? Newer { get; }

    /// <summary>
    /// What is read anew: <c>goal</c>, <c>due</c>, <c>baseline</c>, <c>series</c>, <c>nature</c>, <c>path</c>, <c>supersedes</c>,
    /// <c>other</c>.
    /// </summary>
    public ImmutableArray<string> Aspects { get; }

    /// <summary>The target's id.</summary>
    public string Id => (Newer ?? Older)!.Id;
}
