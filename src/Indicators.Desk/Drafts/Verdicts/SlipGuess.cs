using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Guesses how a figure that differs came about: where its number stands in the record, or what happened to its digits.</summary>
internal sealed class SlipGuess(RecordIndex record)
{
    private static readonly decimal[] Scales = [10_000m, 100_000_000m];
    // A point moved by four or eight places is not here: that is 万 or 亿 written for the other, or left out.
    private static readonly decimal[] Points = [10m, 100m, 1000m, 100_000m, 1_000_000m];

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
        // What is surest first. Digits come last: a number nearly like another is found for almost every number.
        if (OfPoints(stated, recorded) is { } points)
            return finding with { Slip = points.Slip, Recorded = points.Meant };
        if (OfWhole(stated, recorded.Figure) is var whole and not DraftSlip.None)
            return finding with { Slip = whole };
        return Elsewhere(finding, stated, recorded) ?? finding with { Slip = OfDigits(stated.Amount, recorded.Figure.Amount) };
    }

    /// <summary>提高2.4% where the record has 2.4个百分点 of the same thing: what was meant is what has the number.</summary>
    private (DraftSlip Slip, RecordedStatement Meant)? OfPoints(Figure stated, RecordedStatement recorded)
    {
        bool isRatio = stated.Dimension == Dimension.Ratio;
        if (!isRatio && stated.Dimension != Dimension.Points)
            return null;
        Dimension other = isRatio ? Dimension.Points : Dimension.Ratio;
        RecordedStatement? meant = record.At(recorded.Series.IndicatorId, recorded.Series.SubjectId, recorded.Period)
            .FirstOrDefault(one => one.Figure.Dimension == other && Math.Abs(one.Figure.Amount) == Math.Abs(stated.Amount));
        return meant is null ? null : (isRatio ? DraftSlip.PercentForPoints : DraftSlip.PointsForPercent, meant);
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
        if (Array.Exists(Scales, IsFactor) || (stated.Amount == published.Amount && stated.Unit.Code != published.Unit.Code))
            return DraftSlip.Scale;
        return Array.Exists(Points, IsFactor) ? DraftSlip.DecimalPoint : DraftSlip.None;

        // In fractions: 28 digits over a hundredth are beyond a decimal.
        bool IsFactor(decimal factor) => Rational.FromDecimal(small) * Rational.FromDecimal(factor) == Rational.FromDecimal(large);
    }

    private Finding? Elsewhere(Finding finding, Figure stated, RecordedStatement recorded)
    {
        // One series has few values, so that two digits tell; in all places and all indicators there are too many.
        if (Digits.Of(stated) < 2)
            return null;
        (string indicator, string subject) = (recorded.Series.IndicatorId, recorded.Series.SubjectId);
        RecordedStatement? other = Like(record.WithValue(indicator, subject, stated.Quantity), recorded);
        if (other is { Period: { } period } && recorded.Period is { } meant && period != meant)
            return finding with
            {
                Slip = period == meant.SamePeriodLastYear() ? DraftSlip.LastYear : DraftSlip.OtherPeriod,
                Elsewhere = other,
            };
        if (Digits.Of(stated) < Digits.Telling)
            return null;
        if (Like(record.OfSubjects(indicator, recorded.Period, stated.Quantity), recorded) is { } place
            && place.Series.SubjectId != subject)
            return finding with { Slip = DraftSlip.OtherSubject, Elsewhere = place };
        if (Like(record.OfIndicators(subject, recorded.Period, stated.Quantity), recorded) is { } thing
            && thing.Series.IndicatorId != indicator)
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
