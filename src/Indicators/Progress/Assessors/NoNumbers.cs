using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>Results that have no numbers: yet, or at all.</summary>
internal static class NoNumbers
{
    /// <summary>A result without numbers yet.</summary>
    public static ProgressAssessment Start(this TargetInputs inputs) => new(inputs);

    /// <summary>A result without a verdict.</summary>
    public static ProgressAssessment No(this TargetInputs inputs, Obstacle reason) => inputs.Start() with { Reason = reason, IsOverdue = inputs.IsDue };

    /// <summary>A result without a verdict, because the series has no value that can be used.</summary>
    public static ProgressAssessment NoValue(this TargetInputs inputs, SeriesKey key) =>
        inputs.No(inputs.WhyNoValue(key)) with { Current = inputs.Latest(key), IsOfOtherPeriod = true };
}
