namespace Sevens.Physics.Constants;

/// <summary>The constants that turn an amplitude into a cross section. Codes round them differently; a convention names its own.</summary>
/// <param name="FermiCoupling">G_F, MeV⁻².</param>
/// <param name="HbarC">ħc that turns MeV⁻² into areas, MeV·fm.</param>
/// <param name="MomentumHbarC">ħc that turns momenta into wave numbers for the form factors, MeV·fm; some codes round the two differently.</param>
public sealed record ConstantSet(double FermiCoupling, double HbarC, double MomentumHbarC)
{
    /// <summary>The values of <see cref="PhysicalConstants"/>.</summary>
    public static ConstantSet Standard { get; } = WithOneHbarC(PhysicalConstants.FermiCoupling, PhysicalConstants.HbarC);

    /// <summary>G_F²(ħc)²/π, cm²·MeV⁻²: times a mass in MeV and a squared weak amplitude it is a differential cross section in cm²/MeV.</summary>
    public double CrossSectionScale => FermiCoupling * FermiCoupling / Math.PI * (HbarC * HbarC * 1e-26);

    /// <summary>The same ħc for areas and momenta.</summary>
    public static ConstantSet WithOneHbarC(double fermiCoupling, double hbarC) => new(fermiCoupling, hbarC, hbarC);
}
