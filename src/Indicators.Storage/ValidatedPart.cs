using Indicators.Validation;

namespace Indicators.Storage;

/// <summary>What a check found among subjects that belong together.</summary>
public sealed record ValidatedPart
{
    internal ValidatedPart(IReadOnlyList<string> subjectIds, long observations, bool isWhole, ValidationReport report)
    {
        SubjectIds = subjectIds;
        Observations = observations;
        IsWhole = isWhole;
        Report = report;
    }

    /// <summary>The subjects, in order.</summary>
    public IReadOnlyList<string> SubjectIds { get; }

    /// <summary>How many observations they have.</summary>
    public long Observations { get; }

    /// <summary>
    /// False where a connected component is larger than was asked for and was checked in parts: each part by itself, and not what holds
    /// between subjects of different parts.
    /// </summary>
    public bool IsWhole { get; }

    /// <summary>The findings.</summary>
    public ValidationReport Report { get; }
}
