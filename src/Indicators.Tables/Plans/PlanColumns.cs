using Indicators.Tables.Labels;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Plans;

/// <summary>The columns of a plan's table: where it starts from, what it sets, over which years, how binding.</summary>
internal sealed class PlanColumns
{
    private static readonly string[] PathWords = ["年均", "五年", "〔"];

    /// <summary>累计 alone is a sum over the years of a plan, and in a year's table what was done so far.</summary>
    private static readonly string[] SumWords = ["累计", "年均/累计", "累计/年均", "[累计]", "(累计)"];

    private static readonly string[] DoneWords = ["完成", "实际", "增减", "实绩", "进展"];

    /// <summary>The longest span of a plan's table that names a year it starts from and one it ends with.</summary>
    private const int LongestPlan = 15;

    private PlanColumns()
    {
    }

    /// <summary>Columns of goals in the year the plan ends with, or of a goal for a year.</summary>
    public IReadOnlyList<AxisEntry> Levels { get; private init; } = [];

    /// <summary>The column of yearly growth or sums over the plan; or null.</summary>
    public AxisEntry? Path { get; private init; }

    /// <summary>The year the plan starts from; or null.</summary>
    public AxisEntry? Baseline { get; private init; }

    /// <summary>The column of 约束性 and 预期性; or 0.</summary>
    public int Nature { get; private init; }

    /// <summary>The column of responsible units; or 0.</summary>
    public int Responsible { get; private init; }

    /// <summary>The columns of lights and words of an office's own assessment, such as 亮灯 and 完成情况.</summary>
    public IReadOnlyList<AxisEntry> Assessments { get; private init; } = [];

    /// <summary>The columns of figures that are observed.</summary>
    public IReadOnlyList<AxisEntry> Observed { get; private init; } = [];

    /// <summary>The columns of a plan's table; null where the table sets nothing.</summary>
    public static PlanColumns? Of(IReadOnlyList<AxisEntry> columns, IReadOnlyList<AxisEntry> all, TableContext context)
    {
        AxisEntry[] targets =
            [.. all.Where(column => column.Measure is { Role: MeasureRole.Target } or { IsGoal: true, Role: MeasureRole.GrowthOnYear })];
        int nature = all.FirstOrDefault(column => column.Measure.Role == MeasureRole.Nature)?.Index ?? 0;
        AxisEntry? path = all.FirstOrDefault(column => IsPath(column, nature > 0 || context.Plan is not null));
        int responsible = all.FirstOrDefault(column => column.Measure.Role == MeasureRole.Responsible)?.Index ?? 0;
        AxisEntry[] assessments = [.. all.Where(column => column.Measure.Role == MeasureRole.Assessment)];
        if (targets.Length > 0)
            return new PlanColumns
            {
                Assessments = assessments,
                Levels = targets,
                Path = path,
                Baseline = StartOf(columns, targets, context),
                Nature = nature,
                Responsible = responsible,
                Observed = [.. columns.Where(column => !column.Measure.SetsGoal && column != path)],
            };
        AxisEntry[] years = [.. all.Where(column =>
            column is { Name: "", Measure.Role: MeasureRole.Value,
            Period: { Year: not null, HasMonths: false, Relative: RelativePeriod.None } }).OrderBy(column => column.Period!.Year)];
        bool isPlan = nature > 0 || path is not null || context.Title.Contains("规划", StringComparison.Ordinal);
        if (!isPlan || years.Length < 2 || years[^1].Period!.Year - years[^2].Period!.Year is not (> 1 and <= LongestPlan))
            return null;
        return new PlanColumns
        {
            Assessments = assessments,
            Levels = [years[^1]],
            Path = path,
            Baseline = years[^2],
            Nature = nature,
            Responsible = responsible,
            Observed = [.. columns.Where(column => column != years[^1] && column != path)],
        };
    }

    private static bool IsPath(AxisEntry column, bool isOfYears)
    {
        string label = LabelText.Key(column.Label);
        if (column.Period is not null || Array.Exists(DoneWords, word => label.Contains(word, StringComparison.Ordinal)))
            return false;
        return Array.Exists(PathWords, word => label.Contains(word, StringComparison.Ordinal))
            || (isOfYears && Array.Exists(SumWords, word => label.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>The column that says 基期, that of the year before the plan, or the last one before the goals.</summary>
    private static AxisEntry? StartOf(IReadOnlyList<AxisEntry> columns, AxisEntry[] targets, TableContext context)
    {
        AxisEntry[] before =
        [
            .. columns.Except(targets)
                .Where(column => column.Period is { Year: { } year, HasMonths: false } && column.Measure.Role == MeasureRole.Value
                    && targets.All(target => (target.Period?.Year ?? context.Period?.Year) > year))
                .OrderBy(column => column.Period!.Year),
        ];
        int? plan = context.Plan is { } years ? years.Start.Year - 1 : null;
        return before.FirstOrDefault(column => LabelText.Key(column.Label).Contains("基期", StringComparison.Ordinal))
            ?? before.FirstOrDefault(column => column.Period!.Year == plan) ?? before.LastOrDefault();
    }
}
