namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Two figures of one sentence that differ, each with the other's value, have changed places.</summary>
internal static class SwappedFigures
{
    /// <summary>Marks them, sentence by sentence.</summary>
    public static void Mark(List<Finding> findings)
    {
        for (int start = 0; start < findings.Count;)
        {
            int end = start + 1;
            while (end < findings.Count && findings[end].Claim.Sentence == findings[start].Claim.Sentence)
                end++;
            MarkSentence(findings, start, end);
            start = end;
        }
    }

    private static void MarkSentence(List<Finding> findings, int start, int end)
    {
        var byValue = new Dictionary<Quantity, List<int>>();
        for (int i = start; i < end; i++)
        {
            if (findings[i] is { Verdict: DraftVerdict.Differs, Recorded: { } recorded, Stated: not null })
                ListOf(byValue, recorded.Figure.Quantity).Add(i);
        }

        for (int i = start; i < end; i++)
        {
            if (findings[i] is not { Verdict: DraftVerdict.Differs, Recorded: { } own, Stated: { } stated }
                || !byValue.TryGetValue(stated.Quantity, out List<int>? owners))
                continue;
            int partner = owners.Find(each => each != i && findings[each].Stated!.Value.Quantity.Equals(own.Figure.Quantity));
            if (owners.Exists(each => each == partner && each != i && findings[each].Stated!.Value.Quantity.Equals(own.Figure.Quantity)))
                findings[i] = findings[i] with
                {
                    Slip = DraftSlip.Swapped,
                    Elsewhere = findings[partner].Recorded,
                    Beside = [findings[partner].Claim.Claim.Literal],
                };
        }
    }

    private static List<int> ListOf(Dictionary<Quantity, List<int>> byValue, Quantity value)
    {
        if (!byValue.TryGetValue(value, out List<int>? owners))
            byValue.Add(value, owners = []);
        return owners;
    }
}
