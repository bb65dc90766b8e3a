namespace Sevens.Architecture;

/// <summary>
/// The public surface of each library stands in a file, so that its growth is seen. To accept a change, run these tests once with
/// <c>SEVENS_UPDATE_API=1</c> and read the difference.
/// </summary>
public sealed class PublicApiTests
{
    private const string Update = "SEVENS_UPDATE_API";

    public static TheoryData<string> Libraries => [.. House.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_surface_is_the_recorded_one(string project)
    {
        string file = Path.Combine(Repository.Root, "tests", "Architecture", "PublicApi", project + ".txt");
        string now = PublicApi.Of(House.AssemblyOf(project));
        string recorded = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        if (string.Equals(now, recorded, StringComparison.Ordinal))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable(Update) is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, now);
            Assert.Skip($"{Update}=1: rewrote {Repository.Relative(file)}");
        }

        string[] before = recorded.Split('\n');
        string[] after = now.Split('\n');
        IEnumerable<string> changes = before.Except(after, StringComparer.Ordinal).Select(l => "- " + l.Trim())
            .Concat(after.Except(before, StringComparer.Ordinal).Select(l => "+ " + l.Trim()));
        Assert.Fail($"{Repository.Relative(file)} is not the public surface; set {Update}=1 to rewrite it:\n{string.Join('\n', changes)}");
    }
}
