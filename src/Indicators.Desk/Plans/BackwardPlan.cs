using System.Collections.Immutable;
using Indicators.Derivation;

namespace Indicators.Desk;

/// <summary>
/// A target worked backwards (倒排测算): what each step of the time left must bring, what growth that is on a year before, and what it
/// rests on. Made by a <see cref="BackwardPlanner"/>.
/// </summary>
/// <remarks>
/// Immutable. Every number is an exact fraction with the range that rounding of the published figures leaves; rounding comes where a
/// person reads it. Where there is no plan, <see cref="Obstacle"/> says why and the numbers are absent.
/// </remarks>
public sealed class BackwardPlan
{
    private Lazy<ImmutableArray<PlannedPeriod>>? _donePeriods;

    internal BackwardPlan(PlanQuestion question) => Question = question;

    /// <summary>The target.</summary>
    public Target Target => Question.Target;

    /// <summary>The day of asking: what ended by then may be done, the rest is to come.</summary>
    public DateOnly AsOf => Question.AsOf;

    /// <summary>How long the steps are.</summary>
    public PlanStep Step => Question.Step;

    /// <summary>How what is left is spread.</summary>
    public SeasonalPattern Pattern => Question.Pattern;

    /// <summary>What was asked for beside.</summary>
    public PlanOptions Options => Question.Options;

    /// <summary>What the target is called: its indicator and its subject.</summary>
    public LocalizedText Name => Question.Name;

    /// <summary>Why there is no plan; <see cref="PlanObstacle.None"/> where there is one.</summary>
    public PlanObstacle Obstacle { get; internal set; }

    /// <summary>True where there is a plan.</summary>
    public bool IsPlanned => Obstacle == PlanObstacle.None;

    /// <summary>What the rows are: amounts, levels or growth.</summary>
    public PlanMeasure Measure { get; internal set; }

    /// <summary>The unit of all amounts: that of the goal, or of the published level a growth goal stands on.</summary>
    public Unit Unit { get; internal set; } = Unit.One;

    /// <summary>From which side the goal is met.</summary>
    public GoalSide Side { get; internal set; }

    /// <summary>The number planned for; of a plan of growth a plain number, 0.05 is 5 %.</summary>
    public RationalRange Goal { get; internal set; }

    /// <summary>What is done: the total to date, the level, the growth to date.</summary>
    public RationalRange Done { get; internal set; }

    /// <summary>The period of what is done; null where nothing is yet.</summary>
    public TimePeriod? DonePeriod { get; internal set; }

    /// <summary>What is left: the goal less what is done. Of a plan of growth what all of the time left must grow.</summary>
    public RationalRange Left { get; internal set; }

    /// <summary>
    /// The same months of the year before as those left, together; absent where not published, and of a plan of several years.
    /// </summary>
    public RationalRange LeftLastYear { get; internal set; }

    /// <summary>What all that is left is on the same months of the year before; 0.05 is 5 %.</summary>
    public RationalRange LeftGrowth { get; internal set; }

    /// <summary>The steps in order of time; empty where nothing is left to plan.</summary>
    public ImmutableArray<PlannedPeriod> Periods { get; internal set; } = [];

    /// <summary>What was published for the part that is done, month by month where known; for a chart.</summary>
    public ImmutableArray<PlannedPeriod> DonePeriods => _donePeriods?.Value ?? [];

    /// <summary>What the plan rests on beside the published figures.</summary>
    public ImmutableArray<PlanAssumption> Assumptions { get; internal set; } = [];

    /// <summary>The published figures that what is done is made of, in order of time.</summary>
    public ImmutableArray<Observation> Inputs { get; internal set; } = [];

    /// <summary>Whether it can be carried out, as far as the figures say.</summary>
    public PlanFeasibility Feasibility { get; internal set; }

    /// <summary>
    /// By how much the goal is met, exceeded or missed, as <see cref="Feasibility"/> says, in the unit of the plan; absent where it is
    /// feasible.
    /// </summary>
    public RationalRange Margin { get; internal set; }

    internal PlanQuestion Question { get; }

    /// <summary>Says how the periods that are done are worked out, once somebody draws them.</summary>
    internal void DrawDone(Func<IEnumerable<PlannedPeriod>> rows) =>
        _donePeriods = new Lazy<ImmutableArray<PlannedPeriod>>(() => [.. rows()]);

    /// <summary>The plan as text: goal, what is done and left, the formula, a row a step, what it rests on.</summary>
    /// <param name="language">The language.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero. The text says it.</param>
    public string ToText(Language language, NumberRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new PlanWriter(this, language, rounding ?? NumberRounding.TwoDecimals).Text();
    }

    /// <summary>The formula with its numbers.</summary>
    /// <param name="language">The language.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    public ImmutableArray<string> Formula(Language language, NumberRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return [.. new PlanWriter(this, language, rounding ?? NumberRounding.TwoDecimals).Formula()];
    }

    /// <summary>Why there is no plan, as a sentence; null where there is one.</summary>
    /// <param name="language">The language.</param>
    public string? ObstacleText(Language language) => IsPlanned ? null : RecordWordings.Table.ToText("plan-obstacle." + Obstacle, language);

    /// <summary>The text in Chinese.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
