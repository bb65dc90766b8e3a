namespace Sevens.Tests;

/// <summary>
/// Parts of the world a test may need and a machine may lack. A test whose part is absent is skipped with the reason,
/// unless <c>SEVENS_REQUIRE</c> (comma-separated) names it: then absence fails.
/// </summary>
internal static class Part
{
    /// <summary>The folder of the official data releases, from <c>SEVENS_RELEASES</c>.</summary>
    public static string Releases()
    {
        string? folder = Environment.GetEnvironmentVariable("SEVENS_RELEASES");
        if (!string.IsNullOrEmpty(folder) && Directory.Exists(folder))
        {
            return Path.GetFullPath(folder);
        }

        Absent("releases", "set SEVENS_RELEASES to the folder that holds the official data releases");
        return string.Empty;
    }

    /// <summary>Reports a missing part: skips the test, or fails it where <c>SEVENS_REQUIRE</c> names the part.</summary>
    public static void Absent(string part, string remedy)
    {
        string required = Environment.GetEnvironmentVariable("SEVENS_REQUIRE") ?? string.Empty;
        if (required.Split(',', StringSplitOptions.TrimEntries).Contains(part, StringComparer.Ordinal))
        {
            Assert.Fail($"SEVENS_REQUIRE names '{part}', which is absent: {remedy}");
        }

        Assert.Skip($"'{part}' is absent: {remedy}");
    }
}
