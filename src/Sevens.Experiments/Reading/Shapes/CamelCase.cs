using System.Text.Json;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>How C# names are written in a definition.</summary>
internal static class CamelCase
{
    /// <summary><c>ProtonsOnTarget</c> becomes <c>protonsOnTarget</c>.</summary>
    public static string Of(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
