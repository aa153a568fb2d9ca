using System.Diagnostics;

namespace Indicators.Json;

internal sealed partial class EntryWriter
{
    public void Write(Goal goal)
    {
        if (goal is LevelGoal level && !RangeEnds.AreApart(level.Figure))
        {
            Write(level.Figure);
            return;
        }

        json.BeginObject(onLines: false);
        PutProperties(goal);
        json.End();
    }

    private void PutProperties(Goal goal)
    {
        switch (goal)
        {
            case LevelGoal range: PutBetween(range.Figure); break;
            case MultipleGoal multiple: Write("multiplyBy"u8, multiple.Factor); break;
            case IncreaseGoal increase: PutIncrease(increase); break;
            case ChangeGoal change: Write("changeBy"u8, change.Change); break;
            case AnnualGrowthGoal growth: PutGrowth(growth); break;
            case AverageGrowthGoal average: Write("averageGrowth"u8, average.Rate); break;
            case CumulativeGoal cumulative: Write("cumulative"u8, cumulative.Total); break;
            case DoneGoal: PutTrue("done"u8, true); break;
            case RelativeGoal relative: PutRelative(relative); break;
            case PreviousYearGoal previous: Write("previousYear"u8, Vocabulary.GoalRelations.CodeOf(previous.Relation)); break;
            case FloorStretchGoal both: PutFloor(both); break;
            case AsAssignedGoal assigned: Write("asAssigned"u8, assigned.Text); break;
            case SetYearlyGoal: PutTrue("setYearly"u8, true); break;
            case RankGoal rank: PutRank(rank); break;
            case NoNumberGoal words: Write("noNumber"u8, words.Text); break;
            default: throw new UnreachableException($"A goal of the type {goal.GetType().Name} has no form in a file.");
        }
    }

    private void PutBetween(Figure range)
    {
        (string low, string high) = RangeEnds.Of(range);
        json.Name("between"u8);
        json.BeginArray(onLines: false);
        json.Text(low);
        json.Text(high);
        json.End();
    }

    private void PutIncrease(IncreaseGoal increase)
    {
        Write("increaseBy"u8, increase.Amount);
        Write("as"u8, Vocabulary.IncreaseScopes.CodeOf(increase.Scope));
    }

    private void PutGrowth(AnnualGrowthGoal growth)
    {
        Write("growBy"u8, growth.Rate);
        Write("per"u8, "year");
    }

    private void PutFloor(FloorStretchGoal goal)
    {
        json.Name("floor"u8);
        Write(goal.Floor);
        json.Name("stretch"u8);
        Write(goal.Stretch);
    }

    private void PutRank(RankGoal rank)
    {
        Write("rank"u8, rank.Rank);
        Write("universe"u8, rank.Universe);
    }

    private void PutRelative(RelativeGoal relative)
    {
        GoalReference reference = relative.Reference;
        json.Name("relativeTo"u8);
        json.BeginObject(onLines: false);
        Write("indicator"u8, reference.IndicatorId);
        Write("subject"u8, reference.SubjectId);
        Write("transformation"u8, reference.Transformation);
        Write("period"u8, reference.Period);
        Write("aggregate"u8, reference.Aggregate == default ? null : Vocabulary.GoalAggregates.CodeOf(reference.Aggregate));
        json.End();
        Write("relation"u8, Vocabulary.GoalRelations.CodeOf(relative.Relation));
    }
}
