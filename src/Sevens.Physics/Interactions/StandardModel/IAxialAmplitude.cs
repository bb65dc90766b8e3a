namespace Sevens.Physics.Interactions.StandardModel;

/// <summary>The axial amplitude G_A(q) of a nuclide, normalised so that F_A(q²) = 4G_A² in the notation of arXiv:2007.08529.</summary>
public interface IAxialAmplitude
{
    /// <summary>G_A at a momentum transfer.</summary>
    /// <param name="momentumTransfer">q, fm⁻¹.</param>
    double At(double momentumTransfer);
}
