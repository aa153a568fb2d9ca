using System.Collections.Immutable;
using NodaTime;

namespace Indicators.Desk;

/// <summary>A release: a source on the day it was published, with what it changed.</summary>
/// <param name="PublishedOn">The day.</param>
/// <param name="Source">The source; null where the figures name none.</param>
/// <param name="Revisions">The steps it made from earlier publications, in order of series and period.</param>
/// <param name="Bases">The comparable bases its growth implies.</param>
/// <param name="TurnedVerdicts">The verdicts that the figures revised on its day turned.</param>
public sealed record RevisionRelease(
    LocalDate PublishedOn,
    Source? Source,
    ImmutableArray<Revision> Revisions,
    ImmutableArray<ComparableBase> Bases,
    ImmutableArray<TurnedVerdict> TurnedVerdicts);
