namespace Sevens.Cli.Terminals;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Side">The side its cells stand on.</param>
internal readonly record struct Column(string Heading, Side Side)
{
    /// <summary>A column of words.</summary>
    public static Column Words(string heading) => new(heading, Side.Left);

    /// <summary>A column of numbers.</summary>
    public static Column Numbers(string heading) => new(heading, Side.Right);
}
