namespace Indicators.Derivation;

/// <summary>
/// Turns a goal into the set of values that meet it, as a threshold <c>T = k·b + c</c> on one side. Thresholds stated as
/// levels are exact; those stated on the baseline move with it.
/// </summary>
/// <remarks>
/// Words: …以上 and 达到 include the number, 超过 excludes it (by analogy to art. 1259 of the Civil Code of China);
/// 增长到n倍 is ×n; 比…下降r% is ×(1−r); 提高x个百分点 adds x points.
/// </remarks>
internal static class GoalResolver
{
    /// <summary>What 左右 allows short of a goal, as a share of its number: 7.4 of 7.5左右 is nearly there, 4.6 of 5左右 is not.</summary>
    internal const decimal AboutShare = 0.05m;

    /// <summary>Resolves a goal.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="direction">The desired direction of the indicator, for goals without a bound word.</param>
    /// <param name="unit">The unit to judge in, of the dimension of the series.</param>
    /// <param name="resolved">The set of acceptable values.</param>
    /// <returns><see cref="Obstacle.None"/>, or why the goal is no set of levels.</returns>
    public static Obstacle TryResolve(Goal goal, Direction direction, Unit unit, out ResolvedGoal? resolved)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(unit);
        resolved = null;
        return goal switch
        {
            LevelGoal level => Level(level.Figure, direction, unit, out resolved),
            MultipleGoal { Multiple: var factor } multiple =>
                Sided(multiple.Factor.Bound, factor, 0m, new Nearness(AboutShare * factor, 0m), direction, unit, out resolved),
            IncreaseGoal increase => Increase(increase, direction, unit, out resolved),
            ChangeGoal change => Change(change, direction, unit, out resolved),
            NoNumberGoal => Obstacle.NoNumber,
            _ => Obstacle.NotALevelGoal,
        };
    }

    private static Obstacle Level(Figure figure, Direction direction, Unit unit, out ResolvedGoal? resolved)
    {
        resolved = null;
        if (figure.Dimension != unit.Dimension)
            return Obstacle.UnitMismatch;
        if (figure.Quantity.AmountOrNull(unit) is not { } amount)
            return Obstacle.TooLarge;
        if (figure.Upper is { } upper)
        {
            if (upper.AmountOrNull(unit) is not { } high)
                return Obstacle.TooLarge;
            resolved = new ResolvedGoal(unit, GoalSide.Within, 0m, amount, high);
            return Obstacle.None;
        }

        return Sided(figure.Bound, 0m, amount, new Nearness(0m, AboutShare * Math.Abs(amount)), direction, unit, out resolved);
    }

    /// <summary>Only a net increase is the change of the level: 新认定 counts those that replace lapsed ones as well.</summary>
    private static Obstacle Increase(IncreaseGoal goal, Direction direction, Unit unit, out ResolvedGoal? resolved)
    {
        resolved = null;
        if (goal.Scope != IncreaseScope.Net)
            return Obstacle.IncreaseNotNet;
        Obstacle obstacle = TryOffset(goal.Amount, unit, out decimal offset);
        return obstacle == Obstacle.None
            ? Sided(goal.Amount.Bound, 1m, offset, new Nearness(0m, AboutShare * Math.Abs(offset)), direction, unit, out resolved)
            : obstacle;
    }

    private static Obstacle Change(ChangeGoal goal, Direction direction, Unit unit, out ResolvedGoal? resolved)
    {
        resolved = null;
        if (goal.IsInPoints)
        {
            Obstacle obstacle = TryOffset(goal.Change, unit, out decimal points);
            return obstacle == Obstacle.None
                ? Sided(goal.Change.Bound, 1m, points, new Nearness(0m, AboutShare * Math.Abs(points)), direction, unit, out resolved)
                : obstacle;
        }

        decimal? rate = goal.Change.Quantity.AmountOrNull(StandardUnits.Multiple);
        return CheckedDecimal.Plus(1m, rate) is { } factor
            ? Sided(goal.Change.Bound, factor, 0m, new Nearness(AboutShare * Math.Abs(rate!.Value), 0m), direction, unit, out resolved)
            : Obstacle.TooLarge;
    }

    private static Obstacle Sided(Bound bound, decimal slope, decimal offset, Nearness nearness, Direction direction, Unit unit,
        out ResolvedGoal? resolved)
    {
        Nearness allowed = bound == Bound.About ? nearness : default;
        GoalSide? side = SideOf(bound, direction);
        bool strict = bound is Bound.Above or Bound.AFewMoreThan or Bound.Below;
        resolved = side is { } known ? new ResolvedGoal(unit, known, slope, offset, null, strict, allowed.Amount, allowed.Share) : null;
        return side is null ? Obstacle.DirectionNotStated : Obstacle.None;
    }

    private static GoalSide? SideOf(Bound bound, Direction direction) => bound switch
    {
        Bound.Above or Bound.AtLeast or Bound.AFewMoreThan => GoalSide.AtLeast,
        Bound.Below or Bound.AtMost => GoalSide.AtMost,
        _ => direction switch
        {
            Direction.Increase => GoalSide.AtLeast,
            Direction.Decrease => GoalSide.AtMost,
            _ => null,
        },
    };

    /// <summary>An amount that is added to the level: in its own unit, or in points where the level is a share.</summary>
    private static Obstacle TryOffset(Figure figure, Unit unit, out decimal offset)
    {
        bool isInPoints = figure.Dimension == Dimension.Points && unit.Dimension == Dimension.Ratio;
        offset = 0m;
        if (figure.Dimension != unit.Dimension && !isInPoints)
            return Obstacle.UnitMismatch;
        decimal? amount = isInPoints ? PointsIn(figure, unit) : figure.Quantity.AmountOrNull(unit);
        offset = amount ?? 0m;
        return amount is null ? Obstacle.TooLarge : Obstacle.None;
    }

    private static decimal? PointsIn(Figure figure, Unit unit) =>
        figure.Quantity.AmountOrNull(StandardUnits.PercentagePoint) is { } points
            ? new Quantity(points, StandardUnits.Percent).AmountOrNull(unit)
            : null;

    /// <summary>What 左右 allows short of a threshold: a share of the baseline, or an amount.</summary>
    private readonly record struct Nearness(decimal Share, decimal Amount);
}
