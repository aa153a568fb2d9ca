using System.Globalization;
using Indicators.Progress;
using Indicators.Tests.Progress.Assessments;

namespace Indicators.Tests.Progress.Oracle;

/// <summary>What a target of a level can be stated as.</summary>
internal enum GoalKind
{
    Level,
    Multiple,
    Change,
    Increase,
    Range,
}

/// <summary>A random target: two figures of tenths, a goal, a clock in years.</summary>
internal sealed record Situation(GoalKind Kind, bool IsRising, bool IsStrict, bool IsCompound, decimal Baseline, decimal Value, decimal Goal, decimal Width, int Elapsed, int Total)
{
    /// <summary>T, k or c, as the kind has it.</summary>
    public Rational Amount => Rational.FromDecimal(Kind == GoalKind.Change ? 1m + (Goal / 100m) : Goal);

    public Rational Upper => Rational.FromDecimal(Goal + Width);

    public ProgressAssessment Assess(FigureReading reading)
    {
        string words = IsStrict ? IsRising ? "超" : "不足" : "";
        OneSeries series = new OneSeries(IndicatorKind.Stock, IsRising ? Direction.Increase : Direction.Decrease, StandardUnits.Yuan.HundredMillion)
            .With(("2010", Text(Baseline) + "亿元"), ((2010 + Elapsed).ToString(CultureInfo.InvariantCulture), Text(Value) + "亿元"));
        string due = (2010 + Total).ToString(CultureInfo.InvariantCulture);
        Goal goal = Kind switch
        {
            GoalKind.Multiple => new MultipleGoal(Goal),
            GoalKind.Change => new ChangeGoal(Figure.Parse(Text(Goal) + "%")),
            GoalKind.Increase => new IncreaseGoal(Figure.Parse(Text(Goal) + "亿元"), IncreaseScope.Net),
            GoalKind.Range => new LevelGoal(Figure.Parse($"{Text(Goal)}亿元—{Text(Goal + Width)}亿元")),
            _ => new LevelGoal(Figure.Parse(words + Text(Goal) + "亿元")),
        };
        // Said where it is not what the wording implies.
        bool isImplied = (Kind is GoalKind.Multiple or GoalKind.Change) == IsCompound;
        TargetPath path = IsCompound ? TargetPath.Compound : TargetPath.Linear;
        return series.Goal(due, goal, "2010", target => isImplied ? target : target with { Path = path }).AtEndOf(2010 + Elapsed, reading);
    }

    public PointReading At(Rational value, Rational baseline) => new(this, value, baseline);

    private static string Text(decimal number) => number.ToString("0.0##", CultureInfo.InvariantCulture);
}
