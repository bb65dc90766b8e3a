using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Sevens.Architecture;

/// <summary>Writes the public surface of an assembly: types sorted by name, members below them, in a form close to C#.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : string.Empty).Append(Heading(type)).Append('\n');
            foreach (string member in Members(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsSubclassOf(typeof(Delegate)) ? "delegate"
            : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct")
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class" : "class";
        kind = IsRecord(type) ? kind.Replace("class", "record", StringComparison.Ordinal) : kind;
        string[] bases = type.IsEnum ? [] : [.. Bases(type)];
        return $"{kind} {type.Namespace}.{ApiNames.Nested(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : string.Empty)}";
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            yield return ApiNames.Of(parent);
        }

        HashSet<Type> inherited = [.. type.BaseType?.GetInterfaces() ?? []];
        IEnumerable<Type> own = type.GetInterfaces().Where(i => i.IsVisible && !inherited.Contains(i) && !(IsRecord(type) && i == typeof(IEquatable<>).MakeGenericType(type)));
        foreach (string name in own.Select(ApiNames.Of).Order(StringComparer.Ordinal))
        {
            yield return name;
        }
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}");
        }

        return
        [
            .. Sorted(type.GetConstructors(Declared).Where(c => IsSeen(c) && !IsGenerated(c)).Select(c => $"{Access(c)}{ApiNames.Simple(type)}({ApiNames.Parameters(c)})")),
            .. Sorted(type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly).Select(Field)),
            .. Sorted(type.GetProperties(Declared).Where(p => p.GetAccessors(nonPublic: true).Any(IsSeen) && !p.GetAccessors(nonPublic: true).All(IsGeneratedForRecord)).Select(Property)),
            .. Sorted(type.GetEvents(Declared).Where(e => IsSeen(e.AddMethod!)).Select(e => $"event {ApiNames.Of(e.EventHandlerType!)} {e.Name}")),
            .. Sorted(type.GetMethods(Declared).Where(m => IsSeen(m) && !IsGenerated(m) && !IsAccessor(m) && !IsOfObject(m)).Select(Method)),
        ];
    }

    private static IOrderedEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static string Field(FieldInfo field)
    {
        string type = ApiNames.Of(field);
        return field.IsLiteral
            ? $"const {type} {field.Name} = {ApiNames.Literal(field.GetRawConstantValue())}"
            : $"{(field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly " : string.Empty)}{type} {field.Name}";
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo first = property.GetAccessors(nonPublic: true).First(IsSeen);
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        string get = property.GetMethod is { } getter && IsSeen(getter) ? " get;" : string.Empty;
        string set = property.SetMethod is { } setter && IsSeen(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : string.Empty;
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length > 0 ? $"this[{ApiNames.Parameters(index)}]" : property.Name;
        return $"{Access(first)}{Modifiers(first)}{required}{ApiNames.Of(property)} {name} {{{get}{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : string.Empty;
        return $"{Access(method)}{Modifiers(method)}{ApiNames.Of(method.ReturnParameter)} {method.Name}{generic}({ApiNames.Parameters(method)})";
    }

    private static string Access(MethodBase method) => method.IsPublic ? string.Empty : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        string @static = method.IsStatic ? "static " : string.Empty;
        bool inInterface = method.DeclaringType!.IsInterface;
        return method switch
        {
            { IsAbstract: true } when !inInterface || method.IsStatic => @static + "abstract ",
            { IsVirtual: true, IsFinal: false } when !inInterface => method.GetBaseDefinition() == method ? "virtual " : "override ",
            _ => @static,
        };
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    /// <summary>What the compiler adds to every record says nothing about this one.</summary>
    private static bool IsGenerated(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsAccessor(method);

    private static bool IsGeneratedForRecord(MethodInfo accessor) => string.Equals(accessor.Name, "get_EqualityContract", StringComparison.Ordinal);

    private static bool IsAccessor(MethodBase method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal) && !method.IsConstructor;

    private static bool IsOfObject(MethodInfo method) => method.GetBaseDefinition().DeclaringType == typeof(object);
}
