namespace Indicators;

internal ref partial struct FigureReader
{
    /// <summary>三成五, 三年半: what follows the unit is tenths of it.</summary>
    private bool ReadTenths(ref End end)
    {
        if (Position >= _text.Length || end.Number.Amount.Scale > 0 || end.Number.Unit is not null)
            return true;
        int tenth = TenthAt(end.Unit);
        if (tenth <= 0)
            return true;
        Position++;
        _canonical = false;
        return ExactDecimal.TryAdd(end.Number.Amount, tenth / 10m, out end.Number.Amount)
            || Fail(ParseErrorCode.TooManyDigits, end.Start, Position - end.Start);
    }

    /// <summary>三成五 has a digit; 半 may follow 成, 倍 and whatever is measured (三年半), but is no part of 半数.</summary>
    private readonly int TenthAt(Unit unit)
    {
        char c = _text[Position];
        if (c == '半')
            return CanBeHalved(unit) && !Rest.StartsWith("半数", StringComparison.Ordinal) ? 5 : 0;
        return unit.Equals(StandardUnits.Tenth) ? ChineseNumerals.DigitOf(c) : 0;
    }

    private static bool CanBeHalved(Unit unit)
    {
        Dimension dimension = unit.Dimension;
        if (unit.Scale != UnitScale.One || dimension.IsCount || dimension.IsMoney || dimension.IsQuotient)
            return false;
        return dimension == Dimension.Ratio
            ? unit.Equals(StandardUnits.Tenth) || unit.Equals(StandardUnits.Multiple)
            : dimension != Dimension.Number && dimension != Dimension.Points;
    }

    /// <summary>
    /// 两个半小时: 半 stands inside the unit. Only where one follows that is no count: 两个半数 is none. A half day and a half
    /// year are things of their own that are counted: 三个半天 is a day and a half.
    /// </summary>
    private bool TryReadMeasuredHalf(ref End end)
    {
        if (!Rest.StartsWith("个半", StringComparison.Ordinal) || end.Number.Amount.Scale > 0 || end.Number.Scale != UnitScale.One)
            return false;
        Unit? unit = _units.Index.Match(Rest["个半".Length..], out _, out _, out _);
        if (unit is null || !CanBeHalved(unit))
            return false;
        Position += "个半".Length;
        _canonical = false;
        if (unit.Equals(StandardUnits.Day) || unit.Equals(StandardUnits.Year))
            return ExactDecimal.TryMultiply(end.Number.Amount, 0.5m, out end.Number.Amount)
                || Fail(ParseErrorCode.TooManyDigits, end.Start, Position - end.Start);
        return ExactDecimal.TryAdd(end.Number.Amount, 0.5m, out end.Number.Amount)
            || Fail(ParseErrorCode.TooManyDigits, end.Start, Position - end.Start);
    }
}
