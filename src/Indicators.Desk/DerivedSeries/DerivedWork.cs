namespace Indicators.Desk;

/// <summary>One figure while it is being derived: what it has taken, and the first thing in its way.</summary>
internal sealed class DerivedWork(DerivedCalculator calculator, string code, SeriesKey result, TimePeriod period, Unit unit)
{
    private readonly List<Observation> _inputs = [];
    private (DerivedObstacle Obstacle, string? What) _refused;

    /// <summary>The unit of a series; refused where its indicator is not known.</summary>
    public Unit? UnitOf(SeriesKey key)
    {
        if (calculator.UnitOrNull(key) is { } known)
            return known;
        Refuse(DerivedObstacle.InputMissing, key.ToString());
        return null;
    }

    /// <summary>A published amount in a unit; absent and refused where there is none.</summary>
    public RationalRange Amount(SeriesKey key, TimePeriod at, Unit? wanted)
    {
        if (wanted is null || Take(key, at) is not { } found)
            return default;
        if (found.Figure.Dimension == wanted.Dimension)
            return RationalRange.Of(found.Figure, wanted);
        Refuse(DerivedObstacle.UnitMismatch, found.ToString());
        return default;
    }

    /// <summary>A published ratio as a plain number: 5 % is 0.05.</summary>
    public RationalRange Ratio(SeriesKey key, TimePeriod at) => Amount(key, at, StandardUnits.Multiple);

    public void Took(IEnumerable<Observation> inputs) => _inputs.AddRange(inputs);

    /// <summary>Notes what is in the way; the first thing stays.</summary>
    public DerivedWork Refuse(DerivedObstacle obstacle, string what)
    {
        if (_refused.Obstacle == DerivedObstacle.None)
            _refused = (obstacle, what);
        return this;
    }

    /// <summary>Figures before and after a break are of two things.</summary>
    public void RefuseBreak(SeriesKey key, TimePeriod before, TimePeriod after)
    {
        (TimePeriod first, TimePeriod last) = before.End <= after.End ? (before, after) : (after, before);
        foreach (SeriesBreak at in calculator.IndicatorOf(key)?.Breaks ?? [])
        {
            if (at.At > first.End && at.At <= last.End)
                Refuse(DerivedObstacle.BreakBetween,
                    $"{key.IndicatorId} {at.At.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>The figure, where nothing was in the way and the divisor is above zero.</summary>
    public DerivedFigure Done(Func<RationalRange> value, RationalRange? divisor = null)
    {
        if (_refused.Obstacle == DerivedObstacle.None && divisor is { IsPositive: false })
            Refuse(DerivedObstacle.NotPositive, result.ToString());
        DerivedFormula formula = DerivedFormulas.Of(code);
        return _refused.Obstacle == DerivedObstacle.None
            ? new DerivedFigure(formula, result, period, unit, value(), [.. _inputs])
            : new DerivedFigure(formula, result, period, unit, default, [.. _inputs], _refused.Obstacle, _refused.What);
    }

    private Observation? Take(SeriesKey key, TimePeriod at)
    {
        if (calculator.Published(key, at) is { } found)
        {
            _inputs.Add(found);
            return found;
        }

        Refuse(DerivedObstacle.InputMissing, $"{key} {at}");
        return null;
    }
}
