using System.Text.Json;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Robustness;

/// <summary>An assessment with every digit of its measures, as the data a program gives out.</summary>
internal static class AssessmentDigits
{
    public static string Of(ProgressAssessment assessment) =>
        JsonSerializer.Serialize(AssessmentRecord.Of(assessment), ProgressJsonContext.Default.AssessmentRecord);
}
