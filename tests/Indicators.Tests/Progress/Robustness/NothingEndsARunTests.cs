using System.Globalization;
using System.Text.Json;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Robustness;

/// <summary>Whatever a catalogue holds, every target of it is assessed, classified, told and counted: nothing throws.</summary>
/// <remarks>A longer run by hand: INDICATORS_TRIALS is the number of catalogues, 25 targets each, INDICATORS_TRIALS_FROM the first seed.</remarks>
public class NothingEndsARunTests
{
    private const int TargetsOfEach = 25;

    [Fact]
    public void No_catalogue_ends_an_assessment()
    {
        int catalogs = Setting("INDICATORS_TRIALS", 120), first = Setting("INDICATORS_TRIALS_FROM", 1);
        var faults = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int assessed = 0;
        for (int seed = first; seed < first + catalogs; seed++)
        {
            var random = new RandomCatalogs(seed);
            IndicatorCatalog catalog = random.Next(TargetsOfEach);
            assessed += catalog.Targets.Count;
            Try(faults, seed, () => TryAll(catalog, random.AsOf(), seed, faults));
        }

        assessed.Should().BeGreaterThan(catalogs * TargetsOfEach / 4, "the trials must reach the calculator");
        faults.Should().BeEmpty();
    }

    private static void TryAll(IndicatorCatalog catalog, DateOnly asOf, int seed, SortedDictionary<string, int> faults)
    {
        var options = new ProgressOptions((FigureReading)(seed % Enum.GetValues<FigureReading>().Length), Baseline: (BaselineChoice)(seed % 3));
        var calculator = new ProgressCalculator(catalog, options);
        var assessments = new List<ProgressAssessment>();
        foreach (Target target in catalog.Targets)
        {
            Try(faults, seed, () =>
            {
                ProgressAssessment assessment = calculator.Assess(target, asOf);
                assessments.Add(assessment);
                Told(catalog, calculator, assessment, seed, faults);
            });
        }

        foreach (SeriesKey key in catalog.Targets.Select(target => target.Series).Distinct())
            Try(faults, seed, () => Series(calculator.AssessSeries(key, asOf)));
        Try(faults, seed, () =>
        {
            ProgressTally tally = ProgressTally.Of(assessments);
            _ = tally.ToText(Language.Chinese) + GroupVerdict.Of(tally).ToText(Language.English);
            _ = assessments.Aggregate(ProgressComposite.Empty, (sum, a) => sum.Merge(ProgressComposite.Of(a.Completion))).Mean;
        });
    }

    private static void Series(SeriesProgress series)
    {
        _ = series.Status.ToText(Language.Chinese) + series.Worst;
        foreach (TargetConflict conflict in series.Conflicts)
            _ = conflict.ToText(Language.English);
    }

    private static void Told(IndicatorCatalog catalog, ProgressCalculator calculator, ProgressAssessment assessment, int seed, SortedDictionary<string, int> faults)
    {
        Try(faults, seed, () => _ = assessment.ToText(Language.Chinese) + assessment.ToText(Language.English));
        foreach (IProgressScheme scheme in ProgressSchemes.All)
        {
            Try(faults, seed, () =>
            {
                SchemeResult? result = calculator.Classify(assessment, scheme);
                _ = result?.ToText(Language.Chinese) + result?.ToText(Language.English);
                JsonSerializer.Serialize(AssessmentRecord.Of(assessment, scheme, result), ProgressJsonContext.Default.AssessmentRecord).Should().NotBeEmpty();
            });
        }
    }

    private static void Try(SortedDictionary<string, int> faults, int seed, Action action)
    {
        try
        {
            action();
        }
#pragma warning disable CA1031 // every exception is what the test looks for
        catch (Exception fault)
#pragma warning restore CA1031
        {
            string[] places = [.. (fault.StackTrace ?? "").Split('\n').Where(line => line.Contains("Indicators.", StringComparison.Ordinal) && !line.Contains("Tests", StringComparison.Ordinal)).Take(3).Select(line => line[..(line.IndexOf(" in ", StringComparison.Ordinal) is > 0 and var end ? end : line.Length)].Trim())];
            string key = $"{fault.GetType().Name} {string.Join(" < ", places)}";
            faults[key] = faults.GetValueOrDefault(key) + 1;
            if (faults[key] == 1)
                faults[$"{key} // seed {seed}: {fault.Message}"] = 1;
        }
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
