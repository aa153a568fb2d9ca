using Indicators.Desk.Drafts.Claims;
using Indicators.Desk.Drafts.Record;
using Indicators.Prose;
using NodaTime;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>
/// What is told of a figure that the record has nothing to compare with: where its number stands in the record all the same,
/// or what is missing.
/// </summary>
internal sealed class MissingFigure(RecordIndex record, FormFit fit, LocalDate? date)
{
    public Finding Of(DraftClaim draft)
    {
        PolicyClaim claim = draft.Claim;
        if (draft.Indicators.Count == 0)
            return Missing(draft, claim.Kind is ClaimKind.Other or ClaimKind.StructuralCount
                ? DraftReason.NoStatement
                : DraftReason.UnknownIndicator);
        Finding? best = null;
        foreach (IndicatorCandidate indicator in draft.Indicators.Where(one => one.By == NamedBy.Name))
        {
            foreach (string id in indicator.Ids)
            {
                Finding finding = Of(draft, id);
                if (finding.Verdict is DraftVerdict.Agrees or DraftVerdict.Differs)
                    return finding;
                best = best is null || Rank(finding) > Rank(best) ? finding : best;
            }
        }

        return best ?? Missing(draft, DraftReason.UnknownIndicator);
    }

    /// <summary>Reasons stand in the order in which they are met: the later, the more of the figure was found.</summary>
    private static int Rank(Finding finding) => (int)finding.Reason;

    private static Finding Missing(DraftClaim draft, DraftReason reason) => new(draft, DraftVerdict.NotInTheRecord) { Reason = reason };

    private Finding Of(DraftClaim draft, string indicator)
    {
        if (draft.IsOfUnknownSubject)
            return OfOtherSubject(draft, indicator) ?? Missing(draft, DraftReason.UnknownSubject);
        string[] known = [.. draft.Subjects.SelectMany(group => group).Where(subject => record.SomeOf(indicator, subject).Count > 0)];
        if (known.Length == 0)
            return OfOtherSubject(draft, indicator) ?? Missing(draft, DraftReason.NoFigureOfSubject);
        foreach (string subject in known)
        {
            if (OfOtherKind(draft, indicator, subject) is { } kind)
                return kind;
        }

        if (draft.Claim.Period is not { } period)
            return WithoutPeriod(draft, indicator, known);
        foreach (string subject in known)
        {
            if (OfOtherPeriod(draft, indicator, subject, period) is { } other)
                return other;
        }

        if (OfOtherSubject(draft, indicator) is { } elsewhere)
            return elsewhere;
        bool hasPeriod = known.Any(subject => record.At(indicator, subject, period).Count > 0);
        return Missing(draft, hasPeriod ? DraftReason.NoFigureOfKind : DraftReason.NoFigureOfPeriod) with { Topic = (indicator, known[0]) };
    }

    /// <summary>A figure without a period agrees with the period it is the figure of; where there is none, nothing is guessed.</summary>
    private Finding WithoutPeriod(DraftClaim draft, string indicator, string[] subjects)
    {
        if (date is null && RelativePeriods.AreIn(draft.Sentence.Folded.Text))
            return new Finding(draft, DraftVerdict.NotRead) { Reason = DraftReason.NoDate };
        foreach (string subject in subjects)
        {
            foreach (RecordedStatement one in SameValue(draft, indicator, subject))
            {
                // A result is not borne out by a goal that happens to be the same number.
                bool isMeant = one.Target is null || draft.Claim.Modality == ClaimModality.Target;
                if (isMeant && fit.Fits(draft.Claim, one) && StatedFigure.Of(draft.Claim, one) is { } stated
                    && FigureAgreement.Of(stated, one.Figure, one.Target is not null) == Agreement.Agrees)
                    return new Finding(draft, DraftVerdict.Agrees)
                    {
                        Reason = DraftReason.NoPeriod,
                        Recorded = one,
                        Stated = stated,
                        Topic = (indicator, subject),
                    };
            }
        }

        return new Finding(draft, DraftVerdict.NotRead) { Reason = date is null ? DraftReason.NoDate : DraftReason.NoPeriod };
    }

