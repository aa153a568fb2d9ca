using Indicators.Progress;

namespace Answers;

/// <summary>The verdicts of an assessment under the names of that commit: its status is what is possible, and it has none as written.</summary>
internal static class AnswerOf
{
    public static string Possible(ProgressAssessment a) => string.Join(',', a.Status.Select(status => status.ToString()).Order(StringComparer.Ordinal));

    public static string Written(ProgressAssessment a) => "";
}
