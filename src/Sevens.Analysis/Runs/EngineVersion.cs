using System.Reflection;

namespace Sevens.Analysis.Runs;

/// <summary>The version every output carries.</summary>
public static class EngineVersion
{
    /// <summary>The version of this build, for example <c>0.1.0</c>.</summary>
    public static string Current { get; } = typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? typeof(EngineVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
