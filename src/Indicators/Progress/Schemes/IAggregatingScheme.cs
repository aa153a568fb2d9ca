namespace Indicators.Progress;

/// <summary>A scheme that says how the results of several series become one. The result can be a member again, so groups nest.</summary>
public interface IAggregatingScheme : IProgressScheme
{
    /// <summary>The result of a group.</summary>
    /// <param name="members">Results of this scheme, for series or for groups; each weighs the same.</param>
    /// <returns>None with <see cref="Obstacle.NoMembers"/> where too few members have a score.</returns>
    /// <exception cref="ArgumentException">A member is of another scheme.</exception>
    SchemeResult Aggregate(IReadOnlyList<SchemeResult> members);
}
