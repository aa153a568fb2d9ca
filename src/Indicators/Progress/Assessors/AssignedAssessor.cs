using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>完成国家下达任务: pending until the number is known. Then the target that states it, a child of this one, is what is judged.</summary>
internal static class AssignedAssessor
{
    public static ProgressAssessment Assess(TargetQuestion asked, ITargetJudge judge)
    {
        Target? stated = null;
        foreach (Target child in asked.Children)
        {
            if (stated is null || child.DueDate == asked.Target.DueDate || child.DueDate > stated.DueDate)
                stated = child;
        }

        return stated is null || stated.DueDate > asked.Target.DueDate
            ? asked.No(Obstacle.PendingAssignment, asked.Latest(asked.Key))
            : judge.AssessAs(stated, asked).StatedFor(asked.Target);
    }
}
