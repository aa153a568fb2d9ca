using Indicators.Progress;

namespace Indicators.Fuzz.Targets;

/// <summary>Everything the calculator says of a catalogue, as lines.</summary>
internal static class Assessments
{
    private static readonly DateOnly[] Days = [new(2023, 12, 31), new(2025, 10, 15)];

    private static readonly ProgressOptions[] Readings = [new(), new() { Reading = FigureReading.Hard }, new() { Reading = FigureReading.Soft }];

    public static IEnumerable<string> Of(IndicatorCatalog catalog)
    {
        foreach (ProgressOptions options in Readings)
        {
            var calculator = new ProgressCalculator(catalog, options);
            foreach (DateOnly day in Days)
            {
                ProgressAssessment[] all = [.. calculator.AssessAll(day), .. calculator.AssessAll(day, day.AddMonths(6))];
                BrokenPromise.Unless(all.Length == 2 * catalog.Targets.Count, "every target is assessed", () => $"{all.Length} of {catalog.Targets.Count} twice");
                foreach (ProgressAssessment assessment in all)
                    yield return Text(calculator, assessment);
            }
        }
    }

    private static string Text(ProgressCalculator calculator, ProgressAssessment assessment)
    {
        string classes = string.Join(", ", ProgressSchemes.All.Select(scheme => $"{scheme.Id} {calculator.Classify(assessment, scheme)?.ToText(Language.English)}"));
        return $"{assessment.Target.Id} {assessment.AsOf} {assessment.KnownBy} {assessment.Status} {assessment.ToText(Language.English)} "
            + $"{assessment.ToText(Language.Chinese)} {assessment.GoalText(Language.English)} {assessment.Completion} {assessment.Measures.Projected} [{classes}] {AssessmentRecord.Of(assessment).Reason}";
    }
}
