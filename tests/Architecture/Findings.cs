namespace Sevens.Architecture;

/// <summary>What a rule found against it; the message of a failure has all of it, where <c>Assert.Empty</c> cuts it short.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> findings)
    {
        string[] all = [.. findings];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
