using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Verdicts.Sums;

/// <summary>
/// Holds the levels of a draft against what the catalogue says makes up what: parts against the published whole, the parts of a
/// complete composition against it both ways, wholes against published parts.
/// </summary>
internal sealed class CompositionSums(IndicatorCatalog catalog, CompositionIndex compositions, List<Finding> findings, KnownLevels levels)
{
    /// <summary>Marks, of the figures of a sum that fails, the last that the record does not bear out.</summary>
    public void Mark()
    {
        foreach ((Composition composition, string subject, TimePeriod period) in Touched())
            Check(composition, subject, period);
    }

    /// <summary>The compositions a figure of the draft that the record does not have is a part or the whole of.</summary>
    private HashSet<(Composition Composition, string Subject, TimePeriod Period)> Touched()
    {
        var touched = new HashSet<(Composition, string, TimePeriod)>();
        for (int i = 0; i < findings.Count; i++)
        {
            if (!levels.IsOpen(i) || KnownLevels.LevelOf(findings[i]) is null || findings[i].Claim.Claim.Period is not { } period
                || KnownLevels.TopicOf(findings[i]) is not { } topic)
                continue;
            foreach (Composition composition in compositions.Of(topic.Indicator).Where(one => one.HoldsFor(period)))
            {
                foreach (string subject in WholesOf(composition, topic))
                    touched.Add((composition, subject, period));
            }
        }

        return touched;
    }

    /// <summary>The subjects of the whole where a series is its part or itself.</summary>
    private IEnumerable<string> WholesOf(Composition composition, (string Indicator, string Subject) series)
    {
        string own = composition.WholeSubjectId ?? series.Subject;
        if (series.Indicator == composition.WholeIndicatorId && own == series.Subject)
            yield return own;
        if (composition.IsOverChildren)
        {
            if (series.Indicator == composition.WholeIndicatorId && catalog.Subjects.Find(series.Subject)?.ParentId is { } parent
                && (composition.WholeSubjectId ?? parent) == parent)
                yield return parent;
            yield break;
        }

        bool isPart = composition.Parts.Any(
            part => (part.IndicatorId ?? composition.WholeIndicatorId) == series.Indicator && (part.SubjectId ?? own) == series.Subject);
        if (isPart && (composition.WholeSubjectId is not null || composition.Parts.All(part => part.SubjectId is null)))
            yield return own;
    }

    /// <summary>A part with a factor, or of another dimension than the whole, is left out; nothing complete is then said.</summary>
    private void Check(Composition composition, string subject, TimePeriod period)
    {
        if (levels.Of(new SeriesKey(composition.WholeIndicatorId, subject), period) is not { } whole)
            return;
        Unit unit = whole.Figure.Unit;
        IReadOnlyList<CompositionPart> parts = catalog.PartsOf(composition, subject, period);
        KnownLevel[] known =
        [
            .. parts.Where(part => part.Times is null)
                .Select(part => levels.Of(part.SeriesFor(composition.WholeIndicatorId, subject), period)).OfType<KnownLevel>()
                .Where(level => level.Figure.Dimension == unit.Dimension),
        ];
        RationalRange most = whole.In(unit) + Room(composition, whole, unit);
        if (composition.Kind == CompositionKind.Overlapping)
        {
            foreach (KnownLevel level in known.Where(one => one.In(unit).Low > most.High))
                MarkLast(DraftReason.PartBeyondWhole, whole, [level]);
            return;
        }

        RationalRange sum = known.Aggregate(RationalRange.Zero, (all, one) => all + one.In(unit));
        if (sum.Low > most.High)
            MarkLast(DraftReason.PartsBeyondWhole, whole, known);
        else if (composition.Kind == CompositionKind.Complete && known.Length == parts.Count && known.Length > 0 && sum.High < most.Low)
            MarkLast(DraftReason.PartsAgainstWhole, whole, known);
    }

    /// <summary>How far the parts may be off beyond rounding: nothing, or to either side what the composition states.</summary>
    private static RationalRange Room(Composition composition, KnownLevel whole, Unit unit)
    {
        if (composition.Tolerance is not { } tolerance)
            return RationalRange.Zero;
        Rational room = tolerance.Dimension == Dimension.Ratio
            ? tolerance.Quantity.RationalIn(StandardUnits.Multiple) * whole.Figure.Quantity.RationalIn(unit)
            : tolerance.Quantity.RationalIn(unit);
        return new RationalRange(Rational.Zero, -room, room);
    }

    private void MarkLast(DraftReason reason, KnownLevel whole, KnownLevel[] parts)
    {
        KnownLevel[] all = [.. parts, whole];
        int[] open = [.. all.Select(one => one.Index).OfType<int>().Where(levels.IsOpen).Order()];
        if (open.Length == 0)
            return;
        int marked = open[^1];
        findings[marked] = Unsound.Of(
            findings[marked], reason, whole.Figure.Literal, parts.Where(one => one.Index != marked).Select(one => one.Figure.Literal));
    }
}
