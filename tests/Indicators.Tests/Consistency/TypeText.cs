using System.Reflection;

namespace Indicators.Tests.Consistency;

/// <summary>Types as C# writes them.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
    };

    public static string FullName(Type type) =>
        type.DeclaringType is { } outer ? $"{FullName(outer)}.{Name(type)}" : $"{type.Namespace}.{Name(type)}";

    public static string Name(Type type) => Name(type, null);

    public static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying, nullability) + "?";
        string mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
            return $"{Name(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword + mark;
        if (!type.IsGenericType)
            return type.Name + mark;
        Type[] arguments = type.GetGenericArguments();
        NullabilityInfo?[] states = nullability?.GenericTypeArguments is { Length: > 0 } given && given.Length == arguments.Length ? given : new NullabilityInfo?[arguments.Length];
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments.Select((a, i) => Name(a, states[i])))}>{mark}";
    }
}
