namespace Indicators;

/// <summary>
/// A finding that is known and stays: which rule says it about what, and why it is left as it is (已知并接受). It is still
/// listed, as accepted and with the reason, and no longer counted.
/// </summary>
/// <remarks>
/// Immutable, equal by value; where it was read is not part of the equality. Every part that is stated must fit the
/// finding. One that fits none is itself reported.
/// </remarks>
/// <example><code>
/// var accepted = new AcceptedFinding("IND3002", new LocalizedText("评论将两项增速写反。", "The commentary swaps the two rates."))
/// {
///     IndicatorId = "high-tech-enterprises",
///     Period = TimePeriod.Year(2023),
/// };
/// </code></example>
public sealed record AcceptedFinding
{
    /// <summary>Accepts findings of a rule.</summary>
    /// <param name="ruleId">The id of the rule, such as IND3002.</param>
    /// <param name="reason">Why the finding is left as it is.</param>
    /// <exception cref="ArgumentException">The id has characters no id has.</exception>
    public AcceptedFinding(string ruleId, LocalizedText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        RuleId = Identifier.Require(ruleId, nameof(ruleId));
        Reason = reason;
    }

    /// <summary>The id of the rule.</summary>
    public string RuleId { get; }

    /// <summary>The id of an indicator the finding is about; null for any.</summary>
    public string? IndicatorId { get; init => field = Identifier.RequireOrNull(value, nameof(IndicatorId)); }

    /// <summary>The id of a subject the finding is about; null for any.</summary>
    public string? SubjectId { get; init => field = Identifier.RequireOrNull(value, nameof(SubjectId)); }

    /// <summary>A period the finding is about; null for any.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The id of a target, framework, composition, source or other item the finding is about; null for any.</summary>
    public string? ItemId { get; init => field = Identifier.RequireOrNull(value, nameof(ItemId)); }

    /// <summary>Why the finding is left as it is.</summary>
    public LocalizedText Reason { get; init; }

    /// <summary>The id of the source that explains it; or null.</summary>
    public string? SourceId { get; init => field = Identifier.RequireOrNull(value, nameof(SourceId)); }

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    internal ItemPlace Place { get; init; }

    /// <summary>True where nothing says which findings of the rule are meant.</summary>
    internal bool IsUnbounded => (IndicatorId ?? SubjectId ?? ItemId) is null && Period is null;

    /// <summary>The rule and what the finding is about.</summary>
    public override string ToString()
    {
        string series = IndicatorId + (SubjectId is null ? "" : $"@{SubjectId}");
        return string.Join(' ', new[] { RuleId, series, Period?.ToString(), ItemId }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
