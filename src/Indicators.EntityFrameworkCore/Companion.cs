using System.Numerics;
using NodaTime;

namespace Indicators.EntityFrameworkCore;

/// <summary>A column beside that of a value: the ending of its name, its type, and what it holds of the value.</summary>
/// <param name="Suffix">The ending of its name.</param>
/// <param name="Type">Its type, without null.</param>
/// <param name="Of">What it holds of a value; null for null.</param>
/// <param name="IsOptional">Whether it may be null where the value is not.</param>
/// <param name="IsKey">Whether it sorts byte by byte.</param>
internal sealed record Companion(string Suffix, Type Type, Func<object, object?> Of, bool IsOptional = false, bool IsKey = false)
{
    private static readonly Companion[] OfFigure =
    [
        new("Amount", typeof(decimal), value => Columns(value).Amount),
        new("UnitCode", typeof(string), value => Columns(value).UnitCode),
        new("FactorNumerator", typeof(BigInteger), value => Columns(value).FactorNumerator),
        new("FactorDenominator", typeof(BigInteger), value => Columns(value).FactorDenominator),
        new("OrderKey", typeof(string), value => Columns(value).OrderKey, IsKey: true),
        new("LowKey", typeof(string), value => Columns(value).LowKey, IsOptional: true, IsKey: true),
        new("HighKey", typeof(string), value => Columns(value).HighKey, IsOptional: true, IsKey: true),
        new("LowIncluded", typeof(bool), value => Columns(value).LowIncluded),
        new("HighIncluded", typeof(bool), value => Columns(value).HighIncluded),
    ];

    private static readonly Companion[] OfQuantity =
    [
        new("Amount", typeof(decimal), value => ((Quantity)value).Amount),
        new("UnitCode", typeof(string), value => ((Quantity)value).Unit.Code),
        new("FactorNumerator", typeof(BigInteger), value => ((Quantity)value).Unit.Factor.Numerator),
        new("FactorDenominator", typeof(BigInteger), value => ((Quantity)value).Unit.Factor.Denominator),
        new("OrderKey", typeof(string), value => FigureColumns.KeyOf((Quantity)value), IsKey: true),
    ];

    private static readonly Companion[] OfPeriod =
    [
        new("Start", typeof(LocalDate), value => ((TimePeriod)value).Start),
        new("End", typeof(LocalDate), value => ((TimePeriod)value).End),
    ];

    /// <summary>The columns beside a value of a type; none for any other type.</summary>
    public static IReadOnlyList<Companion> Beside(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var value when value == typeof(Figure) => OfFigure,
        var value when value == typeof(Quantity) => OfQuantity,
        var value when value == typeof(TimePeriod) => OfPeriod,
        _ => [],
    };

    /// <summary>The name of the column beside a property.</summary>
    public string NameBeside(string property) => property + Suffix;

    /// <summary>Its type beside a property that may be null, or may not.</summary>
    public Type TypeBeside(Type property) =>
        Type.IsValueType && Nullable.GetUnderlyingType(property) is not null ? typeof(Nullable<>).MakeGenericType(Type) : Type;

    private static FigureColumns Columns(object value) => FigureColumns.Of((Figure)value);
}
