using Indicators.Tables.Labels;

namespace Indicators.Tables;

/// <summary>What a label says of how its figures are made: role, stretch of the year, and the name that is left.</summary>
/// <param name="Role">What the figures are for.</param>
/// <param name="Window">Which stretch of the year they cover.</param>
internal readonly record struct Measure(MeasureRole Role, MeasureWindow Window)
{
    /// <summary>The period leaned on, where the words name one (上年同期).</summary>
    public RelativePeriod Relative { get; init; }

    /// <summary>The year growth is counted from, where the label names it: 比2020年增长.</summary>
    public int? SinceYear { get; init; }

    /// <summary>What a rank or share is taken in, where the label names it: 全省.</summary>
    public string? Universe { get; init; }

    /// <summary>True for a figure that was revised since it was first published.</summary>
    public bool IsRevised { get; init; }

    /// <summary>True for a first account, which a later one replaces.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Seasonally adjusted.</summary>
    public bool IsSeasonallyAdjusted { get; init; }

    /// <summary>The prices or scope growth is counted at, where the label says them: 同比名义增长.</summary>
    public ComparisonBasis Basis { get; init; }

    /// <summary>True for growth and the like under a head of goals: what a plan sets, never what was measured.</summary>
    public bool IsGoal { get; init; }

    /// <summary>True for growth and the like under a head of what was expected before the year was over.</summary>
    public bool IsExpected { get; init; }

    /// <summary>True for what a plan sets, of whatever kind.</summary>
    public bool SetsGoal => IsGoal || Role == MeasureRole.Target;

    /// <summary>This measure with what it leaves open taken from another.</summary>
    public Measure Or(Measure other) =>
        new(Role == MeasureRole.Value ? other.Role : Role, Window == MeasureWindow.Unstated ? other.Window : Window)
        {
            Relative = Relative == RelativePeriod.None ? other.Relative : Relative,
            SinceYear = SinceYear ?? other.SinceYear,
            Universe = Universe ?? other.Universe,
            IsRevised = IsRevised || other.IsRevised,
            IsProvisional = IsProvisional || other.IsProvisional,
            IsSeasonallyAdjusted = IsSeasonallyAdjusted || other.IsSeasonallyAdjusted,
            Basis = Basis == ComparisonBasis.Unstated ? other.Basis : Basis,
            IsGoal = IsGoal || other.IsGoal || IsBehind(MeasureRole.Target, other),
            IsExpected = IsExpected || other.IsExpected || IsBehind(MeasureRole.Expected, other),
        };

    /// <summary>True for growth of any kind.</summary>
    public bool IsGrowth => Role is MeasureRole.GrowthOnYear or MeasureRole.GrowthOnPrevious or MeasureRole.AverageGrowth;

    /// <summary>This measure with what the word before it in one label says: 增速目标 is growth that is aimed at.</summary>
    public Measure Behind(Measure before) => Role == MeasureRole.Target && before.Role == MeasureRole.GrowthOnYear
        ? (this with { Role = before.Role, IsGoal = true }).Or(before)
        : Or(before);

    private bool IsBehind(MeasureRole role, Measure other) => other.Role == role && Role != MeasureRole.Value && Role != role;
}
