namespace Indicators;

/// <summary>
/// A member of a framework: a subject in a tier, or a counted slot that nobody has named publicly.
/// <see cref="IndustryCluster"/> is the form for industry clusters.
/// </summary>
/// <remarks>Immutable, equal by value; where it was read is not part of the equality.</remarks>
public record FrameworkMember
{
    /// <summary>Creates a member.</summary>
    /// <param name="tierId">The id of the lowest tier it belongs to.</param>
    /// <param name="subjectId">The id of the subject; null for a slot without a name.</param>
    /// <param name="confidence">What stands behind the membership.</param>
    /// <exception cref="ArgumentException">An id has characters no id has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is none of the named values.</exception>
    public FrameworkMember(string tierId, string? subjectId, Confidence confidence)
    {
        TierId = Identifier.Require(tierId, nameof(tierId));
        SubjectId = Identifier.RequireOrNull(subjectId, nameof(subjectId));
        Confidence = Vocabulary.Confidences.Require(confidence, nameof(confidence));
    }

    /// <summary>The id of the lowest tier it belongs to.</summary>
    public string TierId { get; init => field = Identifier.Require(value, nameof(TierId)); }

    /// <summary>Its place in the tier, where the order is stated; or null.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The id of the subject; null for a slot without a name.</summary>
    public string? SubjectId { get; init => field = Identifier.RequireOrNull(value, nameof(SubjectId)); }

    /// <summary>True where the subject is known.</summary>
    public bool IsNamed => SubjectId is not null;

    /// <summary>The subject id of the member it is a part of; or null.</summary>
    public string? ParentId { get; init => field = Identifier.RequireOrNull(value, nameof(ParentId)); }

    /// <summary>Its own size class where that is not the tier's; or null.</summary>
    public string? SizeClass { get; init; }

    /// <summary>What stands behind the membership. Only what is recalled goes without a source.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The id of the source; null for what is recalled.</summary>
    public string? SourceId { get; init => field = Identifier.RequireOrNull(value, nameof(SourceId)); }

    /// <summary>A remark; or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    internal ItemPlace Place { get; init; }

    /// <summary>Subject and tier.</summary>
    public sealed override string ToString() => $"{SubjectId ?? "?"} ({TierId})";
}
