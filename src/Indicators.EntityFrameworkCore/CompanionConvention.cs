using System.Globalization;
using System.Numerics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Indicators.EntityFrameworkCore;

/// <summary>Gives each property that has columns beside it these columns, as shadow properties that a model may name and index.</summary>
internal sealed class CompanionConvention(
    IDatabaseProvider provider) : IConventionSetPlugin, IPropertyAddedConvention, IModelFinalizingConvention
{
    /// <summary>The annotation of a column that stands beside a property: the property's name.</summary>
    private const string Beside = "Indicators:Beside";

    private static readonly ValueConverter<BigInteger, string> WholeNumber = new(
        number => number.ToString(CultureInfo.InvariantCulture),
        text => BigInteger.Parse(text, CultureInfo.InvariantCulture));

    private readonly bool _isPostgres = DatabaseKind.IsPostgres(provider);

    /// <summary>The property a column stands beside; null for any other.</summary>
    public static IReadOnlyProperty? PropertyBeside(IReadOnlyProperty column) =>
        column.FindAnnotation(Beside)?.Value is string name ? column.DeclaringType.FindProperty(name) : null;

    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        conventionSet.PropertyAddedConventions.Add(this);
        conventionSet.ModelFinalizingConventions.Insert(0, this);
        return conventionSet;
    }

    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        IConventionProperty property = propertyBuilder.Metadata;
        if (property.DeclaringType is not IConventionEntityType type)
            return;
        foreach (Companion companion in Companion.Beside(property.ClrType))
        {
            IConventionPropertyBuilder? column = type.Builder.Property(
                companion.TypeBeside(property.ClrType), companion.NameBeside(property.Name));
            column?.HasAnnotation(Beside, property.Name);
            if (companion.Type == typeof(BigInteger) && !_isPostgres)
                column?.HasConversion(WholeNumber);
        }
    }

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (IConventionEntityType type in modelBuilder.Metadata.GetEntityTypes())
        {
            foreach (IConventionProperty column in type.GetDeclaredProperties().ToList())
                Settle(type, column);
        }
    }

    private void Settle(IConventionEntityType type, IConventionProperty column)
    {
        if (column.FindAnnotation(Beside)?.Value is not string name)
            return;
        if (type.FindProperty(name) is not { } property)
        {
            type.RemoveProperty(column);
            return;
        }

        Companion companion = Companion.Beside(property.ClrType).Single(one => one.NameBeside(name) == column.Name);
        column.Builder.IsRequired(!property.IsNullable && !companion.IsOptional);
        if (companion.IsKey && _isPostgres)
            column.Builder.UseCollation("C");
    }
}
