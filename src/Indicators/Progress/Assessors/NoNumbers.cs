using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>Results that have no numbers: yet, or at all.</summary>
internal static class NoNumbers
{
    /// <summary>A result without a verdict.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="reason">Why there is none.</param>
    /// <param name="current">The value that is shown all the same.</param>
    public static ProgressAssessment No(this TargetQuestion asked, Obstacle reason, Observation? current = null) =>
        asked.No(reason, new TargetInputs(asked) { Current = current });

    /// <summary>A result without a verdict on inputs that are known.</summary>
    public static ProgressAssessment No(this TargetQuestion asked, Obstacle reason, TargetInputs inputs, Measures? measures = null) =>
        new(inputs, new Verdict { Reason = reason, IsOverdue = asked.IsDue }, measures);

    /// <summary>A result without a verdict, because the series has no value that can be used.</summary>
    public static ProgressAssessment NoValue(this TargetQuestion asked, SeriesKey key) =>
        asked.No(asked.WhyNoValue(key), new TargetInputs(asked) { Current = asked.Latest(key), IsOfOtherPeriod = true });
}
