namespace Compared;

/// <summary>Everything of an assessment that a measure of M0 to M6 is, looked at, so that nothing is left for later.</summary>
internal static class Looked
{
    /// <summary>How many measures are there.</summary>
    public static int At(ProgressAssessment a) =>
        Present(a.Completion) + Present(a.Lead) + Present(a.ScheduleIndex) + Present(a.LogCompletion) + Present(a.GrowthRatio)
        + Present(a.RequiredPace) + Present(a.RequiredGrowth) + Present(a.Acceleration) + Present(a.Projected)
        + (a.ProjectedDate is null ? 0 : 1) + (a.IsMet is null ? 0 : 1) + Verdicts(a);

    private static int Present(Measure measure) => measure.IsAbsent ? 0 : 1;

    private static int Verdicts(ProgressAssessment a) => a.Status.Count + a.Possible.Count;
}
