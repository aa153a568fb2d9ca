using Indicators.Progress;

namespace Indicators.Samples.Recipes;

/// <summary>Two classes, cut at half of the way. Where the figures leave both open, both are given.</summary>
internal sealed class HalfWay : IProgressScheme
{
    private static readonly ProgressClass Past = new("past", "过半", "past half way", ProgressStatus.OnSchedule);
    private static readonly ProgressClass Short = new("short", "未过半", "short of half way", ProgressStatus.BehindSchedule);
    private static readonly ClassScale Scale = new(Short, new ClassStep(Past, 0.5m));

    public string Id => "half-way";

    public LocalizedText Name { get; } = new("过半", "Half way");

    public IReadOnlyList<ProgressClass> Classes => Scale.Classes;

    public SchemeResult Classify(SchemeInput input) =>
        input.Completion() is { IsAbsent: false } completion
            ? SchemeResult.Of(this, input, Scale.Between(completion), completion)
            : SchemeResult.None(this, Obstacle.NoTarget);
}
