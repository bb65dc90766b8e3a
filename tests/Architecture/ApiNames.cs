using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sevens.Architecture;

/// <summary>Types, parameters and constants as C# writes them, with the nullability the compiler recorded.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Type type) => Written(type, info: null);

    public static string Of(FieldInfo field) => Written(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(PropertyInfo property) => Written(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(ParameterInfo parameter) => Written(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    /// <summary>The name without namespace, below the types it is nested in.</summary>
    public static string Nested(Type type) => (type.DeclaringType is { } outer ? Nested(outer) + "." : string.Empty) + Generic(type, info: null);

    public static string Simple(Type type) => type.Name.Split('`')[0];

    public static string Parameters(MethodBase method)
    {
        string self = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return self + Parameters(method.GetParameters());
    }

    public static string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Parameter));

    public static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static string Parameter(ParameterInfo parameter)
    {
        string passed = !parameter.ParameterType.IsByRef ? string.Empty : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : string.Empty;
        string given = parameter.HasDefaultValue ? " = " + Default(parameter) : string.Empty;
        return $"{many}{passed}{Of(parameter)} {parameter.Name}{given}";
    }

    private static string Default(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return parameter.RawDefaultValue switch
        {
            null => type.IsValueType && type == parameter.ParameterType ? "default" : "null",
            { } value when type.IsEnum => $"{type.Name}.{Enum.GetName(type, value)}",
            { } value => Literal(value),
        };
    }

    private static string Written(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            return Written(type.GetElementType()!, info?.ElementType ?? info);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Written(value, info: null) + "?";
        }

        string mark = info is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? "?" : string.Empty;
        return type.IsArray
            ? $"{Written(type.GetElementType()!, info?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}"
            : (Keywords.TryGetValue(type, out string? keyword) ? keyword : Generic(type, info)) + mark;
    }

    private static string Generic(Type type, NullabilityInfo? info)
    {
        Type[] arguments = type.GetGenericArguments();
        NullabilityInfo[] states = info?.GenericTypeArguments ?? [];
        return arguments.Length == 0
            ? type.Name
            : $"{Simple(type)}<{string.Join(", ", arguments.Select((a, i) => Written(a, states.Length == arguments.Length ? states[i] : null)))}>";
    }
}
