namespace Indicators.Progress;

/// <summary>What targets are counted together: the same nature, commitment, and verdict.</summary>
/// <param name="Nature">Binding or expected.</param>
/// <param name="Commitment">To be reached, or striven for.</param>
/// <param name="Status">The possible statuses; several where the figures leave it open.</param>
public readonly record struct TallyKey(TargetNature Nature, TargetCommitment Commitment, ProgressStatusSet Status)
    : IComparable<TallyKey>
{
    /// <summary>True where a verdict was possible at all.</summary>
    public bool IsAssessed => Status != default;

    /// <summary>Binding before expected, floor before stretch, then by status.</summary>
    public int CompareTo(TallyKey other)
    {
        int order = other.Nature.CompareTo(Nature);
        if (order == 0)
            order = Commitment.CompareTo(other.Commitment);
        return order != 0 ? order : Status.Select(s => (int)s).SequenceCompare(other.Status.Select(s => (int)s));
    }

    /// <inheritdoc/>
    public static bool operator <(TallyKey left, TallyKey right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(TallyKey left, TallyKey right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(TallyKey left, TallyKey right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(TallyKey left, TallyKey right) => left.CompareTo(right) >= 0;
}
