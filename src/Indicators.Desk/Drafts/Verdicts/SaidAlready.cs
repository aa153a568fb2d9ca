using Indicators.Desk.Drafts.Claims;
using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>
/// A sentence says one thing once: where it states what the record has, another figure under the same words is of something else, as 5亿元
/// in 总投资420亿元，其中投资超5亿元的项目23个 and 12天 in 由16天压缩到12天. It is not called different.
/// </summary>
internal static class SaidAlready
{
    public static void Mark(List<Finding> findings)
    {
        HashSet<(DraftSentence, RecordedStatement)> said =
            [.. findings.Where(one => one is { Verdict: DraftVerdict.Agrees, Recorded: not null })
            .Select(one => (one.Claim.Sentence, one.Recorded!))];
        for (int i = 0; i < findings.Count; i++)
        {
            if (findings[i] is { Verdict: DraftVerdict.Differs, Recorded: { } recorded } finding
                && said.Contains((finding.Claim.Sentence, recorded)))
                findings[i] = new Finding(finding.Claim, DraftVerdict.NotInTheRecord)
                {
                    Reason = DraftReason.NoFigureOfKind,
                    Topic = finding.Topic,
                };
        }
    }
}
