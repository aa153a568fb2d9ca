using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Indicators.EntityFrameworkCore;

/// <summary>
/// How the library's values lie in a column: a figure as its literal, so that 8.60万家 comes back as 8.60万家 and not as 8.6万家.
/// </summary>
internal sealed class ValueMappings(UnitSet units) : IRelationalTypeMappingSourcePlugin
{
    private readonly Dictionary<Type, RelationalTypeMapping> _mappings = new()
    {
        [typeof(Figure)] = Text(
            figure => figure.Literal,
            text => ReadFigure(text, units),
            new ValueComparer<Figure>((a, b) => a.Equals(b) && a.Literal == b.Literal, figure => figure.GetHashCode())),
        [typeof(Quantity)] = Text(
            quantity => quantity.ToString(),
            text => Quantity.Parse(text, units),
            // 8.60万家 and 86000家 are one quantity, yet are not written alike.
            new ValueComparer<Quantity>((a, b) => a.ToString() == b.ToString(), quantity => quantity.GetHashCode())),
        [typeof(Unit)] = Text(
            unit => unit.Symbol,
            text => Unit.Parse(text, units),
            new ValueComparer<Unit>((a, b) => a == b, unit => unit.GetHashCode())),
        [typeof(TimePeriod)] = Text(
            period => period.ToString(),
            text => TimePeriod.Parse(text, null),
            new ValueComparer<TimePeriod>((a, b) => a == b, period => period.GetHashCode())),
        [typeof(LocalDate)] = new ValueMapping(
            "date",
            new ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date)),
            new ValueComparer<LocalDate>((a, b) => a == b, date => date.GetHashCode())),
    };

    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo) =>
        mappingInfo.ClrType is { } type ? _mappings.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type) : null;

    private static ValueMapping Text<T>(
        System.Linq.Expressions.Expression<Func<T, string>> write, System.Linq.Expressions.Expression<Func<string, T>> read,
        ValueComparer<T> comparer) =>
        new("text", new ValueConverter<T, string>(write, read), comparer);

    /// <summary>A rank (第1, 前3) is a figure of its own grammar.</summary>
    private static Figure ReadFigure(string text, UnitSet units) =>
        !Figure.TryParse(text, units, out _, out _) && RankText.TryParse(text, out Figure rank, out _) ? rank : Figure.Parse(text, units);
}