    /// <summary>The number stands in the record for the period, but for another comparison or unit: 8.1个百分点 for 8.1%, 环比 for 同比.</summary>
    private Finding? OfOtherKind(DraftClaim draft, string indicator, string subject)
    {
        foreach (RecordedStatement one in record.At(indicator, subject, draft.Claim.Period))
        {
            if (draft.Claim.Statement.Figure is not { } stated || StatedFigure.Of(draft.Claim, one) is not { } figure)
                continue;
            DraftSlip slip = SlipOfKind(draft.Claim, stated, one, fit.Fits(draft.Claim, one));
            if (slip != DraftSlip.None)
                return Differing(draft, one, figure, slip);
        }

        return null;
    }

    private static DraftSlip SlipOfKind(PolicyClaim claim, Figure stated, RecordedStatement one, bool fits)
    {
        Figure published = one.Figure;
        bool sameNumber = Math.Abs(stated.Amount) == Math.Abs(published.Amount);
        if (sameNumber && stated.Dimension == Dimension.Ratio && published.Dimension == Dimension.Points)
            return DraftSlip.PercentForPoints;
        if (sameNumber && stated.Dimension == Dimension.Points && published.Dimension == Dimension.Ratio)
            return DraftSlip.PointsForPercent;
        if (fits)
            return sameNumber && stated.Dimension != published.Dimension ? DraftSlip.OtherUnit : DraftSlip.None;
        bool isSame = stated.Dimension == published.Dimension && FigureAgreement.Of(stated, published, isGoal: true) == Agreement.Agrees;
        bool isGrowth = claim.Statement.Kind == StatementKind.Growth && one.Form.Kind is FormKind.GrowthOnYear or FormKind.GrowthOnPrevious;
        return isSame && (isGrowth || Digits.Of(stated) >= 2) && one.Form.Kind is not FormKind.Rank
            ? DraftSlip.OtherComparison
            : DraftSlip.None;
    }

    private Finding? OfOtherPeriod(DraftClaim draft, string indicator, string subject, TimePeriod period)
    {
        RecordedStatement? cumulated = record.EndingOn(indicator, subject, period.End)
            .FirstOrDefault(one => one.Period != period && fit.Fits(draft.Claim, one));
        foreach (RecordedStatement one in SameValue(draft, indicator, subject))
        {
            if (one.Period is { } other && fit.Fits(draft.Claim, one) && StatedFigure.Of(draft.Claim, one) is { } figure)
                return Differing(draft, one, figure, other == period.SamePeriodLastYear() ? DraftSlip.LastYear : DraftSlip.OtherPeriod);
        }

        return cumulated is null ? null
            : new Finding(draft, DraftVerdict.OtherBasisOrScope)
            {
                Reason = DraftReason.OtherCumulation,
                Recorded = cumulated,
                Topic = (indicator, subject),
            };
    }

    private Finding? OfOtherSubject(DraftClaim draft, string indicator)
    {
        if (draft.Claim.Statement.Figure is not { } figure || Digits.Of(figure) < Digits.Telling)
            return null;
        RecordedStatement? one = record.OfSubjects(indicator, draft.Claim.Period, figure.Quantity)
            .FirstOrDefault(each => fit.Fits(draft.Claim, each));
        return one is null ? null : Differing(draft, one, figure, DraftSlip.OtherSubject);
    }

    private IEnumerable<RecordedStatement> SameValue(DraftClaim draft, string indicator, string subject) =>
        draft.Claim.Statement.Figure is { } figure ? record.WithValue(indicator, subject, figure.Quantity) : [];

    private static Finding Differing(
        DraftClaim draft, RecordedStatement one, Figure stated, DraftSlip slip) => new(draft, DraftVerdict.Differs)
        {
            Slip = slip,
            Recorded = slip is DraftSlip.LastYear or DraftSlip.OtherPeriod or DraftSlip.OtherSubject ? null : one,
            Elsewhere = one,
            Stated = stated,
            Topic = (one.Series.IndicatorId, one.Series.SubjectId),
        };
}
