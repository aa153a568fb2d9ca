using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// What lies beyond the far edge of a range is no progress: of a goal of 2 to 3, approached from 1, a value of 6 has left
/// the way. A share of the way counts it as none.
/// </summary>
internal static class FarEdge
{
    /// <summary>A share of the way to the near edge, with what lies beyond the far one taken as nothing gone.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="value">The value.</param>
    /// <param name="sign">+1 where the range is approached from below, −1 from above.</param>
    /// <param name="share">The share for values up to the far edge.</param>
    public static Measure Within(ResolvedGoal goal, Measure value, int sign, Func<Measure, Measure> share)
    {
        decimal edge = sign > 0 ? goal.UpperOffset ?? goal.Offset : goal.Offset;
        if (IsBeyond(value, edge, sign))
            return Measure.Exactly(0m);
        if (!MayBeBeyond(value, edge, sign))
            return share(value);
        bool hasPoint = sign > 0 ? value.Value <= edge : value.Value >= edge;
        decimal? point = hasPoint ? value.Value : null;
        Measure inside = sign > 0
            ? Measure.Between(value.Low, edge, point, value.IsLowOpen)
            : Measure.Between(edge, value.High, point, false, value.IsHighOpen);
        Measure gone = share(inside);
        decimal? number = value.Value is null ? null : hasPoint ? gone.Value : 0m;
        return new Measure(number, gone.Low < 0m || gone.Low is null ? gone.Low : 0m, gone.High < 0m ? 0m : gone.High);
    }

    private static bool IsBeyond(Measure value, decimal edge, int sign) => sign > 0
        ? value.Low > edge || (value.Low == edge && value.IsLowOpen)
        : value.High < edge || (value.High == edge && value.IsHighOpen);

    private static bool MayBeBeyond(Measure value, decimal edge, int sign) => sign > 0
        ? value.High is null || value.High > edge
        : value.Low is null || value.Low < edge;
}
