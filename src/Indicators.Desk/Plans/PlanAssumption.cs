using System.Collections.Immutable;

namespace Indicators.Desk;

/// <summary>Something a backward plan rests on beside the published figures.</summary>
public sealed record PlanAssumption
{
    internal PlanAssumption(PlanAssumptionKind kind, ImmutableArray<string> details)
    {
        Kind = kind;
        Details = details;
    }

    /// <summary>What it is.</summary>
    public PlanAssumptionKind Kind { get; }

    /// <summary>What it is about: years, a milestone, a stated value. Empty where there is nothing to name.</summary>
    public ImmutableArray<string> Details { get; }

    /// <summary>Creates one without details, or with them.</summary>
    internal static PlanAssumption Of(PlanAssumptionKind kind, params ReadOnlySpan<string> details) => new(kind, [.. details]);

    /// <summary>The assumption as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) =>
        RecordWordings.Table.ToText(
            "plan-assumption." + Kind, language, string.Join(RecordWordings.Table.ToText("plan.list", language), Details));

    /// <summary>The sentence in Chinese.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>Equal for the same kind and details.</summary>
    public bool Equals(PlanAssumption? other) => other is not null && Kind == other.Kind && Details.SequenceEqual(other.Details);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Details.Length);
}
