namespace Sevens.Physics.FormFactors;

/// <summary>A nuclear form factor F(q), 1 at q = 0.</summary>
public interface IFormFactor
{
    /// <summary>Root-mean-square radius of the density whose transform this is, fm.</summary>
    double RmsRadius { get; }

    /// <summary>F at a momentum transfer.</summary>
    /// <param name="momentumTransfer">q, fm⁻¹.</param>
    double At(double momentumTransfer);
}
