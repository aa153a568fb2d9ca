using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>What a backward plan is asked for beside step and pattern. Immutable.</summary>
public sealed record PlanOptions
{
    /// <summary>Nothing stated, nothing limited, nothing rounded.</summary>
    public static PlanOptions Default { get; } = new();

    /// <summary>Values that are stated in place of planned.</summary>
    public ImmutableArray<WhatIf> WhatIfs { get; init; } = [];

    /// <summary>
    /// The whole steps that amounts are rounded to so that they add up exactly, such as 1家 or 0.01亿元; null: amounts stay exact
    /// fractions. What is left is rounded so that the goal is met: up for a floor, down for a ceiling.
    /// </summary>
    public Quantity? RoundTo { get; init; }

    /// <summary>The growth on the same months of last year that is taken to be possible at the most, such as 0.2; null: any.</summary>
    public decimal? GrowthLimit { get; init; }

    /// <summary>Only what had been published by this day is known; null: what the day of asking knew.</summary>
    public DateOnly? KnownBy { get; init; }
}
