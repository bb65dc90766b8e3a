namespace Sevens.Figures.Scenes;

/// <summary>A filled circle, such as the marker of a data point.</summary>
/// <param name="Centre">Its centre.</param>
/// <param name="Radius">Its radius in points.</param>
/// <param name="Fill">Its colour.</param>
/// <exception cref="ArgumentException">A radius that is not positive.</exception>
public sealed record Circle(Point Centre, double Radius, Colour Fill) : SceneElement
{
    /// <summary>The radius in points.</summary>
    public double Radius { get; } = Radius > 0
        ? Radius
        : throw new ArgumentException(FormattableString.Invariant($"a circle of radius {Radius} pt, expected a positive one"), nameof(Radius));
}
