using System.Collections.Immutable;
using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>The classes of mid-term reviews (提前实现, 快于预期, 符合预期, 基本符合, 滞后): how many targets have each.</summary>
internal static class ReviewClasses
{
    private static readonly IProgressScheme Scheme = ProgressSchemes.Schedule;

    public static IEnumerable<(string Name, int Count)> Count(ImmutableArray<ReportTarget> targets, Language language)
    {
        ReportTarget[] judged = [.. targets.Where(target => target is { IsAssessed: true, IsSuperseded: false })];
        ProgressClass?[] classes = [.. judged.Select(Of)];
        foreach (ProgressClass one in Scheme.Classes)
        {
            if (classes.Count(found => found?.Id == one.Id) is > 0 and int count)
                yield return (one.Name.In(language), count);
        }

        if (classes.Count(found => found is null) is > 0 and int open)
            yield return (language.Say("status.open"), open);
    }

    /// <summary>The class of the scheme where it agrees with the verdict; else the first class that stands for the verdict.</summary>
    private static ProgressClass? Of(ReportTarget target) =>
        target.Status is not { } status ? null
        : target.ClassIn(Scheme) is { } one && one.Status == status ? one
        : Scheme.Classes.FirstOrDefault(one => one.Status == status);
}
