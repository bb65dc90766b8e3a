namespace Sevens.Cli.Tests.Verified;

/// <summary>Compares text with a file that a person checked.</summary>
internal static class VerifiedText
{
    public static void Matches(string name, string received)
    {
        string expected = Path.Combine(AppContext.BaseDirectory, "Verified", $"{name}.verified.txt");
        string text = File.Exists(expected) ? File.ReadAllText(expected) : string.Empty;
        if (!string.Equals(text, received, StringComparison.Ordinal))
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Verified", $"{name}.received.txt"), received);
        }

        Assert.Equal(text, received);
    }
}
