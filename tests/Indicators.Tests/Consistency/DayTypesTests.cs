using System.Reflection;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Tests.Consistency;

/// <summary>One way in and one way out for a day: a caller has a DateOnly, and what is given calculates as a LocalDate.</summary>
public class DayTypesTests
{
    private static readonly Type[] Types = [.. typeof(TimePeriod).Assembly.GetExportedTypes().Where(type => !typeof(JsonConverter).IsAssignableFrom(type))];

    [Fact]
    public void A_method_takes_a_day_as_DateOnly()
    {
        IEnumerable<string> local = Types
            .SelectMany(type => type.GetMembers().OfType<MethodBase>())
            .Where(method => !method.IsSpecialName || method is ConstructorInfo)
            .SelectMany(method => method.GetParameters().Where(parameter => IsA<LocalDate>(parameter.ParameterType) && !IsOwnProperty(method, parameter)),
                (method, parameter) => $"{method.DeclaringType!.Name}.{method.Name}({parameter.Name})");
        local.Should().BeEmpty();
    }

    [Fact]
    public void A_property_gives_a_day_as_LocalDate() =>
        Types.SelectMany(type => type.GetProperties()).Where(property => IsA<DateOnly>(property.PropertyType))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();

    /// <summary>A record's parameter that is its property, as it is built from and taken apart into.</summary>
    private static bool IsOwnProperty(MethodBase method, ParameterInfo parameter) =>
        method.DeclaringType!.GetProperty(parameter.Name!)?.PropertyType == Bare(parameter.ParameterType);

    private static bool IsA<T>(Type type)
        where T : struct => (Nullable.GetUnderlyingType(Bare(type)) ?? Bare(type)) == typeof(T);

    private static Type Bare(Type type) => type.IsByRef ? type.GetElementType()! : type;
}
