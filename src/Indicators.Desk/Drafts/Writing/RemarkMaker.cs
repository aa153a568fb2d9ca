using Indicators.Desk.Drafts.Claims;
using Indicators.Desk.Drafts.Record;
using Indicators.Desk.Drafts.Remarks;
using Indicators.Desk.Drafts.Verdicts;
using Indicators.Prose;
using Indicators.Prose.Documents;

namespace Indicators.Desk.Drafts.Writing;

/// <summary>Makes remarks of what was found.</summary>
internal sealed class RemarkMaker(IndicatorCatalog catalog, string text, TextDocument? document)
{
    public DraftRemark Of(Finding finding)
    {
        PolicyClaim claim = finding.Claim.Claim;
        RecordedStatement? recorded = finding.Recorded;
        return Bare(claim.Start, claim.End, finding.Claim.Sentence, finding.Verdict) with
        {
            Literal = claim.Literal,
            Reason = finding.Reason,
            Slip = finding.Slip,
            Indicator = catalog.Indicators.Find(finding.Topic?.Indicator),
            Subject = catalog.Subjects.Find(finding.Topic?.Subject),
            Period = claim.Period,
            Published = recorded?.Figure,
            Source = catalog.Sources.Find(recorded?.SourceId),
            Observation = recorded?.Observation,
            Target = recorded?.Target,
            Difference = finding.Verdict == DraftVerdict.Differs ? DifferenceOf(finding) : null,
            Suggestion = SuggestedFigure.Of(finding),
            Beside = finding.Beside,
            Parts = new RemarkParts(WordsOf(recorded), WordsOf(finding.Elsewhere), finding.Computed),
        };
    }

    public DraftRemark Of(PassedNumber number, DraftSentence sentence) =>
        Bare(number.Start, number.End, sentence, DraftVerdict.NotRead) with
        {
            Literal = number.Literal,
            Reason = DraftReason.NotUnderstood,
        };

    private DraftRemark Bare(long start, long end, DraftSentence sentence, DraftVerdict verdict) => new()
    {
        Start = (int)start,
        End = (int)end,
        Literal = text[(int)start..(int)end],
        Sentence = text[sentence.Start..sentence.End].Trim(),
        Verdict = verdict,
        Place = document?.PlaceAt(start),
    };

    private RecordedWords? WordsOf(RecordedStatement? statement) => statement is null ? null : RecordedWords.Of(statement, catalog);

    /// <summary>Two percentages are points apart; two multiples are times apart.</summary>
    private static Quantity? InPoints(Quantity difference, Unit published) =>
        published.Equals(StandardUnits.Percent) && difference.TryIn(StandardUnits.Percent, out Quantity percent)
            ? new Quantity(percent.Amount, StandardUnits.PercentagePoint)
            : null;

    /// <summary>Exact, or not told: an amount too long for a decimal has no difference.</summary>
    private static Quantity? DifferenceOf(Finding finding)
    {
        // A point and a percent are not subtracted; the slip says what was meant.
        if (finding.Stated is not { IsRange: false } stated || finding.Recorded?.Figure is not { IsRange: false } published
            || stated.Dimension != published.Dimension || finding.Recorded.Form.Kind == FormKind.Rank)
            return null;
        try
        {
            Quantity difference = stated.Quantity - published.Quantity;
            return difference.IsZero ? null : InPoints(difference, published.Unit)
                ?? (difference.TryIn(published.Unit, out Quantity same) ? same : difference);
        }
        catch (Exception fault) when (fault is OverflowException or ArithmeticException)
        {
            return null;
        }
    }
}
