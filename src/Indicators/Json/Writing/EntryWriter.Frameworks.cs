namespace Indicators.Json;

internal sealed partial class EntryWriter
{
    /// <summary>A framework takes several lines: one for each tier and each member.</summary>
    public void Write(PolicyFramework framework)
    {
        json.BeginObject(onLines: true);
        Put("id"u8, framework.Id);
        Put("code"u8, framework.Code);
        Put("name"u8, framework.Name);
        Put("subject"u8, framework.SubjectId);
        Put("asOf"u8, framework.AsOf);
        Put("codeMeaning"u8, framework.CodeMeaning);
        PutTiers(framework.Tiers, onLines: true);
        Put(framework.Members);
        Put("supersedes"u8, framework.SupersedesId);
        Put("source"u8, framework.SourceId);
        Put("note"u8, framework.Note);
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
        Put("id"u8, tier.Id);
        Put("name"u8, tier.Name);
        Put("count"u8, tier.Count);
        Put("code"u8, tier.Code);
        PutTrue("open"u8, tier.IsOpen);
        Put("sizeClass"u8, tier.SizeClass);
        Put("note"u8, tier.Note);
        PutTiers(tier.Tiers, onLines: false);
        json.End();
    }

    private void Put(IReadOnlyList<FrameworkMember> members)
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
        Put("tier"u8, member.TierId);
        Put("ordinal"u8, member.Ordinal);
        Put("subject"u8, member.SubjectId);
        PutTrue("cluster"u8, member is IndustryCluster);
        Put("parent"u8, member.ParentId);
        Put("sizeClass"u8, member.SizeClass);
        Put("confidence"u8, Vocabulary.Confidences.CodeOf(member.Confidence));
        Put("source"u8, member.SourceId);
        Put("note"u8, member.Note);
        json.End();
    }
}
