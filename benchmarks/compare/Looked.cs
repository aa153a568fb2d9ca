namespace Compared;

/// <summary>Everything of an assessment that a measure of M0 to M6 is, looked at, so that nothing is left for later.</summary>
internal static class Looked
{
    /// <summary>How many measures are there.</summary>
    public static int At(ProgressAssessment a) =>
        Present(a.Completion) + Present(a.Lead) + Present(a.Measures.ScheduleIndex) + Present(a.Measures.LogCompletion) + Present(
            a.Measures.GrowthRatio)
        + Present(a.Measures.RequiredPace) + Present(a.Measures.RequiredGrowth) + Present(a.Measures.Acceleration) + Present(
            a.Measures.Projected)
        + (a.Measures.ProjectedDate is null ? 0 : 1) + (a.IsMet is null ? 0 : 1) + Verdicts(a);

    private static int Present(Measure measure) => measure.IsAbsent ? 0 : 1;

    private static int Verdicts(ProgressAssessment a) => a.Status.Count + a.Possible.Count;
}
