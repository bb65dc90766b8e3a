using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sevens.Architecture;

/// <summary>A reader of <c>f(x, true)</c> cannot tell what is true: an enum or a second method says it.</summary>
public sealed class BooleanParameterTests
{
    public static TheoryData<string> Libraries => [.. House.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_public_method_takes_a_boolean(string project) => Findings.None(
        from type in House.AssemblyOf(project).GetExportedTypes()
        from method in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).OfType<MethodBase>()
        where !method.IsDefined(typeof(CompilerGeneratedAttribute)) && (method.IsConstructor || !method.IsSpecialName)
        from parameter in method.GetParameters()
        where (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) == typeof(bool) && !IsRecordedFact(type, method, parameter)
        select $"{type.FullName}.{method.Name}({parameter.Name})");

    /// <summary>A record that states a fact (<c>converged</c>) carries it as a property of the same name; that is no switch.</summary>
    private static bool IsRecordedFact(Type type, MethodBase method, ParameterInfo parameter) =>
        method.IsConstructor && type.GetMethod("<Clone>$") is not null && type.GetProperty(parameter.Name!) is not null;
}
