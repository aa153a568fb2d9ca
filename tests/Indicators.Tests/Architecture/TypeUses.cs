using System.Reflection;
using System.Reflection.Emit;

namespace Indicators.Tests.Architecture;

/// <summary>
/// Every type a type uses: in its declaration, in the signatures of its members and in their bodies, those of lambdas,
/// iterators and generated members included.
/// </summary>
internal static class TypeUses
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<Arrow> Of(Type type)
    {
        foreach (Type used in InDeclaration(type))
            yield return new Arrow(type, used, "its declaration");
        foreach (FieldInfo field in type.GetFields(Everything))
        {
            foreach (Type used in Parts(field.FieldType).Concat(InAttributes(field)))
                yield return new Arrow(type, used, field.Name);
        }

        foreach (MemberInfo member in type.GetProperties(Everything).Concat<MemberInfo>(type.GetEvents(Everything)))
        {
            foreach (Type used in InAttributes(member))
                yield return new Arrow(type, used, member.Name);
        }

        foreach (MethodBase method in type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything)))
        {
            foreach (Type used in InSignature(method).Concat(InBody(method)).Concat(InAttributes(method)))
                yield return new Arrow(type, used, method.Name);
        }
    }

    private static IEnumerable<Type> InDeclaration(Type type) =>
        Parts(type.BaseType)
            .Concat(type.GetInterfaces().SelectMany(Parts))
            .Concat(type.GetGenericArguments().Where(a => a.IsGenericParameter).SelectMany(a => a.GetGenericParameterConstraints().SelectMany(Parts)))
            .Concat(InAttributes(type));

    private static IEnumerable<Type> InSignature(MethodBase method)
    {
        IEnumerable<Type> types = method.GetParameters().SelectMany(p => Parts(p.ParameterType));
        if (method is MethodInfo info)
            types = types.Concat(Parts(info.ReturnType));
        if (method.IsGenericMethodDefinition)
            types = types.Concat(method.GetGenericArguments().SelectMany(a => a.GetGenericParameterConstraints().SelectMany(Parts)));
        return types;
    }

    private static IEnumerable<Type> InAttributes(MemberInfo member)
    {
        foreach (CustomAttributeData attribute in member.CustomAttributes)
        {
            foreach (Type used in Parts(attribute.AttributeType))
                yield return used;
            IEnumerable<CustomAttributeTypedArgument> values = attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(a => a.TypedValue));
            foreach (Type named in values.Select(v => v.Value).OfType<Type>().SelectMany(Parts))
                yield return named;
        }
    }

    private static IEnumerable<Type> InBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            yield break;
        foreach (Type used in body.LocalVariables.SelectMany(v => Parts(v.LocalType)))
            yield return used;
        foreach (ExceptionHandlingClause clause in body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause))
        {
            foreach (Type used in Parts(clause.CatchType))
                yield return used;
        }

        foreach (int token in Tokens(body.GetILAsByteArray()!))
        {
            foreach (Type used in Resolve(method, token))
                yield return used;
        }
    }

    private static IEnumerable<Type> Resolve(MethodBase method, int token)
    {
        Type[]? typeArguments = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        Type[]? methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        MemberInfo member = method.Module.ResolveMember(token, typeArguments, methodArguments)!;
        return member switch
        {
            Type type => Parts(type),
            FieldInfo field => Parts(field.DeclaringType).Concat(Parts(field.FieldType)),
            MethodBase called => Parts(called.DeclaringType).Concat(InSignature(called))
                .Concat(called.IsGenericMethod ? called.GetGenericArguments().SelectMany(Parts) : []),
            _ => [],
        };
    }

    /// <summary>The metadata tokens of types, fields and methods in a body.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        int i = 0;
        while (i < il.Length)
        {
            short value = il[i++];
            if (value == 0xFE)
                value = unchecked((short)(0xFE00 | il[i++]));
            OpCode code = OpCodesByValue[value];
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(il, i);
            i += SizeOf(code.OperandType, il, i);
        }
    }

    private static int SizeOf(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };

    /// <summary>The types a type is made of: elements, arguments, the generic definition.</summary>
    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return [];
        if (type.HasElementType)
            return Parts(type.GetElementType());
        return type.IsGenericType && !type.IsGenericTypeDefinition
            ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
