namespace Indicators;

/// <summary>The way from the baseline to the goal: the same amount each year, the same rate each year, or through milestones.</summary>
/// <remarks>Immutable, equal by value.</remarks>
public sealed record TargetPath
{
    private TargetPath(TargetPathKind kind, IReadOnlyList<TargetMilestone> milestones)
    {
        Kind = kind;
        Milestones = milestones;
    }

    /// <summary>Not stated: equal rates for a change in percent or a multiple of the baseline, else a straight line.</summary>
    public static TargetPath ByGoal { get; } = new(TargetPathKind.ByGoal, ValueList<TargetMilestone>.Empty);

    /// <summary>The same amount each year; what holds unless something else is said.</summary>
    public static TargetPath Linear { get; } = new(TargetPathKind.Linear, ValueList<TargetMilestone>.Empty);

    /// <summary>The same rate each year; for 比…下降x% and 年均.</summary>
    public static TargetPath Compound { get; } = new(TargetPathKind.Compound, ValueList<TargetMilestone>.Empty);

    /// <summary>The shape of the way.</summary>
    public TargetPathKind Kind { get; }

    /// <summary>The milestones in order of time; empty unless the way is through milestones.</summary>
    public IReadOnlyList<TargetMilestone> Milestones { get; }

    /// <summary>A way through stated values.</summary>
    /// <param name="milestones">At least one, each with a period of its own.</param>
    /// <exception cref="ArgumentException">There is none, or two end on the same day.</exception>
    public static TargetPath Through(params IEnumerable<TargetMilestone> milestones)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        var sorted = ValueList<TargetMilestone>.Of(milestones.OrderBy(milestone => milestone.Period.End), nameof(milestones));
        if (sorted.Count == 0)
            throw new ArgumentException("A way through milestones needs at least one.", nameof(milestones));
        for (int i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Period.End == sorted[i - 1].Period.End)
                throw new ArgumentException($"Two milestones end on the same day: {sorted[i - 1].Period} and {sorted[i].Period}.",
                    nameof(milestones));
        }

        return new TargetPath(TargetPathKind.Milestones, sorted);
    }

    /// <summary>The code of the shape; for milestones also the values.</summary>
    public override string ToString() =>
        Kind == TargetPathKind.Milestones
            ? string.Join(", ", Milestones.Select(milestone => $"{milestone.Period}: {milestone.Value.Literal}"))
            : Vocabulary.PathKinds.CodeOf(Kind);
}
