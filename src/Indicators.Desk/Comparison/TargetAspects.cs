namespace Indicators.Desk;

/// <summary>What two readings of one target differ in.</summary>
internal static class TargetAspects
{
    private static readonly (string Name, Func<Target, object?> Of)[] Aspects =
    [
        ("goal", target => target.Goal), ("due", target => (target.Due, target.Span)), ("baseline", target => target.Baseline),
        ("series", target => target.Series), ("nature", target => (target.Nature, target.Commitment)), ("path", target => target.Path),
        ("reads", target => (target.Reads, target.Evaluation)), ("supersedes", target => target.Supersedes),
    ];

    public static IEnumerable<string> Between(Target older, Target newer)
    {
        string[] found = [.. Aspects.Where(aspect => !Equals(aspect.Of(older), aspect.Of(newer))).Select(aspect => aspect.Name)];
        return found.Length > 0 ? found : ["other"];
    }
}
