using System.Reflection;
using System.Runtime.CompilerServices;

namespace Indicators.Tests.Consistency;

/// <summary>What is promised of every public type at once.</summary>
public sealed class PublicTypesTests
{
    /// <summary>Made as it is and specialised as an industry cluster: the one class that is both.</summary>
    private static readonly Type[] MadeAndSpecialised = [typeof(FrameworkMember)];

    private static readonly Type[] Types = typeof(Quantity).Assembly.GetExportedTypes();

    private static IEnumerable<Type> PublicStructs => Types.Where(t => t.IsValueType && !t.IsEnum && !t.IsByRefLike);

    public static TheoryData<Type> Structs => [.. PublicStructs];

    public static TheoryData<Type> Equatables => [.. Types.Where(t => !t.IsInterface && IsEquatable(t))];

    [Fact]
    public void Classes_are_sealed_static_or_closed() =>
        Types.Where(t => t.IsClass && !t.IsSealed && !typeof(Delegate).IsAssignableFrom(t) && !IsClosed(t)).Except(MadeAndSpecialised).Should().BeEmpty("outside the library nothing is inherited from");

    [Fact]
    public void Structs_are_immutable() =>
        PublicStructs.Where(t => !t.IsDefined(typeof(IsReadOnlyAttribute))).Should().BeEmpty();

    [Fact]
    public void There_are_no_public_fields() =>
        Types.Where(t => !t.IsEnum).SelectMany(t => t.GetFields().Where(f => !f.IsLiteral)).Should().BeEmpty();

    [Fact]
    public void Values_cannot_be_changed() =>
        Types.SelectMany(t => t.GetProperties().Where(p => p.DeclaringType == t))
            .Where(p => p.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(p => $"{p.DeclaringType}.{p.Name}").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Equatables))]
    public void What_is_equatable_has_operators_that_agree(Type type)
    {
        type.GetMethod("op_Equality", [type, type]).Should().NotBeNull();
        type.GetMethod("op_Inequality", [type, type]).Should().NotBeNull();
        type.GetMethod(nameof(GetHashCode), [])!.DeclaringType.Should().Be(type);
        type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType.Should().Be(type);
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void The_default_of_a_struct_is_a_value(Type type)
    {
        object value = RuntimeHelpers.GetUninitializedObject(type);
        object same = RuntimeHelpers.GetUninitializedObject(type);
        value.ToString().Should().NotBeNull();
        value.Equals(same).Should().BeTrue();
        value.GetHashCode().Should().Be(same.GetHashCode());
        value.Equals("").Should().BeFalse();
        value.Equals(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Structs_say_how_they_are_equal(Type type) => IsEquatable(type).Should().BeTrue("the equality of ValueType reflects");

    private static bool IsEquatable(Type type) =>
        !type.IsGenericTypeDefinition && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);

    /// <summary>A constructor that only the library can call; the copy constructor of a record makes nothing new.</summary>
    private static bool IsClosed(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .All(c => c.IsPrivate || c.IsAssembly || c.IsFamilyAndAssembly || (c.GetParameters() is [var only] && only.ParameterType == type));
}
