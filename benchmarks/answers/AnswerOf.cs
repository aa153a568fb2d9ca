using Indicators.Progress;

namespace Answers;

/// <summary>The verdicts of an assessment under the names this tree has for them.</summary>
internal static class AnswerOf
{
    public static string Possible(ProgressAssessment a) => Text(a.Possible);

    public static string Written(ProgressAssessment a) => Text(a.Status);

    private static string Text(ProgressStatusSet set) => string.Join(',', set.Select(status => status.ToString()).Order(StringComparer.Ordinal));
}
