namespace Sevens.Figures.Tests.Verified;

/// <summary>Compares text with a file that a person wrote or checked.</summary>
internal static class VerifiedText
{
    public static void Matches(string name, string received)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Verified");
        string expected = File.ReadAllText(Path.Combine(folder, name));
        if (!string.Equals(expected, received, StringComparison.Ordinal))
        {
            File.WriteAllText(Path.Combine(folder, name.Replace(".verified.", ".received.", StringComparison.Ordinal)), received);
        }

        Assert.Equal(expected, received);
    }
}
