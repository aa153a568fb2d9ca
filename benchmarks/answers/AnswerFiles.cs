using Indicators.Json;
using Indicators.Progress;

namespace Answers;

/// <summary>What the library of one side says of every target: a line each.</summary>
internal static class AnswerFiles
{
    /// <summary>The day of asking; nothing is published after it.</summary>
    private static readonly DateOnly AsOf = new(Way.Now, 12, 31);

    public static void Write(string cases, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (IGrouping<string, string> kind in Directory.EnumerateFiles(cases, "*.json").Order(StringComparer.Ordinal).GroupBy(KindOf))
        {
            using StreamWriter answers = File.CreateText(Path.Combine(folder, kind.Key + ".answers"));
            foreach (string file in kind)
                Write(file, answers);
        }
    }

    private static void Write(string file, StreamWriter answers)
    {
        Indicators.IndicatorCatalog catalog = CatalogReader.Read(file);
        var calculator = new ProgressCalculator(catalog);
        foreach (Indicators.Target target in catalog.Targets)
            answers.WriteLine(Answer(calculator, target));
    }

    /// <summary>An exception is an answer too: that of a target whose figures the library cannot bear.</summary>
    private static string Answer(ProgressCalculator calculator, Indicators.Target target)
    {
        try
        {
            ProgressAssessment a = calculator.Assess(target, AsOf);
            return string.Join('\t', [target.Id, AnswerOf.Possible(a), AnswerOf.Written(a), a.Reason.ToString(), .. Numbers(a)]);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return $"{target.Id}\tthrows {fault.GetType().Name}";
        }
    }

    private static IEnumerable<string> Numbers(ProgressAssessment a)
    {
        foreach ((string name, Measure measure) in AnswerOf.Numbers(a))
        {
            // A value alone has no ends to compare.
            if (measure.Low is not null || measure.High is not null)
                yield return $"{name}={Text(measure.Low)}..{Text(measure.High)}";
        }

        if (a.TimeShare is { } time)
            yield return $"time={Text(time)}..{Text(time)}";
        if (AnswerOf.Years(a) is { } years)
            yield return $"years={years.Met}..{years.Judged}";
        if (AnswerOf.Date(a) is { } date)
            yield return $"date={date.Year * 12 + date.Month}..{date.Year * 12 + date.Month}";
    }

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string KindOf(string file) => Path.GetFileNameWithoutExtension(file)[..^4];
}
