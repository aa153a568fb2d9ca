namespace Indicators.Json;

internal sealed partial class EntryWriter
{
    public void Write(Composition composition)
    {
        json.BeginObject(onLines: false);
        Put("id"u8, composition.Id);
        Put("kind"u8, Vocabulary.CompositionKinds.CodeOf(composition.Kind));
        json.Name("whole"u8);
        json.BeginObject(onLines: false);
        Put("indicator"u8, composition.WholeIndicatorId);
        Put("subject"u8, composition.WholeSubjectId);
        json.End();
        Put(composition.Parts);
        Put("from"u8, composition.From);
        Put("to"u8, composition.To);
        Put("tolerance"u8, composition.Tolerance);
        Put("rounding"u8, composition.Rounding == default ? null : Vocabulary.CompositionRoundings.CodeOf(composition.Rounding));
        Put("source"u8, composition.SourceId);
        Put("note"u8, composition.Note);
        json.End();
    }

    public void Write(OfficialAssessment assessment)
    {
        json.BeginObject(onLines: false);
        Put("target"u8, assessment.TargetId);
        Put("class"u8, assessment.Class);
        Put("period"u8, assessment.Period);
        Put("on"u8, assessment.On);
        Put("source"u8, assessment.SourceId);
        Put("at"u8, assessment.At);
        Put("note"u8, assessment.Note);
        json.End();
    }

    public void Write(AcceptedFinding accepted)
    {
        json.BeginObject(onLines: false);
        Put("rule"u8, accepted.RuleId);
        Put("indicator"u8, accepted.IndicatorId);
        Put("subject"u8, accepted.SubjectId);
        Put("period"u8, accepted.Period);
        Put("item"u8, accepted.ItemId);
        Put("reason"u8, accepted.Reason);
        Put("source"u8, accepted.SourceId);
        json.End();
    }

    private void Put(IReadOnlyList<CompositionPart> parts)
    {
        json.Name("parts"u8);
        json.BeginArray(onLines: false);
        foreach (CompositionPart part in parts)
        {
            json.BeginObject(onLines: false);
            Put("indicator"u8, part.IndicatorId);
            Put("subject"u8, part.SubjectId);
            Put("times"u8, part.Times);
            json.End();
        }

        json.End();
    }
}
