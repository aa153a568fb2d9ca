using Indicators.Progress;

namespace Indicators.Reporting.Overviews;

/// <summary>The targets that count on a day: those with a verdict, worst first, and those without.</summary>
internal sealed class TargetsInOrder
{
    public TargetsInOrder(IndicatorCatalog catalog, DateOnly asOf, DateOnly? knownBy, Action<int, int>? assessed)
    {
        Calculator = new ProgressCalculator(catalog);
        Target[] known = [.. catalog.Targets.Where(target => IsKnown(target, catalog, knownBy))];
        All = new ProgressAssessment[known.Length];
        for (int i = 0; i < known.Length; i++)
        {
            All[i] = Calculator.Assess(known[i], asOf, knownBy);
            assessed?.Invoke(i + 1, known.Length);
        }

        ProgressAssessment[] valid = [.. All.Where(a => a.SupersededBy is null)];
        Superseded = [.. All.Where(a => a.SupersededBy is not null)];
        // OrderBy is stable: what stands alike keeps the order of the catalogue.
        Judged = [.. valid.Where(IsJudged).OrderByDescending(a => a.Status.SortKey).ThenBy(a => a.Lead.Value ?? decimal.MaxValue)];
        Open = [.. valid.Where(a => !IsJudged(a))];
    }

    public ProgressCalculator Calculator { get; }

    public ProgressAssessment[] All { get; }

    public ProgressAssessment[] Judged { get; }

    public ProgressAssessment[] Open { get; }

    public ProgressAssessment[] Superseded { get; }

    private static bool IsJudged(ProgressAssessment assessment) => assessment.Status.Certain != ProgressStatus.NotAssessable;

    /// <summary>A target stated after the day of knowledge is not shown; one whose source has no date is.</summary>
    private static bool IsKnown(Target target, IndicatorCatalog catalog, DateOnly? knownBy) =>
        knownBy is not { } day || catalog.Sources.Find(target.SourceId)?.PublishedBy is not { } published || published.ToDateOnly() <= day;
}
