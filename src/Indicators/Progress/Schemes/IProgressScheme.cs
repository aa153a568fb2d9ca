namespace Indicators.Progress;

/// <summary>
/// A way to put progress into classes: an office's published method, our own, or a user's. Pure: the same input gives
/// the same result.
/// </summary>
/// <remarks>
/// On ranges a scheme gives every class the figures allow. <see cref="ClassScale"/> does this for schemes that cut one
/// number; <see cref="SchemeResult.Of"/> maps the classes to the common status.
/// </remarks>
/// <example><code>
/// sealed class HalfWay : IProgressScheme
/// {
///     static readonly ProgressClass Past = new("past", "过半", "past half way", ProgressStatus.OnSchedule);
///     static readonly ProgressClass Short = new("short", "未过半", "short of half way", ProgressStatus.BehindSchedule);
///     static readonly ClassScale Scale = new(Short, new ClassStep(Past, 0.5m));
///     public string Id => "half-way";
///     public LocalizedText Name { get; } = new("过半", "Half way");
///     public IReadOnlyList&lt;ProgressClass&gt; Classes => Scale.Classes;
///     public SchemeResult Classify(SchemeInput input) =>
///         input.Completion() is { IsAbsent: false } p
///             ? SchemeResult.Of(this, input, Scale.Between(p), p)
///             : SchemeResult.None(this, Obstacle.NoBaselineValue);
/// }
/// </code></example>
public interface IProgressScheme
{
    /// <summary>The id by which the scheme is chosen and printed: <c>statcan</c>.</summary>
    string Id { get; }

    /// <summary>The name in both languages.</summary>
    LocalizedText Name { get; }

    /// <summary>Every class the scheme can give, best first.</summary>
    IReadOnlyList<ProgressClass> Classes { get; }

    /// <summary>From which number to which class, in words, for a person who checks a result; null where the scheme does not say.</summary>
    LocalizedText? Rule => null;

    /// <summary>The classes the figures allow.</summary>
    /// <returns>One class where the figures decide it, several where they do not, none with a reason where the scheme does not
    /// apply.</returns>
    SchemeResult Classify(SchemeInput input);
}
