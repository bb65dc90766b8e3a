namespace Sevens.Physics.Response.Efficiencies;

/// <summary>The share of signals that is kept, as a function of the signal at one place of a chain; between 0 and 1.</summary>
public interface IEfficiency
{
    /// <summary>Signals at which the efficiency or its slope jumps.</summary>
    IEnumerable<double> Kinks { get; }

    /// <summary>The distance over which it bends between its kinks; +∞ where it is linear between them.</summary>
    double Scale { get; }

    /// <summary>ε(x), between 0 and 1.</summary>
    /// <param name="signal">x, in the unit of the place it stands at.</param>
    double At(double signal);
}
