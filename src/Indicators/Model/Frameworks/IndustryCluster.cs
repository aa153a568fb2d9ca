namespace Indicators;

/// <summary>
/// An industry cluster (产业集群) as a member of a framework: 智能网联新能源汽车 among the leading clusters of 33618.
/// </summary>
/// <remarks>Its names are those of its subject; its figures are the observations and targets about that subject.</remarks>
/// <example><code>new IndustryCluster("leading", "cluster-icnev", Confidence.Confirmed) { Ordinal = 1, SourceId = "…" }</code></example>
public sealed record IndustryCluster : FrameworkMember
{
    /// <summary>Creates a cluster.</summary>
    /// <param name="tierId">The id of the lowest tier it belongs to.</param>
    /// <param name="subjectId">The id of the subject; null for a slot without a name.</param>
    /// <param name="confidence">What stands behind the membership.</param>
    /// <exception cref="ArgumentException">An id has characters no id has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is none of the named values.</exception>
    public IndustryCluster(string tierId, string? subjectId, Confidence confidence)
        : base(tierId, subjectId, confidence)
    {
    }
}
