using System.Globalization;

namespace Indicators.Interchange;

/// <summary>
/// Figures as the text of cells: a number without its unit, and the literal where number, unit and bound do not give it
/// back.
/// </summary>
internal sealed class RowCells(UnitSet units, ExportOptions options)
{
    private static readonly string[] DecimalCodes = [.. Enumerable.Range(0, 29).Select(n => InvariantText.Of(n))];

    private readonly Dictionary<(Unit Unit, bool IsYear, bool IsPrevious), UnitWriting> _units = [];
    private readonly Dictionary<Transformation, string> _transformations = [];
    private (Unit Unit, Transformation Of) _last;
    private UnitWriting? _lastWriting;

    /// <summary>The units met that no list has a code for.</summary>
    public IEnumerable<UnitWriting> OwnUnits => _units.Values.Where(unit => unit.IsOwn).DistinctBy(unit => unit.Code);

    public string CodeOf(Transformation transformation)
    {
        if (!_transformations.TryGetValue(transformation, out string? code))
            _transformations.Add(transformation, code = TransformationCodes.Of(transformation));
        return code;
    }

    public UnitWriting UnitOf(Unit unit, Transformation transformation)
    {
        if (_lastWriting is not null && ReferenceEquals(_last.Unit, unit) && _last.Of == transformation)
            return _lastWriting;
        bool isYear = transformation.Kind == TransformationKind.GrowthOnYear;
        bool isPrevious = transformation.Kind == TransformationKind.GrowthOnPrevious;
        if (!_units.TryGetValue((unit, isYear, isPrevious), out UnitWriting? writing) || writing.Unit.Symbol != unit.Symbol)
            _units[(unit, isYear, isPrevious)] = writing = UnitWriting.Of(unit, transformation, options.Scale, units);
        (_last, _lastWriting) = ((unit, transformation), writing);
        return writing;
    }

    /// <summary>True where number, unit and power of ten are all there is to the figure, down to its wording.</summary>
    public bool IsPlain(Figure figure, Transformation transformation)
    {
        if (figure.Bound != Bound.Exact || figure.IsRange || transformation.IsTrend || transformation.IsRank
            || !UnitOf(figure.Unit, transformation).Reads)
            return false;
        var plain = new Figure(figure.Amount, figure.Unit);
        if (!plain.Equals(figure))
            return false;
        Span<char> text = stackalloc char[128];
        return plain.TryFormat(text, out int length) && text[..length].SequenceEqual(figure.Literal);
    }

    /// <summary>The wording; where it does not read back as the figure (亿元 for 1亿元), the canonical text.</summary>
    public string LiteralOf(Figure figure, Transformation transformation)
    {
        string literal = figure.Literal;
        if (transformation.IsTrend || transformation.IsRank)
            return literal;
        return Figure.TryParse(literal, units, out Figure back) && back.Equals(figure) ? literal : figure.ToString(Language.Chinese);
    }

    /// <summary>A number, its point moved to the right.</summary>
    public static ReadOnlySpan<char> Number(decimal number, int shift, Span<char> text)
    {
        decimal moved = number;
        for (int i = 0; i < shift; i++)
            moved *= 10m;
        if (shift > 0 && moved.Scale > 0)
            moved = decimal.Round(moved, Math.Max(0, number.Scale - shift));
        return moved.TryFormat(text, out int length, default, CultureInfo.InvariantCulture) ? text[..length]
            : moved.ToString(CultureInfo.InvariantCulture);
    }

    public static string Decimals(decimal number, int shift) => DecimalCodes[Math.Max(0, number.Scale - shift)];
}
