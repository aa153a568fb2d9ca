using Indicators.Derivation;

namespace Indicators.Tool;

/// <summary>Terms and side of a goal in words.</summary>
internal static class GoalWords
{
    /// <summary>When it is due, and how binding it is.</summary>
    public static string Terms(Target target, Language language)
    {
        string due = (target.Due ?? target.Span)!.Value.ToText(language);
        string binding = target.Nature == TargetNature.Binding ? language.Say("terms.binding") : "";
        string stretch = target.Commitment == TargetCommitment.Stretch ? language.Say("terms.stretch") : "";
        return due + binding + stretch;
    }

    /// <summary>On which side of its threshold it is met.</summary>
    public static string Side(ResolvedGoal goal, Language language)
    {
        string side = goal.Side == GoalSide.Within || !goal.IsStrict ? goal.Side.ToText(language)
            : language.Say(goal.Side == GoalSide.AtLeast ? "side.more-than" : "side.less-than");
        return goal.Tolerance == 0m ? side : $"{side}, ± {Explained.Number(goal.Tolerance)}{goal.Unit}";
    }
}
