using System.Collections;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>
/// The statuses that the published figures leave possible. One member is a certain verdict; several are an honest
/// "the rounding does not tell". Never empty: the default value is the one member <see cref="ProgressStatus.NotAssessable"/>.
/// </summary>
[JsonConverter(typeof(ProgressStatusSetJsonConverter))]
public readonly struct ProgressStatusSet : IEquatable<ProgressStatusSet>, IReadOnlyCollection<ProgressStatus>
{
    private readonly ushort _bits;

    private ProgressStatusSet(int bits) => _bits = (ushort)bits;

    /// <summary>How many statuses are possible.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>True where only one status is possible.</summary>
    public bool IsCertain => Count == 1;

    /// <summary>The status where it is certain; null where several are possible.</summary>
    public ProgressStatus? Certain => IsCertain ? (ProgressStatus)BitOperations.TrailingZeroCount((uint)Bits) : null;

    /// <summary>
    /// Sorts verdicts for people, from best to worst: achieved, early, within tolerance, ahead, on schedule, behind, regressed,
    /// missed, and last what cannot be assessed. An open verdict stands where its worst does.
    /// </summary>
    public int SortKey => this.Max(KeyOf);

    private ushort Bits => _bits == 0 ? (ushort)1 : _bits;

    /// <summary>A set of one.</summary>
    public static ProgressStatusSet Of(ProgressStatus status) => new(1 << (int)status);

    /// <summary>A set of several.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ProgressStatusSet Of(params ReadOnlySpan<ProgressStatus> statuses)
    {
        if (statuses.IsEmpty)
            throw new ArgumentException("A target has at least one possible status; say NotAssessable where nothing can be said.");
        int bits = 0;
        foreach (ProgressStatus status in statuses)
            bits |= 1 << (int)status;
        return new ProgressStatusSet(bits);
    }

    /// <summary>What is possible under either set.</summary>
    public ProgressStatusSet Or(ProgressStatusSet other) => new(Bits | other.Bits);

    /// <summary>What is possible beside a status; the set itself where there is nothing else.</summary>
    internal ProgressStatusSet Without(ProgressStatus status) => (Bits & ~(1 << (int)status)) is not 0 and var rest
        ? new ProgressStatusSet(rest)
        : this;

    /// <summary>True where a status is possible.</summary>
    public bool Contains(ProgressStatus status) => (Bits & (1 << (int)status)) != 0;

    /// <summary>True for the same possibilities.</summary>
    public static bool operator ==(ProgressStatusSet left, ProgressStatusSet right) => left.Equals(right);

    /// <summary>True for different possibilities.</summary>
    public static bool operator !=(ProgressStatusSet left, ProgressStatusSet right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ProgressStatusSet other) => Bits == other.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProgressStatusSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bits;

    /// <summary>The verdict in words: 符合时序, or 符合时序或滞后 where both are possible.</summary>
    public string ToText(Language language) => string.Join(language.Say("list.or"), this.Select(each => each.ToText(language)));

    /// <summary>The possible statuses, in the order of <see cref="ProgressStatus"/>.</summary>
    public IEnumerator<ProgressStatus> GetEnumerator()
    {
        for (int bits = Bits; bits != 0; bits &= bits - 1)
            yield return (ProgressStatus)BitOperations.TrailingZeroCount((uint)bits);
    }

    private static int KeyOf(ProgressStatus status) => status switch
    {
        ProgressStatus.Achieved => 0,
        ProgressStatus.AchievedEarly => 1,
        ProgressStatus.MetWithinTolerance => 2,
        ProgressStatus.AheadOfSchedule => 3,
        ProgressStatus.OnSchedule => 4,
        ProgressStatus.BehindSchedule => 5,
        ProgressStatus.Regressed => 6,
        ProgressStatus.Missed => 7,
        _ => 8,
    };

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary><c>OnSchedule</c>, or <c>Indeterminate{AheadOfSchedule, OnSchedule}</c>.</summary>
    public override string ToString() => Certain is { } certain ? certain.ToString() : $"Indeterminate{{{string.Join(", ", this)}}}";
}
