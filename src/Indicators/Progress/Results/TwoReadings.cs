namespace Indicators.Progress;

/// <summary>
/// One assessment from two readings: the verdict and the numbers of the figures as written, beside them the ends and the
/// statuses that their rounding leaves.
/// </summary>
internal static class TwoReadings
{
    /// <summary>True where every figure is exactly itself in any reading, so that one reading says all.</summary>
    public static bool IsExact(ProgressAssessment written) =>
        written.Inputs.IsExact && written.Inputs.Substitutions.Count == 0
        && written.Target.Goal is LevelGoal or MultipleGoal or IncreaseGoal or ChangeGoal or RankGoal or DoneGoal or NoNumberGoal
        && written.Measures is { YearToDate: null, YearsJudged: null, BrokenYears.Count: 0 } && written.Inputs.ChainedYears is null;

    /// <summary>Completes the verdict as written with what the wider reading found.</summary>
    public static ProgressAssessment Join(ProgressAssessment written, ProgressAssessment wide)
    {
        AssessmentNumbers joined = JoinedNumbers.Join(written.Measures.Numbers, wide.Measures.Numbers, hasWay: true);
        Measures measures = written.Measures.With(joined);
        if (measures.YearToDate is { } year && wide.Measures.YearToDate is { } wider)
            measures = measures with { Beside = measures.Beside with { YearToDate = JoinedNumbers.Join(year, wider) } };
        Verdict verdict = written.Verdict with { Possible = OpenStatuses.Of(written.Status, wide.Status, wide.Reason, wide.IsMet) };
        return new ProgressAssessment(WithReference(written.Inputs, wide.Inputs.Reference), verdict, measures)
        {
            Widened = wide,
            YearlyTargets = written.YearlyTargets
        };
    }

    private static TargetInputs WithReference(TargetInputs written, ReferenceValue? wide) =>
        written.Reference is { } reference && wide is { } other
        ? written with
        { Parts = written.Parts with { Reference = reference with { Value = JoinedNumbers.Join(reference.Value, other.Value) } } }
        : written;
}
