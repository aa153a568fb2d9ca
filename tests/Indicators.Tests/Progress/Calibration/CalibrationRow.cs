using Indicators.Progress;

namespace Indicators.Tests.Progress.Calibration;

/// <summary>One target of the plan: the published class, ours, and the figures ours rests on.</summary>
internal sealed record CalibrationRow(ProgressAssessment Assessment, OfficialAssessment Official, SchemeResult? Scheme)
{
    /// <summary>The published classes, and the statuses of ours that say the same.</summary>
    private static readonly Dictionary<string, ProgressStatus[]> Alike = new()
    {
        ["提前实现"] = [ProgressStatus.AchievedEarly, ProgressStatus.Achieved],
        ["快于预期"] = [ProgressStatus.AheadOfSchedule],
        ["基本符合预期"] = [ProgressStatus.OnSchedule, ProgressStatus.MetWithinTolerance],
        ["滞后"] = [ProgressStatus.BehindSchedule, ProgressStatus.Regressed, ProgressStatus.Missed],
    };

    public string Id => Assessment.Target.Id;

    /// <summary>True where a figure of 2021 or 2022 is known that the target can be judged by.</summary>
    public bool IsKnown => Assessment.Status.Certain != ProgressStatus.NotAssessable;

    /// <summary>A hold that is kept is as expected, whatever its status in the calculator; everything else by its status.</summary>
    public bool IsSame => Alike[Official.Class.Zh!].Contains(Scheme?.Certain?.Status ?? Assessment.Status.Certain ?? ProgressStatus.NotAssessable);

    public string Ours(Language language)
    {
        if (!IsKnown)
            return language == Language.English ? "not known" : "不详";
        return Scheme?.Certain is { } @class ? @class.ToText(language) : string.Join(language == Language.English ? " or " : "或", Assessment.Status.Select(status => Name(status, language)));
    }

    public string Figures(Language language)
    {
        if (Assessment.Current is not { Period: { } period } current)
            return language == Language.English ? "no figure of 2021 or 2022 is known to us" : "未掌握2021、2022年数据";
        string from = Assessment.Baseline is { } baseline && Assessment.Inputs.BaselinePeriod is { } start ? $"{baseline.Literal} ({start}) → " : "";
        return $"{from}{current.Figure.Literal} ({period})";
    }

    private static string Name(ProgressStatus status, Language language) => (status, language == Language.English) switch
    {
        (ProgressStatus.AheadOfSchedule, false) => "快于时序",
        (ProgressStatus.AheadOfSchedule, _) => "ahead of schedule",
        (ProgressStatus.Regressed, false) => "未保持",
        (ProgressStatus.Regressed, _) => "not kept",
        _ => status.ToString(),
    };
}
