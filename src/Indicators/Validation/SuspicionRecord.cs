using System.Collections.Immutable;

namespace Indicators.Validation;

/// <summary>A <see cref="Suspicion"/> as it is written to JSON.</summary>
/// <param name="Figures">The figures that would have to be others.</param>
/// <param name="IsExchange">Whether two figures stand in each other's place.</param>
public sealed record SuspicionRecord(ImmutableArray<SuspectFigureRecord> Figures, bool IsExchange)
{
    /// <summary>The record of a set of suspects.</summary>
    public static SuspicionRecord Of(Suspicion suspicion)
    {
        ArgumentNullException.ThrowIfNull(suspicion);
        return new SuspicionRecord([.. suspicion.Figures.Select(SuspectFigureRecord.Of)], suspicion.IsExchange);
    }

    /// <summary>True for the record of the same set.</summary>
    public bool Equals(SuspicionRecord? other) =>
        other is not null && IsExchange == other.IsExchange && Figures.AsSpan().SequenceEqual(other.Figures.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsExchange, Figures.Length);
}
