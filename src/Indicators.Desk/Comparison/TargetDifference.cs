using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>A target that is another than before.</summary>
/// <param name="Kind">Whether it was added, dropped or read anew.</param>
/// <param name="Older">The target before; null where there was none.</param>
/// <param name="Newer">The target now; null where there is none.</param>
/// <param name="Aspects">What is read anew: <c>goal</c>, <c>due</c>, <c>baseline</c>, <c>series</c>, <c>nature</c>, <c>path</c>,
/// <c>supersedes</c>, <c>other</c>.</param>
public sealed record TargetDifference(DifferenceKind Kind, Target? Older, Target? Newer, ImmutableArray<string> Aspects)
{
    /// <summary>The target's id.</summary>
    public string Id => (Newer ?? Older)!.Id;
}
