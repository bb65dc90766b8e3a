using System.Reflection;

namespace Sevens.Analysis.Runs;

/// <summary>The version every output carries.</summary>
public static class EngineVersion
{
    /// <summary>The version of this build, for example <c>0.1.0</c>.</summary>
    public static string Current { get; } = typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? typeof(EngineVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Changes with every build of the engine or its catalog; what was computed by one build is not taken for that of another.</summary>
    internal static string Build { get; } = string.Join('\n', new[]
    {
        typeof(EngineVersion), typeof(Experiments.Catalogs.Catalog), typeof(Statistics.Fitting.Fit), typeof(Physics.Conventions.Convention), typeof(Numerics.Axes.Axis),
    }.Select(t => t.Module.ModuleVersionId));
}
