using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Indicators.EntityFrameworkCore;

/// <summary>The column of a value that is kept as a text or as a date.</summary>
internal sealed class ValueMapping : RelationalTypeMapping
{
    public ValueMapping(string storeType, ValueConverter converter, ValueComparer comparer)
        : base(new RelationalTypeMappingParameters(new CoreTypeMappingParameters(converter.ModelClrType, converter, comparer), storeType))
    {
    }

    private ValueMapping(RelationalTypeMappingParameters parameters)
        : base(parameters)
    {
    }

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new ValueMapping(parameters);

    protected override string GenerateNonNullSqlLiteral(object value) =>
        value is DateOnly day
            ? string.Create(CultureInfo.InvariantCulture, $"'{day:yyyy-MM-dd}'")
            : $"'{((string)value).Replace("'", "''", StringComparison.Ordinal)}'";
}
