using Indicators.Desk.Drafts.Claims;
using Indicators.Desk.Drafts.Record;
using Indicators.Prose;
using NodaTime;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Looks a figure up in the record: the surest meaning of its words first, until one is there to compare with.</summary>
internal sealed class ClaimJudge(IndicatorCatalog catalog, RecordIndex record, CatalogNames names, LocalDate? date)
{
    private readonly FormFit _fit = new(names);
    private readonly MissingFigure _missing = new(record, new FormFit(names), date);
    private readonly SlipGuess _slips = new(record);

    public Finding Judge(DraftClaim draft)
    {
        Finding? differs = null;
        foreach (IndicatorCandidate indicator in draft.Indicators)
        {
            // What has been found by its name is not looked for by half of it.
            if (differs is not null && indicator.By != NamedBy.Name)
                break;
            foreach (IReadOnlyList<string> subjects in draft.Subjects)
            {
                if (Compared(draft, indicator, subjects) is not { } finding)
                    continue;
                if (finding.Verdict == DraftVerdict.Agrees)
                    return finding;
                differs ??= finding;
                break;
            }
        }

        return differs ?? _missing.Of(draft);
    }

    /// <summary>Null where the record has nothing that the figure could be compared with.</summary>
    private Finding? Compared(DraftClaim draft, IndicatorCandidate indicator, IReadOnlyList<string> subjects)
    {
        IReadOnlyList<RecordedStatement> statements = Statements(draft.Claim, indicator, subjects);
        if (statements.Count == 0)
            return null;
        IReadOnlyList<RecordedStatement> current = CurrentStatements.KnownOn(statements, date);
        RecordedStatement? older = null;
        RecordedStatement? nearest = null;
        Agreement best = Agreement.OtherDimension;
        foreach (RecordedStatement one in current)
        {
            Agreement agreement = AgreementOf(draft.Claim, one);
            if (agreement == Agreement.Agrees && CurrentStatements.IsCurrent(one, current))
                return Agreeing(draft, one);
            if (agreement == Agreement.Agrees)
                older = one;
            bool isNewer = nearest is not null && agreement == best && one.PublishedOn > nearest.PublishedOn;
            if (agreement != Agreement.Agrees && (nearest is null || agreement < best || isNewer))
                (nearest, best) = (one, agreement);
        }

        nearest ??= current[0];
        if (IsUnsure(indicator.By, draft) || IsOnOtherBasis(draft.Claim, nearest))
            return Elsewhere(draft, indicator.By, nearest);
        return Differing(draft, nearest, best, older);
    }

    private static bool IsUnsure(NamedBy by, DraftClaim draft) => by != NamedBy.Name || draft.IsOfUnknownSubject;

    /// <summary>What is not surely the same thing is told, and not called different.</summary>
    private static Finding? Elsewhere(DraftClaim draft, NamedBy by, RecordedStatement nearest)
    {
        if (draft.IsOfUnknownSubject || by == NamedBy.Nearness)
            return null;
        DraftReason reason = by == NamedBy.Name ? DraftReason.OtherBasis : DraftReason.OtherScope;
        return new Finding(draft, DraftVerdict.OtherBasisOrScope) { Reason = reason, Recorded = nearest, Topic = TopicOf(nearest) };
    }

    private static Finding Agreeing(DraftClaim draft, RecordedStatement one) =>
        new(draft, DraftVerdict.Agrees) { Recorded = one, Stated = StatedFigure.Of(draft.Claim, one), Topic = TopicOf(one) };

    private Finding Differing(DraftClaim draft, RecordedStatement nearest, Agreement agreement, RecordedStatement? older)
    {
        var finding = new Finding(draft, DraftVerdict.Differs)
        {
            Recorded = nearest,
            Stated = StatedFigure.Of(draft.Claim, nearest),
            Topic = TopicOf(nearest),
        };
        return older is not null
            ? finding with { Slip = DraftSlip.OlderVintage, Elsewhere = older }
            : _slips.Of(finding, agreement);
    }

    private static (string, string) TopicOf(RecordedStatement one) => (one.Series.IndicatorId, one.Series.SubjectId);

    private static Agreement AgreementOf(PolicyClaim claim, RecordedStatement one) =>
        StatedFigure.Of(claim, one) is { } stated
            ? FigureAgreement.Of(stated, one.Figure, one.Target is not null)
            : Agreement.OtherDimension;

    private static bool IsOnOtherBasis(PolicyClaim claim, RecordedStatement nearest)
    {
        ComparisonBasis stated = claim.Statement.Basis;
        return stated != ComparisonBasis.Unstated && nearest.Form.Basis != ComparisonBasis.Unstated && stated != nearest.Form.Basis;
    }

    /// <summary>Those of the period that say the same kind of thing, results before goals as the draft speaks.</summary>
    private IReadOnlyList<RecordedStatement> Statements(PolicyClaim claim, IndicatorCandidate indicator, IReadOnlyList<string> subjects)
    {
        var found = new List<RecordedStatement>();
        foreach (string id in indicator.Ids)
        {
            foreach (string subject in subjects)
                found.AddRange(OfPeriod(id, subject, claim.Period).Where(one => _fit.Fits(claim, one) && IsComparable(claim, one)));
        }

        RecordedStatement[] meant = [.. found.Where(one => one.Target is not null == (claim.Modality == ClaimModality.Target))];
        bool canBeEither = claim.Modality == ClaimModality.Target || meant.Length == 0;
        return canBeEither ? found : meant;
    }

    private static bool IsComparable(PolicyClaim claim, RecordedStatement one) =>
        StatedFigure.Of(claim, one) is { } stated && stated.Dimension == one.Figure.Dimension;

    private IEnumerable<RecordedStatement> OfPeriod(string indicator, string subject, TimePeriod? period)
    {
        IReadOnlyList<RecordedStatement> exact = record.At(indicator, subject, period);
        IEnumerable<RecordedStatement> all = exact;
        if (period is { } stated)
        {
            bool isPointInTime = catalog.Indicators[indicator].IsPointInTime;
            all = all.Concat(record.EndingOn(indicator, subject, stated.End)
                .Where(one => one.Period != period
                    && (isPointInTime || one.Target is not null || one.Form.Kind == FormKind.AverageGrowth)));
        }

        return all.Any() ? all : record.At(indicator, subject, null);
    }
}
