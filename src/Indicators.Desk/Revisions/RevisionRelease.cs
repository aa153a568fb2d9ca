using System.Collections.Immutable;
using NodaTime;

namespace Indicators.Desk;

/// <summary>A release: a source on the day it was published, with what it changed.</summary>
public sealed record RevisionRelease
{
    internal RevisionRelease(
        LocalDate publishedOn,
        Source? source,
        ImmutableArray<Revision> revisions,
        ImmutableArray<ComparableBase> bases,
        ImmutableArray<TurnedVerdict> turnedVerdicts)
    {
        PublishedOn = publishedOn;
        Source = source;
        Revisions = revisions;
        Bases = bases;
        TurnedVerdicts = turnedVerdicts;
    }

    /// <summary>The day.</summary>
    public LocalDate PublishedOn { get; }

    /// <summary>The source; null where the figures name none.</summary>
    public Source? Source { get; }

    /// <summary>The steps it made from earlier publications, in order of series and period.</summary>
    public ImmutableArray<Revision> Revisions { get; }

    /// <summary>The comparable bases its growth implies.</summary>
    public ImmutableArray<ComparableBase> Bases { get; }

    /// <summary>The verdicts that the figures revised on its day turned.</summary>
    public ImmutableArray<TurnedVerdict> TurnedVerdicts { get; }
}
