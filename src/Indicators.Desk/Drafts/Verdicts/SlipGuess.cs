using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Guesses how a figure that differs came about: where its number stands in the record, or what happened to its digits.</summary>
internal sealed class SlipGuess(RecordIndex record)
{
    /// <summary>A number of fewer digits stands in many places by chance.</summary>
    private const int TellingDigits = 3;

    private static readonly decimal[] Scales = [10_000m, 100_000_000m];

    public Finding Of(Finding finding, Agreement agreement)
    {
        DraftSlip slip = agreement switch
        {
            Agreement.Finer => DraftSlip.Finer,
            Agreement.BoundDropped => DraftSlip.BoundDropped,
            Agreement.BoundAdded => DraftSlip.BoundAdded,
            Agreement.BoundTurned => DraftSlip.BoundTurned,
            _ => DraftSlip.None,
        };
        if (slip != DraftSlip.None || finding.Stated is not { } stated || finding.Recorded is not { } recorded)
            return finding with { Slip = slip };
        if (OfWhole(stated, recorded.Figure) is var whole and not DraftSlip.None)
            return finding with { Slip = whole };
        return Elsewhere(finding, stated, recorded) ?? finding with { Slip = OfDigits(stated.Amount, recorded.Figure.Amount) };
    }

    /// <summary>The same digits with another sign or at another scale.</summary>
    private static DraftSlip OfWhole(Figure stated, Figure published)
    {
        if (stated.IsRange || published.IsRange)
            return DraftSlip.None;
        if ((-stated.Quantity).Equals(published.Quantity))
            return DraftSlip.Sign;
        if (!stated.Quantity.TryIn(published.Unit, out Quantity converted) || converted.Amount == 0m || published.Amount == 0m)
            return DraftSlip.None;
        decimal large = Math.Max(Math.Abs(converted.Amount), Math.Abs(published.Amount));
        decimal small = Math.Min(Math.Abs(converted.Amount), Math.Abs(published.Amount));
        decimal ratio = large / small;
        if (Array.IndexOf(Scales, ratio) >= 0 || (stated.Amount == published.Amount && stated.Unit.Code != published.Unit.Code))
            return DraftSlip.Scale;
        return ratio is 10m or 100m or 1000m or 100_000m or 1_000_000m ? DraftSlip.DecimalPoint : DraftSlip.None;
    }

    private Finding? Elsewhere(Finding finding, Figure stated, RecordedStatement recorded)
    {
        if (Digits.Of(stated) < 2)
            return null;
        (string indicator, string subject) = (recorded.Series.IndicatorId, recorded.Series.SubjectId);
        RecordedStatement? other = Like(record.WithValue(indicator, subject, stated.Quantity), recorded);
        if (other is { Period: { } period } && recorded.Period is { } meant && period != meant)
            return finding with { Slip = period == meant.SamePeriodLastYear() ? DraftSlip.LastYear : DraftSlip.OtherPeriod, Elsewhere = other };
        if (Digits.Of(stated) < TellingDigits)
            return null;
        if (Like(record.OfSubjects(indicator, recorded.Period, stated.Quantity), recorded) is { } place && place.Series.SubjectId != subject)
            return finding with { Slip = DraftSlip.OtherSubject, Elsewhere = place };
        if (Like(record.OfIndicators(subject, recorded.Period, stated.Quantity), recorded) is { } thing && thing.Series.IndicatorId != indicator)
            return finding with { Slip = DraftSlip.OtherIndicator, Elsewhere = thing };
        return null;
    }

    private static RecordedStatement? Like(IReadOnlyList<RecordedStatement> found, RecordedStatement recorded) =>
        found.FirstOrDefault(one => one.Form.Kind == recorded.Form.Kind && !ReferenceEquals(one, recorded));

    private static DraftSlip OfDigits(decimal stated, decimal published)
    {
        (string draft, string record) = (Digits.TextOf(stated), Digits.TextOf(published));
        if (draft == record)
            return DraftSlip.DecimalPoint;
        if (Digits.AreTransposed(draft, record))
            return DraftSlip.Transposed;
        if (Digits.IsOneFewer(draft, record))
            return DraftSlip.DigitDropped;
        if (Digits.IsOneFewer(record, draft))
            return DraftSlip.DigitAdded;
        return draft.Length > 1 && Digits.IsOneOther(draft, record) ? DraftSlip.DigitChanged : DraftSlip.None;
    }
}
