using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions;

/// <summary>The form factors that a shape and a radius prescription give a nuclide.</summary>
internal static class ConventionFormFactors
{
    private const double LewinSmithDiffuseness = 0.52;

    public static NucleonFormFactors Of(Nuclide nuclide, FormFactorModel model, RadiusPrescription radii)
    {
        if (model == FormFactorModel.Point)
        {
            return Same(new PointFormFactor());
        }

        switch (radii)
        {
            case RadiusPrescription.OnePointTwoCubeRootOfA:
                return Same(FromSharpRadius(model, 1.2 * Math.Cbrt(nuclide.A)));
            case RadiusPrescription.LewinSmith:
                return Same(LewinSmith(nuclide, model));
            case RadiusPrescription.CaesiumIodideRms:
                return Same(FromRms(model, CaesiumIodideRadius(nuclide)));
            default:
                double proton = NuclearRadii.PointProton(nuclide);
                return new NucleonFormFactors(FromRms(model, proton), FromRms(model, proton + NuclearRadii.Skin(nuclide)));
        }
    }

    private static NucleonFormFactors Same(IFormFactor both) => new(both, both);

    private static IFormFactor FromSharpRadius(FormFactorModel model, double radius) => model switch
    {
        FormFactorModel.Helm => HelmFormFactor.FromBoxRadius(radius),
        FormFactorModel.KleinNystrand => KleinNystrandFormFactor.FromSphereRadius(radius),
        _ => SymmetrisedFermiFormFactor.FromHalfDensityRadius(radius, SymmetrisedFermiFormFactor.UsualSurface / (4 * Math.Log(3))),
    };

    private static IFormFactor FromRms(FormFactorModel model, double radius) => model switch
    {
        FormFactorModel.Helm => HelmFormFactor.FromRmsRadius(radius),
        FormFactorModel.KleinNystrand => KleinNystrandFormFactor.FromRmsRadius(radius),
        _ => SymmetrisedFermiFormFactor.FromRmsRadius(radius),
    };

    private static IFormFactor LewinSmith(Nuclide nuclide, FormFactorModel model)
    {
        double half = (1.23 * Math.Cbrt(nuclide.A)) - 0.60;
        var fermi = SymmetrisedFermiFormFactor.FromHalfDensityRadius(half, LewinSmithDiffuseness);
        return model == FormFactorModel.SymmetrisedFermi ? fermi : FromRms(model, fermi.RmsRadius);
    }

    private static double CaesiumIodideRadius(Nuclide nuclide) => (nuclide.Z, nuclide.A) switch
    {
        (53, 127) or (55, 133) => 4.7,
        (18, 40) => 3.4,
        _ => 4.7 * Math.Cbrt(nuclide.A / 133.0),
    };
}
