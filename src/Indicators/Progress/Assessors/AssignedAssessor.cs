using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>完成国家下达任务: pending until the number is known. Then the target that states it, a child of this one, is what is judged.</summary>
internal static class AssignedAssessor
{
    public static ProgressAssessment Assess(TargetInputs inputs, ITargetJudge judge)
    {
        Target? stated = null;
        foreach (Target child in inputs.Catalog.ChildrenOf(inputs.Target))
        {
            if (stated is null || child.DueDate == inputs.Target.DueDate || child.DueDate > stated.DueDate)
                stated = child;
        }

        return stated is null || stated.DueDate > inputs.Target.DueDate
            ? inputs.No(Obstacle.PendingAssignment) with { Current = inputs.Latest(inputs.Key) }
            : judge.AssessAs(stated, inputs).StatedFor(inputs.Target);
    }
}
