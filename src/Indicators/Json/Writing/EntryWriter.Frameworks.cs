namespace Indicators.Json;

internal sealed partial class EntryWriter
{
    /// <summary>A framework takes several lines: one for each tier and each member.</summary>
    public void Write(PolicyFramework framework)
    {
        json.BeginObject(onLines: true);
        Write("id"u8, framework.Id);
        Write("code"u8, framework.Code);
        Write("name"u8, framework.Name);
        Write("subject"u8, framework.SubjectId);
        Write("asOf"u8, framework.AsOf);
        Write("codeMeaning"u8, framework.CodeMeaning);
        PutTiers(framework.Tiers, onLines: true);
        Write(framework.Members);
        Write("supersedes"u8, framework.SupersedesId);
        Write("source"u8, framework.SourceId);
        Write("note"u8, framework.Note);
        json.End();
    }

    private void PutTiers(IReadOnlyList<Tier> tiers, bool onLines)
    {
        if (tiers.Count == 0)
            return;
        json.Name("tiers"u8);
        json.BeginArray(onLines);
        foreach (Tier tier in tiers)
            Write(tier);
        json.End();
    }

    private void Write(Tier tier)
    {
        json.BeginObject(onLines: false);
        Write("id"u8, tier.Id);
        Write("name"u8, tier.Name);
        Write("count"u8, tier.Count);
        Write("code"u8, tier.Code);
        PutTrue("open"u8, tier.IsOpen);
        Write("sizeClass"u8, tier.SizeClass);
        Write("note"u8, tier.Note);
        PutTiers(tier.Tiers, onLines: false);
        Write("figure"u8, tier.Figure);
        PutFalse("inCode"u8, !tier.IsInCode);
        Write("overlaps"u8, tier.Overlaps);
        Write("subject"u8, tier.SubjectId);
        json.End();
    }

    private void Write(IReadOnlyList<FrameworkMember> members)
    {
        if (members.Count == 0)
            return;
        json.Name("members"u8);
        json.BeginArray(onLines: true);
        foreach (FrameworkMember member in members)
            Write(member);
        json.End();
    }

    private void Write(FrameworkMember member)
    {
        json.BeginObject(onLines: false);
        Write("tier"u8, member.TierId);
        Write("ordinal"u8, member.Ordinal);
        Write("subject"u8, member.SubjectId);
        PutTrue("cluster"u8, member is IndustryCluster);
        Write("parent"u8, member.ParentId);
        Write("sizeClass"u8, member.SizeClass);
        Write("confidence"u8, Vocabulary.Confidences.CodeOf(member.Confidence));
        Write("source"u8, member.SourceId);
        Write("note"u8, member.Note);
        json.End();
    }
}
