using Indicators.Derivation;

namespace Indicators.Tool;

/// <summary>Direction, terms and side of a goal in words.</summary>
internal static class GoalWords
{
    public static string Of(Direction direction, Language language) => (direction, language == Language.Chinese) switch
    {
        (Direction.Increase, true) => "越高越好",
        (Direction.Decrease, true) => "越低越好",
        (_, true) => "未定",
        (Direction.Increase, _) => "more is better",
        (Direction.Decrease, _) => "less is better",
        _ => "none",
    };

    /// <summary>When it is due, and how binding it is.</summary>
    public static string Terms(Target target, Language language)
    {
        bool zh = language == Language.Chinese;
        string due = (target.Due ?? target.Span)!.Value.ToText(language);
        string binding = target.Nature != TargetNature.Binding ? "" : zh ? "，约束性" : ", binding";
        string stretch = target.Commitment != TargetCommitment.Stretch ? "" : zh ? "，力争" : ", stretch";
        return due + binding + stretch;
    }

    /// <summary>On which side of its threshold it is met.</summary>
    public static string Side(ResolvedGoal goal, Language language)
    {
        string side = (goal.Side, goal.IsStrict, language == Language.Chinese) switch
        {
            (GoalSide.AtLeast, true, true) => "大于",
            (GoalSide.AtLeast, false, true) => "不低于",
            (GoalSide.AtMost, true, true) => "小于",
            (GoalSide.AtMost, false, true) => "不高于",
            (GoalSide.Within, _, true) => "之间",
            (GoalSide.AtLeast, true, _) => "more than",
            (GoalSide.AtLeast, false, _) => "at least",
            (GoalSide.AtMost, true, _) => "less than",
            (GoalSide.AtMost, false, _) => "at most",
            _ => "within",
        };
        return goal.Tolerance == 0m ? side : $"{side}, ± {Explained.Number(goal.Tolerance)}{goal.Unit}";
    }
}
