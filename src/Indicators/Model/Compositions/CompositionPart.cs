namespace Indicators;

/// <summary>One of the parts of a <see cref="Composition"/>: another indicator, another subject, or both.</summary>
/// <remarks>Immutable, equal by value.</remarks>
public sealed record CompositionPart
{
    /// <summary>Names a part.</summary>
    /// <param name="indicatorId">The id of its indicator; null for the whole's.</param>
    /// <param name="subjectId">The id of its subject; null for the whole's.</param>
    /// <exception cref="ArgumentException">Both are missing: that is the whole itself; or an id has characters no id has.</exception>
    public CompositionPart(string? indicatorId, string? subjectId = null)
    {
        if ((indicatorId ?? subjectId) is null)
            throw new ArgumentException("A part without indicator and subject is the whole itself; name one of them.", nameof(indicatorId));
        IndicatorId = Identifier.RequireOrNull(indicatorId, nameof(indicatorId));
        SubjectId = Identifier.RequireOrNull(subjectId, nameof(subjectId));
    }

    /// <summary>The id of its indicator; null for the whole's.</summary>
    public string? IndicatorId { get; }

    /// <summary>The id of its subject; null for the whole's.</summary>
    public string? SubjectId { get; }

    /// <summary>What the part is taken times to be of the whole's dimension: 片 a week × 52周 is 片; null for once.</summary>
    /// <exception cref="ArgumentException">The figure has a bound word, is a range or is not above 0.</exception>
    public Figure? Times { get; init => field = RequireFactor(value); }

    /// <summary>The level of the part, for a level of the whole.</summary>
    /// <param name="wholeIndicatorId">The id of the whole's indicator.</param>
    /// <param name="subjectId">The id of the subject the whole is of.</param>
    public SeriesKey SeriesFor(string wholeIndicatorId, string subjectId) => new(IndicatorId ?? wholeIndicatorId, SubjectId ?? subjectId);

    /// <summary>Indicator, subject and factor.</summary>
    public override string ToString() =>
        IndicatorId + (SubjectId is null ? "" : $"@{SubjectId}") + (Times is { } times ? $" × {times.Literal}" : "");

    /// <summary>True for a figure that can be taken times: one exact number above 0.</summary>
    internal static bool IsFactor(Figure figure) => figure is { Bound: Bound.Exact, IsRange: false, Amount: > 0m };

    private static Figure? RequireFactor(Figure? times) =>
        times is not { } figure || IsFactor(figure)
            ? times
            : throw new ArgumentException($"'{figure.Literal}' is nothing to take a part times; give one number above 0, such as 52周.",
                nameof(times));
}
