using Indicators.Desk.Drafts.Record;
using Indicators.Prose;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>The figure of a claim as a statement of the record would hold it.</summary>
internal static class StatedFigure
{
    /// <summary>Null where the claim has none that could be compared.</summary>
    public static Figure? Of(PolicyClaim claim, RecordedStatement recorded)
    {
        if (claim.Statement.Figure is not { } figure)
            return null;
        if (recorded.Form.Kind == FormKind.Rank)
            return Place(figure);
        bool isChange = claim.Statement.Kind == StatementKind.Growth && recorded.Form.Kind == FormKind.Level;
        if (isChange)
            return claim.Statement.Written;
        bool isTimes = claim.Statement.Kind == StatementKind.Multiple && recorded.Form.Kind is not (FormKind.Multiple or FormKind.Level);
        return isTimes ? Grown(figure) : figure;
    }

    /// <summary>A place is a whole number; 前三 is a place up to the third.</summary>
    private static Figure? Place(Figure figure)
    {
        const decimal last = 1_000_000m;
        if (figure.Amount is < 1m or > last || figure.Amount != decimal.Truncate(figure.Amount))
            return null;
        return figure.Bound is Bound.AtMost or Bound.Below ? RankText.Top((int)figure.Amount) : RankText.Place((int)figure.Amount);
    }

    /// <summary>2.6 times the base is a growth of 160 %.</summary>
    private static Figure? Grown(Figure times)
    {
        if (times.IsRange || !times.TryIn(StandardUnits.Multiple, out Figure factor))
            return null;
        return factor.Bound is Bound.Near or Bound.AFewMoreThan
            ? null
            : new Figure(factor.Amount - 1m, StandardUnits.Multiple, factor.Bound);
    }
}
