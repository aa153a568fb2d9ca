namespace Indicators.Progress.Assessors;

/// <summary>How one value lies to another, three-valued on ranges.</summary>
internal static class Comparisons
{
    /// <summary>Whether a relation holds.</summary>
    /// <param name="mine">The value.</param>
    /// <param name="other">What it is compared with, in the same unit.</param>
    /// <param name="relation">高于 and 快于 are strict; 不低于 includes the number; in step (同步) may be short.</param>
    /// <param name="inStep">How far short is still in step.</param>
    public static bool? Compare(Measure mine, Measure other, GoalRelation relation, decimal inStep) => relation switch
    {
        GoalRelation.Above => Exceeds(mine, other, strict: true),
        GoalRelation.Below => Exceeds(other, mine, strict: true),
        GoalRelation.AtMost => Exceeds(other, mine, strict: false),
        GoalRelation.InStep => Exceeds(mine.Plus(Measure.Exactly(inStep)), other, strict: false),
        _ => Exceeds(mine, other, strict: false),
    };

    private static bool? Exceeds(Measure a, Measure b, bool strict)
    {
        if (a.Low is { } low && b.High is { } high && (low > high || (low == high && (!strict || a.IsLowOpen || b.IsHighOpen))))
            return true;
        if (a.High is { } top && b.Low is { } bottom && (top < bottom || (top == bottom && (strict || a.IsHighOpen || b.IsLowOpen))))
            return false;
        return null;
    }
}
