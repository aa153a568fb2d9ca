namespace Indicators.Derivation;

/// <summary>One term of a relation of one's own: an indicator of the subject and period that the relation is looked at for.</summary>
/// <remarks>Immutable. An id alone is the published level: <c>"births"</c>.</remarks>
/// <param name="IndicatorId">The id of the indicator.</param>
/// <example><code>
/// RelationTerm before = RelationTerm.Before("people");                                     // of the period before
/// RelationTerm deaths = RelationTerm.Less("deaths");                                       // subtracted
/// var growth = new RelationTerm("gdp") { Transformation = Transformation.YearOnYearGrowth };
/// </code></example>
public sealed record RelationTerm(string IndicatorId)
{
    /// <summary>What is published of the indicator; its level where nothing else is said.</summary>
    public Transformation Transformation { get; init; }

    /// <summary>A subject that it is always of: the nation's; null for the subject that the relation is looked at for.</summary>
    public string? SubjectId { get; init; }

    /// <summary>True where it is of the period before, of the same length.</summary>
    public bool IsOfPeriodBefore { get; init; }

    /// <summary>True where it is subtracted.</summary>
    public bool IsSubtracted { get; init; }

    /// <summary>The level of an indicator.</summary>
    /// <param name="indicatorId">The id of the indicator.</param>
    public static implicit operator RelationTerm(string indicatorId) => Of(indicatorId);

    /// <summary>The level of an indicator.</summary>
    /// <param name="indicatorId">The id of the indicator.</param>
    public static RelationTerm Of(string indicatorId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(indicatorId);
        return new RelationTerm(indicatorId);
    }

    /// <summary>The level of an indicator in the period before, of the same length.</summary>
    /// <param name="indicatorId">The id of the indicator.</param>
    public static RelationTerm Before(string indicatorId) => Of(indicatorId) with { IsOfPeriodBefore = true };

    /// <summary>The level of an indicator, subtracted.</summary>
    /// <param name="indicatorId">The id of the indicator.</param>
    public static RelationTerm Less(string indicatorId) => Of(indicatorId) with { IsSubtracted = true };
}
