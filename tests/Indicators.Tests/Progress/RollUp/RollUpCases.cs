using FsCheck;
using FsCheck.Fluent;
using Indicators.Progress;
using Indicators.Progress.Inputs;
using NodaTime;

namespace Indicators.Tests.Progress.RollUp;

/// <summary>Assessments with a given verdict, and generators of tallies.</summary>
internal static class RollUpCases
{
    public static Gen<ProgressStatusSet> Statuses =>
        from first in Gen.Elements(Enum.GetValues<ProgressStatus>())
        from second in Gen.Elements(Enum.GetValues<ProgressStatus>())
        from open in Gen.Elements(true, false, false)
        select open ? ProgressStatusSet.Of(first, second) : ProgressStatusSet.Of(first);

    public static Gen<ProgressTally> One =>
        from nature in Gen.Elements(TargetNature.Binding, TargetNature.Expected)
        from commitment in Gen.Elements(TargetCommitment.Floor, TargetCommitment.Floor, TargetCommitment.Stretch)
        from status in Statuses
        from weight in Gen.Choose(1, 400)
        from hasClass in Gen.Elements(true, false)
        select ProgressTally.Of(nature, commitment, status, hasClass ? SchemeResult.None(ProgressSchemes.Schedule, Obstacle.NoTarget) : null, weight / 16m);

    public static Gen<ProgressTally> Tallies => One.ListOf().Select(list => ProgressTally.Merge(list));

    public static ProgressTally Of(TargetNature nature, params ProgressStatus[] possible) =>
        ProgressTally.Of(nature, TargetCommitment.Floor, ProgressStatusSet.Of(possible));

    public static ProgressTally Stretch(ProgressStatus status) =>
        ProgressTally.Of(TargetNature.Expected, TargetCommitment.Stretch, ProgressStatusSet.Of(status));

    public static ProgressTally Times(this ProgressTally tally, int count) => ProgressTally.Merge(Enumerable.Repeat(tally, count));

    public static ProgressAssessment Assessment(string subject, ProgressStatus status, Target? target = null, decimal? completion = null) =>
        new(
            new TargetInputs(Asked(target ?? Target.By($"t-{subject}", new SeriesKey("output", subject), TimePeriod.Year(2027), new LevelGoal(Figure.Parse("100亿元"))))),
            new Verdict { Status = ProgressStatusSet.Of(status) },
            new Measures(new AssessmentNumbers { Completion = completion is { } p ? Measure.Exactly(p) : default }));

    private static TargetQuestion Asked(Target target)
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Indicator(target.Series.IndicatorId, new LocalizedText("产值"), StandardUnits.Yuan, IndicatorKind.Flow, Direction.Increase)).Build();
        return new TargetQuestion(catalog, ProgressOptions.Default, target, new LocalDate(2025, 12, 31), null);
    }
}
