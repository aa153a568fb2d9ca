namespace Indicators.Progress;

/// <summary>What only some kinds of goals have: years, places, a reference, the months of a year.</summary>
internal sealed class AssessmentFindings
{
    public TimePeriod? BaselinePeriod { get; set; }

    public Observation? MetBefore { get; set; }

    public IReadOnlyList<Observation>? Summands { get; set; }

    public IReadOnlyList<Observation>? ReferenceParts { get; set; }

    public IReadOnlyList<ProgressAssessment>? YearlyTargets { get; set; }

    public int? YearsMet { get; set; }

    public int? YearsJudged { get; set; }

    public int? ChainedYears { get; set; }

    public Observation? ChainedSince { get; set; }

    public IReadOnlyList<int>? BrokenYears { get; set; }

    public IReadOnlyList<int>? MissingYears { get; set; }

    public PlacesMoved? Places { get; set; }

    public ReferenceValue? Reference { get; set; }

    public bool? StretchIsMet { get; set; }

    public YearToDateFigures? YearToDate { get; set; }

    public Measure? ThresholdBaseline { get; set; }
}
