namespace Indicators.Json;

internal sealed partial class EntryWriter
{
    public void Write(Composition composition)
    {
        json.BeginObject(onLines: false);
        Write("id"u8, composition.Id);
        Write("kind"u8, Vocabulary.CompositionKinds.CodeOf(composition.Kind));
        json.Name("whole"u8);
        json.BeginObject(onLines: false);
        Write("indicator"u8, composition.WholeIndicatorId);
        Write("subject"u8, composition.WholeSubjectId);
        json.End();
        if (composition.IsOverChildren)
            Write("parts"u8, Composition.ChildrenCode);
        else
            Write(composition.Parts);
        Write("from"u8, composition.From);
        Write("to"u8, composition.To);
        Write("tolerance"u8, composition.Tolerance);
        Write("rounding"u8, composition.Rounding == default ? null : Vocabulary.CompositionRoundings.CodeOf(composition.Rounding));
        Write("source"u8, composition.SourceId);
        Write("note"u8, composition.Note);
        json.End();
    }

    public void Write(OfficialAssessment assessment)
    {
        json.BeginObject(onLines: false);
        Write("target"u8, assessment.TargetId);
        Write("class"u8, assessment.Class);
        Write("period"u8, assessment.Period);
        Write("on"u8, assessment.On);
        Write("source"u8, assessment.SourceId);
        Write("at"u8, assessment.At);
        Write("note"u8, assessment.Note);
        json.End();
    }

    public void Write(AcceptedFinding accepted)
    {
        json.BeginObject(onLines: false);
        Write("rule"u8, accepted.RuleId);
        Write("indicator"u8, accepted.IndicatorId);
        Write("subject"u8, accepted.SubjectId);
        Write("period"u8, accepted.Period);
        Write("item"u8, accepted.ItemId);
        Write("reason"u8, accepted.Reason);
        Write("source"u8, accepted.SourceId);
        json.End();
    }

    private void Write(IReadOnlyList<CompositionPart> parts)
    {
        json.Name("parts"u8);
        json.BeginArray(onLines: false);
        foreach (CompositionPart part in parts)
        {
            json.BeginObject(onLines: false);
            Write("indicator"u8, part.IndicatorId);
            Write("subject"u8, part.SubjectId);
            Write("times"u8, part.Times);
            json.End();
        }

        json.End();
    }
}
