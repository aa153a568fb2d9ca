using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Indicators.Tests.Consistency;

/// <summary>The public surface of an assembly as text: one member a line, sorted, close to C#, so that a change is a readable difference.</summary>
internal sealed class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();
    private readonly StringBuilder _text = new();

    public static string Of(Assembly assembly)
    {
        var api = new ApiText();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(TypeText.FullName, StringComparer.Ordinal))
            api.Write(type);
        return api._text.ToString();
    }

    private void Write(Type type)
    {
        Line(0, Declaration(type));
        if (type.IsEnum)
        {
            foreach (FieldInfo member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
                Line(1, $"{member.Name} = {Convert.ToInt64(member.GetRawConstantValue(), CultureInfo.InvariantCulture)}");
        }
        else if (!typeof(Delegate).IsAssignableFrom(type))
        {
            foreach (string line in Members(type).Order(StringComparer.Ordinal))
                Line(1, line);
        }

        _text.Append('\n');
    }

    private IEnumerable<string> Members(Type type)
    {
        foreach (FieldInfo field in type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly))
            yield return $"{(field.IsLiteral ? "const" : field.IsStatic ? "static readonly" : "field")} {Name(field.FieldType, _nullability.Create(field))} {field.Name}";
        foreach (PropertyInfo property in type.GetProperties(Declared).Where(p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod)))
            yield return Property(property);
        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(c => IsVisible(c) && !c.IsStatic))
            yield return $"{Access(constructor)}new({Parameters(constructor)})";
        foreach (MethodInfo method in type.GetMethods(Declared).Where(IsListed))
            yield return Method(method);
    }

    /// <summary>Overrides of object and the members a record generates are said by the declaration.</summary>
    private static bool IsListed(MethodInfo method) =>
        IsVisible(method)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && !method.Name.Contains('<', StringComparison.Ordinal)
        && !(method.GetBaseDefinition() != method && method.GetBaseDefinition().DeclaringType == typeof(object));

    private static bool IsVisible(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private string Property(PropertyInfo property)
    {
        MethodInfo accessor = (IsVisible(property.GetMethod) ? property.GetMethod : property.SetMethod)!;
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string accessors = (IsVisible(property.GetMethod) ? "get; " : "") + (IsVisible(property.SetMethod) ? isInit ? "init; " : "set; " : "");
        string index = property.GetIndexParameters().Length == 0 ? "" : $"[{string.Join(", ", property.GetIndexParameters().Select(Parameter))}]";
        return $"{Access(accessor)}{Modifiers(accessor)}{Name(property.PropertyType, _nullability.Create(property))} {property.Name}{index} {{ {accessors}}}";
    }

    private string Method(MethodInfo method)
    {
        string arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        return $"{Access(method)}{Modifiers(method)}{Name(method.ReturnType, _nullability.Create(method.ReturnParameter))} {method.Name}{arguments}({Parameters(method)})";
    }

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
            return method.IsAbstract ? "static abstract " : "static ";
        if (method.IsAbstract)
            return "abstract ";
        if (!method.IsVirtual || method.IsFinal || method.DeclaringType!.IsValueType)
            return "";
        return method.GetBaseDefinition() == method ? "virtual " : "override ";
    }

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        bool isParams = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        string prefix = isParams ? "params " : parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref " : "";
        string value = parameter.HasDefaultValue ? $" = {Default(parameter)}" : "";
        return $"{prefix}{Name(parameter.ParameterType, _nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        var value when parameter.ParameterType.IsEnum => $"{TypeText.Name(parameter.ParameterType)}.{Enum.GetName(parameter.ParameterType, value)}",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };

    private static string Declaration(Type type)
    {
        var bases = new List<Type>();
        if (type.BaseType is { } baseType && baseType != typeof(object) && baseType != typeof(ValueType) && baseType != typeof(Enum))
            bases.Add(baseType);
        if (!type.IsEnum)
            bases.AddRange(OwnInterfaces(type).Where(i => i.IsPublic || i.IsNestedPublic));
        string after = bases.Count == 0 ? "" : " : " + string.Join(", ", bases.Select(TypeText.Name).Order(StringComparer.Ordinal));
        return $"{Kind(type)} {TypeText.FullName(type)}{after}";
    }

    private static IEnumerable<Type> OwnInterfaces(Type type) =>
        type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []);

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return type.IsDefined(typeof(FlagsAttribute)) ? "flags enum" : "enum";
        if (type.IsInterface)
            return "interface";
        bool isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        string record = isRecord ? "record " : "";
        if (type.IsValueType)
            return $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{record}struct";
        string modifier = type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        return $"{modifier}{record}class";
    }

    private static string Name(Type type, NullabilityInfo nullability) => TypeText.Name(type, nullability);

    private void Line(int indent, string text) => _text.Append(' ', indent * 4).Append(text).Append('\n');
}
