using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Places in an order that are told without 第: 排名由389位升到255位, 位次前移9位.</summary>
internal static class Ranks
{
    private static readonly string[] Orders = ["排名", "位次", "名次", "排位", "位序"];

    public static bool IsPlace(Sentence sentence, in Clause clause)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        if (figure.Unit.Symbol is not ("位" or "名") || figure.Unit.Scale != UnitScale.One)
            return false;
        ReadOnlySpan<char> before = sentence.Between(clause.Start, figure.NumberStart);
        bool isMoved = before.EndsWith("由", StringComparison.Ordinal) || before.EndsWith("从", StringComparison.Ordinal) || before.EndsWith("到", StringComparison.Ordinal) || before.EndsWith("至", StringComparison.Ordinal);
        foreach (string order in Orders)
        {
            if (isMoved && before.Contains(order, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
