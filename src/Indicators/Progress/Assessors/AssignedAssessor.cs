using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>完成国家下达任务: pending until the number is known. Then the target that states it, a child of this one, is what is judged.</summary>
internal static class AssignedAssessor
{
    public static ProgressAssessment Assess(TargetInputs context, ITargetJudge judge)
    {
        Target? stated = null;
        foreach (Target child in context.Catalog.ChildrenOf(context.Target))
        {
            if (stated is null || child.DueDate == context.Target.DueDate || child.DueDate > stated.DueDate)
                stated = child;
        }

        return stated is null || stated.DueDate > context.Target.DueDate
            ? context.No(NotAssessableReason.PendingAssignment) with { Current = context.Latest(context.Key) }
            : judge.AssessAs(stated, context).StatedFor(context.Target);
    }
}
