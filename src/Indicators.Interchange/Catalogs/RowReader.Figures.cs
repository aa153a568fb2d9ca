using System.Globalization;

namespace Indicators.Interchange;

internal sealed partial class RowReader
{
    private bool TryFigure(SeriesEntry series, ReadOnlySpan<char> text, ReadOnlySpan<char> literal, out Figure figure)
    {
        figure = default;
        bool hasNumber = !IsMissing(text);
        if (!literal.IsEmpty && _schema.IsOurs)
            return TryLiteral(series, hasNumber ? text : default, literal, out figure);
        if (!TryNumber(_schema[ConceptRole.Value], text, out decimal number) || !TryUnit(series, out UnitReading? unit))
            return false;
        if (series.Key.Transformation.IsRank)
            return TryRank(number, text, out figure);
        number = _decimals.Of(number, text);
        if (!unit.TryFigure(number, BoundOfRow(), out figure))
        {
            _findings.Add(InterchangeErrors.TooManyDigits, _rows.LocationOf(_schema[ConceptRole.Value]), text.ToString());
            return false;
        }

        return TryUpper(unit, ref figure);
    }

    /// <summary>A bare number in a series of ranks is a place; 2.5 and 0 are none.</summary>
    private bool TryRank(decimal number, ReadOnlySpan<char> text, out Figure figure)
    {
        figure = default;
        bool isPlace = number >= 1 && number <= int.MaxValue && number == decimal.Truncate(number);
        if (isPlace)
            figure = RankText.Place((int)number);
        else
            _findings.Add(InterchangeErrors.Number, _rows.LocationOf(_schema[ConceptRole.Value]), text.ToString());
        return isPlace;
    }

    /// <summary>The figure as it was published, held against the number beside it: where somebody changed that, it counts.</summary>
    private bool TryLiteral(SeriesEntry series, ReadOnlySpan<char> text, ReadOnlySpan<char> literal, out Figure figure)
    {
        if (!TryParse(series.Key.Transformation, literal, out figure))
        {
            if (!text.IsEmpty)
                return TryFigure(series, text, default, out figure);
            _findings.Add(InterchangeErrors.LiteralUnreadable, _rows.LocationOf(_schema[ConceptRole.Literal]), literal.ToString());
            return false;
        }

        if (text.IsEmpty || series.Key.Transformation.IsTrend
            || IsWritten(series, figure, text) || IsWritten(series, figure, WithZeros(text)))
            return true;
        _findings.Add(InterchangeErrors.LiteralDiffers, _rows.LocationOf(_schema[ConceptRole.Value]), text.ToString(), literal.ToString());
        return TryFigure(series, text, default, out figure);
    }

    private bool IsWritten(SeriesEntry series, Figure figure, ReadOnlySpan<char> text) =>
        _cells.IsWritten(figure, series.Key.Transformation, text, Cell(ConceptRole.Unit), Cell(ConceptRole.Multiplier));

    /// <summary>A file of ours that went through a program of numbers has lost their zeros, but not how many there were.</summary>
    private ReadOnlySpan<char> WithZeros(ReadOnlySpan<char> text) =>
        _rows.LosesZeros(_schema[ConceptRole.Value]) && NumberText.Read(text, out decimal number) == NumberText.Fault.None
            ? _decimals.Of(number, text).ToString(CultureInfo.InvariantCulture) : text;

    private bool TryParse(Transformation transformation, ReadOnlySpan<char> literal, out Figure figure)
    {
        if (transformation.IsTrend)
            return TrendText.TryParse(literal.ToString(), out figure);
        return transformation.IsRank ? RankText.TryParse(literal, out figure, out _)
            : Figure.TryParse(literal, _vocabulary.Units, out figure);
    }

    private bool TryNumber(int column, ReadOnlySpan<char> text, out decimal number)
    {
        number = 0m;
        if (!_mark.TryNormalize(text, out ReadOnlySpan<char> normal))
        {
            _findings.Add(InterchangeErrors.TwoDecimalMarks, _rows.LocationOf(column), text.ToString(), _mark.Seen is ',' ? "," : ".");
            return false;
        }

        NumberText.Fault fault = NumberText.Read(normal, out number);
        if (fault == NumberText.Fault.None)
            return true;
        string id = fault == NumberText.Fault.TooManyDigits ? InterchangeErrors.TooManyDigits : InterchangeErrors.Number;
        _findings.Add(id, _rows.LocationOf(column), text.ToString());
        return false;
    }

    private bool TryUnit(SeriesEntry series, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out UnitReading? unit)
    {
        int column = _schema[ConceptRole.Multiplier];
        ReadOnlySpan<char> multiplier = column < 0 ? default : _rows[column];
        if (multiplier.IsEmpty && column >= 0 && !_partial.IsEmpty)
            multiplier = _partial.Find(column);
        unit = series.Scaled;
        if (unit is not null && multiplier.SequenceEqual(series.ScaledWith))
            return true;
        int power = 0;
        bool known = multiplier is "" or "~" or "_Z"
            || (int.TryParse(multiplier, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)
            && power is >= -15 and <= 15);
        if (!known)
        {
            _findings.Add(InterchangeErrors.Multiplier, _rows.LocationOf(column), multiplier.ToString());
            unit = null;
            return false;
        }

        unit = UnitReading.Of(series.Unit, series.Exponent + power);
        (series.Scaled, series.ScaledWith) = (unit, multiplier.ToString());
        return true;
    }

    private Bound BoundOfRow() => _schema[ConceptRole.Bound] is >= 0 and var column ? BoundCodes.Read(_rows[column]) : Bound.Exact;

    private bool TryUpper(UnitReading unit, ref Figure figure)
    {
        if (_schema[ConceptRole.Upper] is not (>= 0 and var column) || _rows[column].IsEmpty)
            return true;
        if (!TryNumber(column, _rows[column], out decimal number) || !unit.TryFigure(number, Bound.Exact, out Figure upper))
            return false;
        bool rises = upper.Quantity >= figure.Quantity;
        if (rises)
            figure = Figure.Between(figure.Quantity, upper.Quantity);
        else
            _findings.Add(InterchangeErrors.Number, _rows.LocationOf(column), _rows[column].ToString());
        return rises;
    }
}
