using System.Text.Json;

namespace Indicators.Json;

internal sealed partial class CatalogParseState
{
    /// <summary>Reads a goal: a literal, or an object. Null, with a fault, where it is neither.</summary>
    public Goal? ReadGoal(ref LocatedReader reader)
    {
        if (reader.Token != JsonTokenType.StartObject)
            return ReadFigure(ref reader) is { } figure ? new LevelGoal(figure) : null;
        _ = TryRead<GoalEntry, Goal>(ref reader, out Goal? goal);
        return goal;
    }

    /// <summary>Reads a list of goals; a fault where it is empty.</summary>
    public List<Goal> ReadGoals(ref LocatedReader reader)
    {
        var goals = new List<Goal>();
        int start = reader.Offset;
        if (!reader.TryBeginArray())
            return goals;
        int faults = reader.FaultCount;
        while (reader.NextElement())
        {
            if (ReadGoal(ref reader) is { } goal)
                goals.Add(goal);
        }

        FaultIfEmpty(ref reader, start, goals.Count, faults);
        return goals;
    }

    /// <summary>Reads the way to a goal: <c>linear</c>, <c>compound</c>, or milestones. Null, with a fault, where it is none.</summary>
    public TargetPath? ReadPath(ref LocatedReader reader)
    {
        if (reader.Token != JsonTokenType.StartArray)
            return ReadPathWord(ref reader);
        int start = reader.Offset;
        int faults = reader.FaultCount;
        List<TargetMilestone> milestones = ReadList<MilestoneEntry, TargetMilestone>(ref reader);
        if (reader.FaultCount != faults)
            return null;
        if (milestones.DistinctBy(milestone => milestone.Period.EndDate).Count() == milestones.Count)
            return TargetPath.Through(milestones);
        reader.Fault(start, CatalogErrors.MilestonesCollide);
        return null;
    }

    /// <summary>
    /// Reads a range given by its two ends. Written back the same way where the ends print as they were read; otherwise
    /// the range keeps the two literals in one.
    /// </summary>
    public Figure? ReadRange(ref LocatedReader reader)
    {
        int start = reader.Offset;
        if (!reader.TryBeginArray())
            return null;
        int faults = reader.FaultCount;
        var ends = new List<Figure>();
        while (reader.NextElement())
        {
            if (ReadFigure(ref reader) is { } end)
                ends.Add(end);
        }

        if (reader.FaultCount == faults && RangeOf(ends) is { } range)
            return range;
        if (reader.FaultCount == faults)
            reader.Fault(start, CatalogErrors.BadRange, string.Join(", ", ends.Take(3).Select(end => TextPreview.Of(end.Literal))));
        return null;
    }

    private Figure? RangeOf(List<Figure> ends)
    {
        if (ends.Count != 2 || ends.Exists(end => end.IsRange || end.Bound != Bound.Exact) || ends[0].Dimension != ends[1].Dimension
            || ends[0].Quantity > ends[1].Quantity)
            return null;
        Figure range = Figure.Between(ends[0].Quantity, ends[1].Quantity);
        (string low, string high) = RangeEnds.Of(range);
        if (low == ends[0].Literal && high == ends[1].Literal)
            return RangeEnds.Apart(range);
        return Figure.TryParse($"{ends[0].Literal}—{ends[1].Literal}", Units, out Figure joined, out _) ? joined : null;
    }

    /// <summary>Reads who is responsible: one name, or a list of bodies with their parts.</summary>
    public List<ResponsibleParty> ReadResponsible(ref LocatedReader reader)
    {
        if (reader.Token == JsonTokenType.StartArray)
            return ReadList<ResponsibleEntry, ResponsibleParty>(ref reader);
        return reader.ReadString(TextLimits.Name) is { } name ? [new ResponsibleParty(name)] : [];
    }

    private static TargetPath? ReadPathWord(ref LocatedReader reader)
    {
        if (!reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> word))
            return null;
        if (word.SequenceEqual("compound"u8))
            return TargetPath.Compound;
        if (!word.SequenceEqual("linear"u8))
        {
            string found = TextPreview.OfUtf8(word);
            reader.Fault(CatalogErrors.UnknownWord, found, "linear, compound, [ { \"period\": …, \"value\": … } ]",
                Vocabulary.PathKinds.CodeMeantBy(found) ?? "");
        }

        return TargetPath.Linear;
    }
}
